package openbook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The signs in the corners. */
class BadgesTest {
    private static final Pattern RING = Pattern.compile("<circle cx=\"(\\d+)\" cy=\"(\\d+)\" r=\"21\"");
    private static final Pattern SIDES =
            Pattern.compile("<g class=\"sides\" transform=\"translate\\((\\d+) (\\d+)\\)\"");
    private static final Pattern GROUP = Pattern.compile("</g><circle");

    private static List<String> pictures(Drawing drawing) {
        return Figure.of(drawing, Person.SLIM, Theme.LINE).pictures().stream()
                .map(Figure.Picture::svg)
                .toList();
    }

    private static Drawing lifting(Prop... props) {
        return Drawings.of(
                Pose.of(Base.STANDING), Pose.of(Base.STANDING).withArm(Side.RIGHT, Drawings.raised(170)), props);
    }

    private static List<String> digits(List<String> pictures) {
        return pictures.stream()
                .map(it -> it.substring(it.indexOf("<path", it.indexOf("<circle"))))
                .toList();
    }

    @Test
    void picturesAreNumberedInTheSamePlace() {
        List<String> pictures = pictures(lifting());
        assertThat(pictures)
                .hasSize(2)
                .allMatch(it -> RING.matcher(it).results().count() == 1);
        assertThat(pictures.stream()
                        .map(it -> RING.matcher(it)
                                .results()
                                .map(MatchResult::group)
                                .toList()))
                .containsOnly(RING.matcher(pictures.get(0))
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertThat(digits(pictures)).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLastPictureOfWhatIsDoneOnEachSideSaysSo() {
        assertThat(pictures(lifting())).noneMatch(it -> SIDES.matcher(it).find());
        List<String> pictures = pictures(lifting().onBothSides(true));
        assertThat(pictures.get(0)).doesNotContainPattern(SIDES);
        assertThat(pictures.get(1)).containsPattern(SIDES);
    }

    /** A number that is turned over cannot be read. */
    @Test
    void aMirroredPictureLeavesThemAsTheyAre() {
        Drawing drawing = lifting().onBothSides(true);
        String mirrored = pictures(drawing.mirror()).get(1);
        assertThat(mirrored).containsPattern(GROUP);
        assertThat(mirrored.indexOf("class=\"sides\"")).isGreaterThan(mirrored.lastIndexOf("<circle"));
        assertThat(digits(pictures(lifting().mirror()))).isEqualTo(digits(pictures(lifting())));
    }

    @Test
    void theyStandInCornersOfThePicture() {
        for (long seed = 0; seed < 8; seed++) {
            Drawing drawing = new RandomDrawings(seed).drawing(Base.ON_BACK).onBothSides(true);
            for (String svg : pictures(drawing)) {
                Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
                assertThat(box.find()).isTrue();
                int high = Integer.parseInt(box.group(2));
                Matcher ring = RING.matcher(svg);
                assertThat(ring.find()).isTrue();
                assertThat(Integer.parseInt(ring.group(1))).isIn(24, 576);
                assertThat(Integer.parseInt(ring.group(2))).isIn(24, high - 24);
                Matcher sides = SIDES.matcher(svg);
                if (sides.find()) {
                    assertThat(Integer.parseInt(sides.group(1))).isIn(0, 600 - 122);
                    assertThat(Integer.parseInt(sides.group(2))).isIn(0, high - 72);
                }
            }
        }
    }
}
