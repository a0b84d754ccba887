package openbook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against texts whose grade is known, or was counted by hand. */
class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "the, 1",
        "breathe, 1",
        "table, 2",
        "knee, 1",
        "shoulder, 2",
        "lifted, 2",
        "pushed, 1",
        "needed, 2",
        "moves, 1",
        "stretches, 2",
        "area, 2",
        "elbow, 2",
        "opening, 3",
        "don't, 1",
        "osteoporosis, 5"
    })
    void syllablesAreCountedAsOnATongue(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeIsThatOfTheFormula() {
        // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59.
        assertThat(Readability.grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.01));
        // 13 words, 1 sentence, 24 syllables, by hand: 5.07 + 21.785 - 15.59.
        assertThat(Readability.grade(
                        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."))
                .isCloseTo(11.3, within(1.0));
        // The Gettysburg Address is graded between 9 and 13 by published counts of its first sentence's kind.
        assertThat(Readability.grade("Four score and seven years ago our fathers brought forth on this continent a new"
                        + " nation, conceived in liberty, and dedicated to the proposition that all men are created"
                        + " equal."))
                .isBetween(12.0, 16.0);
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        assertThat(Readability.sentences("Sit tall. Breathe in! Ready? Go")).hasSize(4);
        assertThat(Readability.sentences("No end")).containsExactly("No end");
        assertThat(Readability.words("Hold for 5 seconds; don't rush.")).isEqualTo(6);
    }
}
