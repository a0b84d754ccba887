package openbook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Theme;
import openbook.figure.words.AltText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

@Tag("slow")
class FigureTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @ParameterizedTest
    @EnumSource(Base.class)
    void randomPosesGiveWholePicturesInsideTheirFrame(Base base) throws Exception {
        var random = new RandomDrawings(base.name().hashCode());
        for (int i = 0; i < 3; i++) {
            Drawing drawing = random.drawing(base);
            for (Figure.Picture picture : Figure.of(
                            drawing, i % 2 == 0 ? Person.SLIM : Person.BROAD, i % 2 == 0 ? Theme.LINE : Theme.COLOUR)
                    .pictures()) {
                assertThat(picture.svg())
                        .doesNotContain("NaN", "Infinity", "null")
                        .hasSizeLessThan(9000);
                parse(picture.svg());
                assertThat(picture.alt())
                        .startsWith("Random, " + picture.label() + ": person ")
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void randomPosesWithThingsAndSignsStayInsideTheirFrame(Base base) throws Exception {
        var random = new RandomDrawings(31L * base.name().hashCode());
        for (int i = 0; i < 3; i++) {
            Drawing drawing = random.furnished(base);
            for (Figure.Picture picture :
                    Figure.of(drawing, Person.SLIM, Theme.LINE).pictures()) {
                assertThat(picture.svg()).doesNotContain("NaN", "Infinity", "null");
                parse(picture.svg());
                staysInside(picture);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void everyBaseIsDrawnWithinTheFrame(Base base) {
        Drawing drawing = Drawings.of(Pose.of(base), Pose.of(base));
        for (Figure.Picture picture :
                Figure.of(drawing, Person.SLIM, Theme.LINE).pictures()) {
            staysInside(picture);
        }
    }

    private static void staysInside(Figure.Picture picture) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(picture.svg());
        assertThat(box.find()).isTrue();
        assertThat(PathEnds.of(picture.svg())).isNotEmpty().allSatisfy(it -> {
            assertThat(it.x()).isBetween(0.0, Double.valueOf(box.group(1)));
            assertThat(it.y()).isBetween(0.0, Double.valueOf(box.group(2)));
        });
    }

    @Test
    void breathShowsInBothPicturesAndInDifferentWays() {
        Pose out = Pose.of(Base.SITTING);
        Pose in = out.withWhole(new Pose.Whole(Angles.NONE, 0, 0, 2, List.of()));
        var calm = signs(Drawings.of(out, out));
        var breathing = signs(Drawings.of(out, in));
        assertThat(breathing.get(0)).isNotEqualTo(calm.get(0));
        assertThat(breathing.get(1)).isNotEqualTo(breathing.get(0));
        assertThat(signs(Drawings.of(in, out)).get(0)).isEqualTo(breathing.get(1));
    }

    /** The paths of air and arrows. */
    private static List<List<String>> signs(Drawing drawing) {
        Pattern rim = Pattern.compile("<path d=\"[^\"]*\"[^>]* stroke=\"#000\"[^>]*>");
        return Figure.of(drawing, Person.SLIM, Theme.LINE).pictures().stream()
                .map(it -> rim.matcher(it.svg())
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .toList())
                .toList();
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        Drawing drawing = new RandomDrawings(3).drawing(Base.STANDING);
        assertThat(Figure.of(drawing, Person.SLIM, Theme.LINE).pictures())
                .isEqualTo(Figure.of(drawing, Person.SLIM, Theme.LINE).pictures());
    }

    @Test
    void theLineThemeIsGreyAlone() {
        Drawing drawing = new RandomDrawings(5).drawing(Base.SITTING);
        for (Figure.Picture picture :
                Figure.of(drawing, Person.BROAD, Theme.LINE).pictures()) {
            Matcher colour = Pattern.compile("\"#([0-9a-f]+)\"").matcher(picture.svg());
            while (colour.find()) {
                String hex = colour.group(1);
                int width = hex.length() / 3;
                assertThat(hex.substring(0, width)).isEqualTo(hex.substring(width, 2 * width));
                assertThat(hex.substring(0, width)).isEqualTo(hex.substring(2 * width));
            }
        }
    }

    @Test
    void theTwoPersonsDiffer() {
        Drawing drawing = Drawings.of(Pose.of(Base.STANDING), Pose.of(Base.STANDING));
        assertThat(Figure.of(drawing, Person.SLIM, Theme.LINE).pictures().get(0).svg())
                .isNotEqualTo(Figure.of(drawing, Person.BROAD, Theme.LINE)
                        .pictures()
                        .get(0)
                        .svg());
    }

    @Test
    void theMirrorSwapsWordsAndTurnsThePictureOver() {
        Drawing drawing =
                Drawings.of(Pose.of(Base.STANDING), Pose.of(Base.STANDING).withArm(Side.RIGHT, Drawings.raised(170)));
        String plain =
                Figure.of(drawing, Person.SLIM, Theme.LINE).pictures().get(1).alt();
        Figure.Picture mirrored =
                Figure.of(drawing.mirror(), Person.SLIM, Theme.LINE).pictures().get(1);
        assertThat(plain).contains("the right arm is reaching overhead");
        assertThat(mirrored.alt())
                .contains("the left arm is reaching overhead")
                .doesNotContain("the right arm is reaching");
        assertThat(mirrored.svg()).contains("matrix(-1 0 0 1 600 0)");
        assertThat(drawing.mirror().mirror()).isEqualTo(drawing);
    }

    @Test
    void mirroredWordsLeaveUprightAlone() {
        assertThat(AltText.mirrored("kneeling upright, the left arm right of the head"))
                .isEqualTo("kneeling upright, the right arm left of the head");
    }

    @Test
    void framesLeadFromStartToFinish() {
        Drawing drawing =
                Drawings.of(Pose.of(Base.ALL_FOURS), Pose.of(Base.ALL_FOURS).withArm(Side.RIGHT, Drawings.raised(170)));
        List<String> frames = Figure.of(drawing, Person.SLIM, Theme.LINE).frames(9);
        assertThat(frames).hasSize(9).doesNotHaveDuplicates();
    }

    static void parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        assertThat(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(NUMBER.matcher(svg).find()).isTrue();
    }
}
