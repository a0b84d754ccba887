package openbook.rules;

import static openbook.rules.Verdicts.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a therapist's own word does to a verdict: a veto, a pick, a recorded override. */
class TherapistTest {
    private static String override(String exercise) {
        return "\noverride: [{exercise: " + exercise + ", because: seen in clinic, by: Ann Roe}]";
    }

    @Test
    void aVetoWithholdsOneExerciseAndNoOther() {
        Verdict vetoed = Verdicts.on("open-book", "exclude: [open-book]");
        assertThat(reasons(vetoed)).containsExactly("excluded");
        assertThat(vetoed.withheld().get(0).because()).isEqualTo("The therapist left it out.");
        assertThat(vetoed.allowed()).isFalse();
        assertThat(Verdicts.on("open-book-short", "exclude: [open-book]").allowed())
                .isTrue();
    }

    @Test
    void aPickCannotBringBackWhatIsWithheld() {
        assertThat(Verdicts.on("childs-pose-reach", "conditions: [osteoporosis]\ninclude: [childs-pose-reach]")
                        .allowed())
                .isFalse();
    }

    @Test
    void anOverrideBringsBackWhatARuleWithholdsAndTheRuleStaysOnRecord() {
        Verdict verdict =
                Verdicts.on("childs-pose-reach", "conditions: [osteoporosis]" + override("childs-pose-reach"));
        assertThat(verdict.allowed()).isTrue();
        assertThat(reasons(verdict)).contains("osteoporosis-2", "osteoporosis-5");
        assertThat(verdict.override()).hasValueSatisfying(it -> {
            assertThat(it.by()).isEqualTo("Ann Roe");
            assertThat(it.because()).isEqualTo("seen in clinic");
        });
    }

    @Test
    void anOverrideBringsBackNoOtherExercise() {
        Verdict other = Verdicts.on("thread-needle", "conditions: [osteoporosis]" + override("childs-pose-reach"));
        assertThat(other.allowed()).isFalse();
        assertThat(other.override()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prone-lift | cannot: [prone]",
                "open-book  | conditions: [rib-fracture]",
                "open-book  | conditions: ['rib-fracture:left', 'frozen-shoulder:right']",
            })
    void anOverrideBeatsALimitAndALackOfAGoodSide(String exercise, String yaml) {
        assertThat(Verdicts.on(exercise, yaml).allowed()).isFalse();
        assertThat(Verdicts.on(exercise, yaml + override(exercise)).allowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "band-row   | minutes: 15",
                "roller-lie | conditions: [osteoporosis]",
                "open-book  | exclude: [open-book]",
            })
    void anOverrideBeatsNeitherMissingEquipmentNorTheTherapistsOwnVeto(String exercise, String yaml) {
        assertThat(Verdicts.on(exercise, yaml + override(exercise)).allowed()).isFalse();
    }

    @Test
    void anOverrideOfWhatNothingWithholdsIsNoOverride() {
        Verdict verdict = Verdicts.on("open-book", "minutes: 15" + override("open-book"));
        assertThat(verdict.allowed()).isTrue();
        assertThat(verdict.override()).isEmpty();
    }
}
