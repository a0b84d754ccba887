package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import openbook.Made;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.DoseView;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.routine.PlannedDose;
import openbook.routine.PlannedDose.DoneOn;
import openbook.routine.PlannedDose.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dose in one line, through the template that holds its words. */
class DoseLineTest {
    record Line(DoseView dose) {}

    private static final Exercise DRILL = Made.exercise("e").make();
    private static final Exercise BREATHING =
            Made.exercise("b").tags("pos-sit", "breath-drill").make();

    private static String line(Exercise exercise, PlannedDose dose) {
        var templates = new Templates(path -> path.equals("line.txt.mustache")
                ? Optional.of("{{#dose}}{{>partials/dose}}{{/dose}}")
                : Optional.of(packed(path)));
        // One line: plain text is wrapped, and these are longer than a page is wide.
        return templates
                .fill("line", Format.TXT, 78, new Line(DoseView.of(exercise, dose)))
                .strip()
                .replace("\n", " ");
    }

    private static String packed(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedDose dose(int sets, int repetitions, int hold, DoneOn sides, int days) {
        return new PlannedDose(
                sets, repetitions, hold, 5, 45, sides, Optional.empty(), days, Range.FULL, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 |  8 |  0 | BOTH      | 7 | 8 times, every day",
                "1 |  1 |  0 | BOTH      | 7 | 1 time, every day",
                "1 |  8 |  0 | EACH      | 7 | 8 times each side, every day",
                "1 |  1 |  0 | EACH      | 7 | 1 time each side, every day",
                "1 | 10 |  0 | ALTERNATE | 7 | 10 times, 5 to each side, every day",
                "1 |  2 |  0 | ALTERNATE | 7 | 2 times, 1 to each side, every day",
                "1 |  8 |  1 | BOTH      | 7 | 8 times, hold 1 second, every day",
                "1 |  8 |  5 | BOTH      | 3 | 8 times, hold 5 seconds, 3 days a week",
                "1 |  1 | 90 | BOTH      | 7 | 1 time, hold 90 seconds, every day",
                "1 |  1 | 120| BOTH      | 7 | 1 time, stay 2 minutes, every day",
                "1 |  1 | 300| BOTH      | 7 | 1 time, stay 5 minutes, every day",
                "1 |  1 | 150| BOTH      | 7 | 1 time, hold 150 seconds, every day",
                "2 |  8 |  0 | BOTH      | 3 | 2 sets of 8 times, rest 45 seconds between sets, 3 days a week",
                "3 |  6 |  3 | EACH      | 2 | 3 sets of 6 times each side, hold 3 seconds, rest 45 seconds between sets, 2 days a week",
            })
    void theLineIsASentenceThatFitsItsNumbers(
            int sets, int repetitions, int hold, DoneOn sides, int days, String line) {
        assertThat(line(DRILL, dose(sets, repetitions, hold, sides, days))).isEqualTo(line);
    }

    @Test
    void breathsAreCalledBreaths() {
        assertThat(line(BREATHING, dose(1, 10, 0, DoneOn.BOTH, 7))).isEqualTo("10 breaths, every day");
        assertThat(line(BREATHING, dose(1, 6, 0, DoneOn.EACH, 7))).isEqualTo("6 breaths each side, every day");
    }

    @ParameterizedTest
    @CsvSource({"LEFT, left", "RIGHT, right"})
    void theOneSideToLieOnIsNamed(Side side, String word) {
        var dose = new PlannedDose(1, 8, 0, 5, 30, DoneOn.ONE, Optional.of(side), 7, Range.FULL, Optional.empty());
        assertThat(line(DRILL, dose)).isEqualTo("8 times, lying on your " + word + " side only, every day");
    }

    @Test
    void theCountsOfTheBreathAreGiven() {
        var dose = new PlannedDose(
                1, 8, 0, 8, 30, DoneOn.BOTH, Optional.empty(), 7, Range.FULL, Optional.of("4 in, 4 out"));
        assertThat(line(BREATHING, dose)).isEqualTo("8 breaths, count 4 in, 4 out, every day");
    }
}
