package openbook.rules;

import static openbook.rules.Verdicts.reasons;
import static openbook.rules.Verdicts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a patient cannot do, and what is not at hand. */
class LimitsTest {
    /** What each limit rules out, written down once more by hand. */
    private static final Map<String, Set<String>> RULED_OUT = new TreeMap<>(Map.ofEntries(
            Map.entry("floor", Set.of("needs-floor")),
            Map.entry("kneel", Set.of("pos-kneel", "pos-quad")),
            Map.entry("prone", Set.of("pos-prone")),
            Map.entry("supine", Set.of("pos-supine")),
            Map.entry("side", Set.of("pos-side")),
            Map.entry("lie", Set.of("pos-supine", "pos-prone", "pos-side")),
            Map.entry("sit", Set.of("pos-sit")),
            Map.entry("stand", Set.of("pos-stand")),
            Map.entry("raise-arms", Set.of("arm-overhead")),
            Map.entry("lean-on-hands", Set.of("weight-wrist", "weight-arms")),
            Map.entry("grip", Set.of("demand-grip"))));

    static Collection<String> limits() {
        return Sample.limits();
    }

    @Test
    void everyLimitIsInTheTableOfThisTest() {
        assertThat(RULED_OUT.keySet()).containsExactlyElementsOf(new TreeSet<>(Sample.limits()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitWithholdsExactlyTheExercisesThatItRulesOut(String limit) {
        Set<String> acted = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        Verdicts.of(List.of(), List.of(limit)).forEach((id, verdict) -> {
            if (reasons(verdict).contains("cannot-" + limit)) {
                acted.add(id);
                assertThat(verdict.allowed()).isFalse();
            }
            if (!Collections.disjoint(verdict.exercise().tags(), RULED_OUT.get(limit))) {
                expected.add(id);
            }
        });
        assertThat(acted).isEqualTo(expected).isNotEmpty();
        assertThat(acted)
                .as("some are left")
                .hasSizeLessThan(Sample.LIBRARY.exercises().size());
    }

    @Test
    void aPatientWithNoLimitHasNothingWithheldByOne() {
        assertThat(Verdicts.of(List.of(), List.of()).values())
                .allSatisfy(it -> assertThat(reasons(it)).noneMatch(id -> id.startsWith("cannot-")));
    }

    @Test
    void whoCannotGetToTheFloorIsToldToUseAFirmBedForWhatCanBeDoneOnOne() {
        Verdict onBed = Verdicts.on("open-book", "cannot: [floor]");
        assertThat(onBed.allowed()).isTrue();
        assertThat(sentences(onBed)).containsExactly("firm-bed");
        assertThat(sentences(Verdicts.on("seated-rotation", "cannot: [floor]"))).isEmpty();
        assertThat(sentences(Verdicts.on("open-book", "cannot: [kneel]"))).isEmpty();
    }

    @Test
    void theReasonIsASentenceForTheClinician() {
        assertThat(Verdicts.on("prone-lift", "cannot: [prone]").withheld())
                .singleElement()
                .satisfies(it -> assertThat(it.because()).isEqualTo("The patient cannot lie on the front."));
    }

    @ParameterizedTest
    @CsvSource({
        "band-row, band",
        "roller-lie, roller",
    })
    void whatNeedsMoreThanTheHouseholdIsWithheldUntilItIsAtHand(String exercise, String item) {
        Verdict without = Verdicts.on(exercise, "");
        assertThat(reasons(without)).containsExactly("needs-" + item);
        assertThat(without.withheld().get(0).because())
                .isEqualTo("It needs equipment that is not at hand: " + item + ".");
        assertThat(Verdicts.on(exercise, "equipment: [" + item + "]").allowed()).isTrue();
    }

    @Test
    void aHouseholdHasAllThatIsNotABandOrARoller() {
        Verdicts.of(List.of(), List.of()).forEach((id, verdict) -> {
            boolean more = verdict.exercise().tags().contains("equip-band")
                    || verdict.exercise().tags().contains("equip-roller");
            assertThat(verdict.allowed()).as(id).isEqualTo(!more);
        });
    }
}
