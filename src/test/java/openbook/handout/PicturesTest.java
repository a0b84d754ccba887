package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import openbook.Sample;
import openbook.figure.Person;
import openbook.library.BuiltIn;
import openbook.library.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures that were drawn when the program was built are those that are drawn when it runs. */
class PicturesTest {
    @ParameterizedTest
    @EnumSource
    void bothWaysGiveTheSameBytes(Person person) {
        Pictures pictures = Pictures.of(person);
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            assertThat(pictures.stills().apply(BuiltIn.library().exercise(exercise.id())))
                    .as(exercise.id())
                    .hasSizeBetween(2, 4)
                    .isEqualTo(pictures.stills().apply(exercise));
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoTheFramesOfAFlipBook(Person person) {
        Pictures pictures = Pictures.of(person);
        for (String id : new String[] {"open-book", "side-arm-circles", "wall-angel", "pursed-lip-breathing"}) {
            assertThat(pictures.frames().apply(BuiltIn.library().exercise(id)))
                    .as(id)
                    .hasSize(7)
                    .isEqualTo(pictures.frames().apply(Sample.LIBRARY.exercise(id)));
        }
    }
}
