package openbook.handout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import openbook.Sample;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The pictures that were drawn when the program was built are those that are drawn when it runs. */
@Tag("slow")
class PicturesTest {
    private static ExercisePose.Written pose(Exercise exercise) {
        return (ExercisePose.Written) exercise.pose().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysGiveTheSameBytes(Person person) {
        Pictures pictures = Pictures.of(person);
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            assertThat(pictures.stills()
                            .apply(BuiltInLibrary.library().exercise(exercise.id()), PictureVariant.AS_WRITTEN))
                    .as(exercise.id())
                    .hasSizeBetween(2, 4)
                    .isEqualTo(Pictures.drawnStills(pose(exercise).drawing(), false, person))
                    .isEqualTo(pictures.stills().apply(exercise, PictureVariant.AS_WRITTEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoTheFramesOfAFlipBook(Person person) {
        Pictures pictures = Pictures.of(person);
        for (String id : new String[] {"open-book", "side-arm-circles", "wall-angel", "pursed-lip-breathing"}) {
            Exercise exercise = Sample.LIBRARY.exercise(id);
            assertThat(pictures.frames().apply(BuiltInLibrary.library().exercise(id), PictureVariant.AS_WRITTEN))
                    .as(id)
                    .hasSize(7)
                    .isEqualTo(Pictures.drawnFrames(pose(exercise).drawing(), false, person))
                    .isEqualTo(pictures.frames().apply(exercise, PictureVariant.AS_WRITTEN));
        }
    }

    /** A clinic that draws an exercise of ours in another way gets its own picture, and its own words under it. */
    @Test
    void packedPicturesAreOnlyForTheDrawingThatTheyWereMadeOf() {
        Drawing ours = pose(Sample.LIBRARY.exercise("open-book")).drawing();
        assertThat(PictureArchive.stills("open-book", Person.SLIM, Optional.of(ours)))
                .isPresent();
        assertThat(PictureArchive.frames("open-book", Person.SLIM, Optional.of(ours)))
                .isPresent();
        for (Drawing other : new Drawing[] {ours.mirror(), ours.titled("Page turn")}) {
            assertThat(PictureArchive.stills("open-book", Person.SLIM, Optional.of(other)))
                    .isEmpty();
            assertThat(PictureArchive.frames("open-book", Person.SLIM, Optional.of(other)))
                    .isEmpty();
        }
        assertThat(PictureArchive.stills("page-turn", Person.SLIM, Optional.of(ours)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureOfTheLibraryIsWholeAndSmall(Person person) throws Exception {
        var sizes = new LongSummaryStatistics();
        var reader = DocumentBuilderFactory.newInstance();
        for (Exercise exercise : BuiltInLibrary.library().exercises().values()) {
            for (PictureView picture : Pictures.of(person).stills().apply(exercise, PictureVariant.AS_WRITTEN)) {
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
