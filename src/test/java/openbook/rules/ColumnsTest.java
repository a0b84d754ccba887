package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import openbook.Sample;
import openbook.intake.Intake;
import org.junit.jupiter.api.Test;

/**
 * What is worked out for one patient and kept for the next must never be another patient's: a batch would tell someone to
 * lie on the broken side.
 */
class ColumnsTest {
    private static List<List<String>> conditions() {
        List<String> all = new ArrayList<>();
        Sample.conditions().forEach(id -> {
            all.add(id);
            if (Sample.LIBRARY.condition(id).hasSide()) {
                all.addAll(List.of(id + ":left", id + ":right"));
            }
        });
        List<List<String>> sets = new ArrayList<>();
        all.forEach(it -> sets.add(List.of(it)));
        for (String sided : all.stream().filter(it -> it.contains(":")).toList()) {
            all.stream()
                    .filter(it -> !it.startsWith(sided.replaceAll(":.*", "")))
                    .forEach(it -> sets.add(List.of(sided, it)));
        }
        return sets;
    }

    @Test
    void whatIsKeptGivesEveryPatientTheSameVerdictsAsWorkingThemOutAnew() {
        var columns = new Columns(Sample.LIBRARY);
        List<List<String>> sets = conditions();
        assertThat(sets).hasSizeGreaterThan(500);
        for (List<String> conditions : sets) {
            Intake intake = Sample.intake("posture", conditions, List.of(), 1);
            assertThat(Screening.screen(columns, intake))
                    .as(conditions.toString())
                    .isEqualTo(Screening.screen(Sample.LIBRARY, intake));
        }
    }

    /** The words that are one patient's own: vetoes, overrides, limits and things at hand. */
    @Test
    void whatOnePatientAsksForIsNotKeptForTheNext() {
        var columns = new Columns(Sample.LIBRARY);
        String base = "goals: [posture]\nred-flags: none\nconditions: [osteoporosis]\n";
        for (String more : List.of(
                "",
                "exclude: [open-book]",
                "override: [{exercise: foam-roll-back, because: supervised, by: J. Doe}]\nequipment: [roller]",
                "cannot: [kneel, prone]",
                "equipment: [band, roller]",
                "")) {
            Intake intake = Sample.intake(base + more);
            assertThat(Screening.screen(columns, intake)).as(more).isEqualTo(Screening.screen(Sample.LIBRARY, intake));
        }
    }
}
