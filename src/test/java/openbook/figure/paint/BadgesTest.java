package openbook.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openbook.figure.Drawings;
import openbook.figure.Figure;
import openbook.figure.RandomDrawings;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Side;
import openbook.figure.pose.Theme;
import org.junit.jupiter.api.Test;

/** The signs in the corners. */
class BadgesTest {
    /** From the middle of a letter. */
    private static final Pattern LETTER = Pattern.compile("<path d=\"M(\\d+) (\\d+)[^\"]*\" stroke-width=\"8\"/>");

    private static final Pattern SIDES = Pattern.compile("<g class=\"sides\" transform=\"translate\\((\\d+) (\\d+)\\)");
    private static final Pattern GROUP = Pattern.compile("</g><path");

    private static List<String> pictures(Drawing drawing) {
        return Figure.of(drawing, Person.SLIM, Theme.LINE).pictures().stream()
                .map(Figure.Picture::svg)
                .toList();
    }

    private static Drawing lifting(Prop... props) {
        return Drawings.of(
                Pose.of(Base.STANDING), Pose.of(Base.STANDING).withArm(Side.RIGHT, Drawings.raised(170)), props);
    }

    private static List<String> letters(List<String> pictures) {
        return pictures.stream()
                .map(it -> LETTER.matcher(it).results().map(MatchResult::group).collect(Collectors.joining()))
                .toList();
    }

    private static String place(String svg) {
        Matcher letter = LETTER.matcher(svg);
        assertThat(letter.find()).isTrue();
        return letter.group(1) + " " + letter.group(2);
    }

    @Test
    void picturesHaveLettersInTheSamePlace() {
        List<String> pictures = pictures(lifting());
        assertThat(pictures)
                .hasSize(2)
                .allMatch(it -> LETTER.matcher(it).results().count() == 1);
        assertThat(pictures.stream().map(BadgesTest::place).distinct()).hasSize(1);
        assertThat(letters(pictures)).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLastPictureOfWhatIsDoneOnEachSideSaysSo() {
        assertThat(pictures(lifting())).noneMatch(it -> SIDES.matcher(it).find());
        List<String> pictures = pictures(lifting().onBothSides(true));
        assertThat(pictures.get(0)).doesNotContainPattern(SIDES);
        assertThat(pictures.get(1)).containsPattern(SIDES);
    }

    /** A letter that is turned over cannot be read. */
    @Test
    void aMirroredPictureLeavesThemAsTheyAre() {
        Drawing drawing = lifting().onBothSides(true);
        String mirrored = pictures(drawing.mirror()).get(1);
        assertThat(mirrored).containsPattern(GROUP);
        assertThat(mirrored.indexOf("class=\"sides\"")).isGreaterThan(mirrored.lastIndexOf("stroke-width=\"8\""));
        assertThat(letters(pictures(lifting().mirror()))).isEqualTo(letters(pictures(lifting())));
    }

    @Test
    void theyStandInCornersOfThePicture() {
        for (long seed = 0; seed < 8; seed++) {
            Drawing drawing = new RandomDrawings(seed).drawing(Base.ON_BACK).onBothSides(true);
            for (String svg : pictures(drawing)) {
                Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
                assertThat(box.find()).isTrue();
                int high = Integer.parseInt(box.group(2));
                Matcher letter = LETTER.matcher(svg);
                assertThat(letter.find()).isTrue();
                assertThat(Integer.parseInt(letter.group(1))).isIn(30, 570);
                assertThat(Integer.parseInt(letter.group(2))).isIn(30, high - 30);
                Matcher sides = SIDES.matcher(svg);
                if (sides.find()) {
                    assertThat(Integer.parseInt(sides.group(1))).isIn(6, 600 - 146);
                    assertThat(Integer.parseInt(sides.group(2))).isIn(6, high - 88);
                }
            }
        }
    }
}
