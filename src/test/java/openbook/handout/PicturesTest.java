package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import openbook.Sample;
import openbook.library.BuiltIn;
import openbook.library.Exercise;
import org.junit.jupiter.api.Test;

/** The pictures that were drawn when the program was built are those that are drawn when it runs. */
class PicturesTest {
    @Test
    void bothWaysGiveTheSameBytes() {
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            assertThat(Pictures.of(BuiltIn.library().exercise(exercise.id())))
                    .as(exercise.id())
                    .hasSizeBetween(2, 4)
                    .isEqualTo(Pictures.of(exercise));
        }
    }
}
