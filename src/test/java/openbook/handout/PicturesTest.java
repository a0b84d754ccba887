package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import openbook.Sample;
import openbook.figure.Drawing;
import openbook.figure.Person;
import openbook.library.BuiltIn;
import openbook.library.Exercise;
import openbook.library.ExercisePose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The pictures that were drawn when the program was built are those that are drawn when it runs. */
class PicturesTest {
    private static ExercisePose.Written pose(Exercise exercise) {
        return (ExercisePose.Written) exercise.pose().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysGiveTheSameBytes(Person person) {
        Pictures pictures = Pictures.of(person);
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            assertThat(pictures.stills().apply(BuiltIn.library().exercise(exercise.id())))
                    .as(exercise.id())
                    .hasSizeBetween(2, 4)
                    .isEqualTo(Pictures.drawnStills(pose(exercise), person))
                    .isEqualTo(pictures.stills().apply(exercise));
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoTheFramesOfAFlipBook(Person person) {
        Pictures pictures = Pictures.of(person);
        for (String id : new String[] {"open-book", "side-arm-circles", "wall-angel", "pursed-lip-breathing"}) {
            Exercise exercise = Sample.LIBRARY.exercise(id);
            assertThat(pictures.frames().apply(BuiltIn.library().exercise(id)))
                    .as(id)
                    .hasSize(7)
                    .isEqualTo(Pictures.drawnFrames(pose(exercise), person))
                    .isEqualTo(pictures.frames().apply(exercise));
        }
    }

    /** A clinic that draws an exercise of ours in another way gets its own picture, and its own words under it. */
    @Test
    void packedPicturesAreOnlyForTheDrawingThatTheyWereMadeOf() {
        Drawing ours = pose(Sample.LIBRARY.exercise("open-book")).drawing();
        assertThat(PackedPictures.stills("open-book", Person.SLIM, Optional.of(ours)))
                .isPresent();
        assertThat(PackedPictures.frames("open-book", Person.SLIM, Optional.of(ours)))
                .isPresent();
        for (Drawing other : new Drawing[] {ours.mirror(), ours.titled("Page turn")}) {
            assertThat(PackedPictures.stills("open-book", Person.SLIM, Optional.of(other)))
                    .isEmpty();
            assertThat(PackedPictures.frames("open-book", Person.SLIM, Optional.of(other)))
                    .isEmpty();
        }
        assertThat(PackedPictures.stills("page-turn", Person.SLIM, Optional.of(ours)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureOfTheLibraryIsWholeAndSmall(Person person) throws Exception {
        var sizes = new LongSummaryStatistics();
        var reader = DocumentBuilderFactory.newInstance();
        for (Exercise exercise : BuiltIn.library().exercises().values()) {
            for (PictureView picture : Pictures.of(person).stills().apply(exercise)) {
                assertThat(picture.svg().toString())
                        .as(exercise.id())
                        .doesNotContain("NaN", "Infinity", "null")
                        .hasSizeLessThan(9 * 1024);
                reader.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture.svg().toString())));
                sizes.accept(picture.svg().bytes().length);
            }
        }
        assertThat(sizes.getCount()).isGreaterThan(160);
        assertThat(sizes.getAverage()).isLessThan(4.5 * 1024);
    }
}
