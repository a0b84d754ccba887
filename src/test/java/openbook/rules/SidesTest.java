package openbook.rules;

import static openbook.rules.Verdicts.reasons;
import static openbook.rules.Verdicts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.Made;
import openbook.Sample;
import openbook.intake.Side;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sides: the good side down, and no side-lying where there is no good side. */
class SidesTest {
    /** Every condition that has a side, by whether its own rules leave an exercise on the side at all. */
    static Stream<String> sided() {
        return Sample.LIBRARY.conditions().values().stream()
                .filter(it ->
                        it.rules().stream().anyMatch(rule -> rule.changes().goodSideDown()))
                .map(Condition::id);
    }

    private static Map<String, Verdict> onTheSide(String... conditions) {
        Map<String, Verdict> verdicts = Verdicts.of(List.of(conditions), List.of());
        verdicts.values().removeIf(it -> !it.exercise().position().equals("pos-side"));
        assertThat(verdicts).isNotEmpty();
        return verdicts;
    }

    @ParameterizedTest
    @MethodSource("sided")
    void theOtherSideIsLainOn(String condition) {
        assertThat(onTheSide(condition + ":left").values()).allSatisfy(it -> {
            assertThat(it.lieOn()).contains(Side.RIGHT);
            assertThat(reasons(it)).doesNotContain("no-good-side");
        });
        assertThat(onTheSide(condition + ":right").values())
                .allSatisfy(it -> assertThat(it.lieOn()).contains(Side.LEFT));
    }

    @ParameterizedTest
    @MethodSource("sided")
    void withoutASideNoSideIsLainOnAndTheClinicianIsTold(String condition) {
        assertThat(onTheSide(condition).values()).allSatisfy(it -> {
            assertThat(reasons(it)).contains("no-good-side");
            assertThat(it.lieOn()).isEmpty();
            assertThat(it.withheld())
                    .anyMatch(why -> why.because()
                            .equals("The good side is not known: " + condition + " was given without a side."));
        });
        assertThat(Screening.screen(Sample.LIBRARY, Sample.intake("posture", List.of(condition), List.of(), 1))
                        .notices())
                .anyMatch(it -> it.startsWith(condition + ": no side was given"));
        assertThat(Screening.screen(
                                Sample.LIBRARY, Sample.intake("posture", List.of(condition + ":left"), List.of(), 1))
                        .notices())
                .noneMatch(it -> it.contains("no side was given"));
    }

    @ParameterizedTest
    @MethodSource("sided")
    void bothSidesOfOneConditionLeaveNoGoodSide(String condition) {
        assertThat(onTheSide(condition + ":left", condition + ":right").values())
                .allSatisfy(it -> assertThat(reasons(it)).contains("no-good-side"));
    }

    @Test
    void everyTwoConditionsOnDifferentSidesLeaveNoGoodSideAndOnTheSameSideLeaveOne() {
        List<String> sided = sided().toList();
        List<String> wrong = new ArrayList<>();
        for (String one : sided) {
            for (String other : sided) {
                if (one.equals(other)) {
                    continue;
                }
                onTheSide(one + ":left", other + ":right").forEach((id, it) -> {
                    if (it.allowed()
                            || !reasons(it).contains("no-good-side")
                            || it.lieOn().isPresent()) {
                        wrong.add(one + " left and " + other + " right allow " + id);
                    }
                });
                onTheSide(one + ":left", other + ":left").forEach((id, it) -> {
                    if (!it.lieOn().equals(Optional.of(Side.RIGHT))
                            || reasons(it).contains("no-good-side")) {
                        wrong.add(one + " and " + other + " left do not lie " + id + " on the right");
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void oneKnownAndOneUnknownSideLeaveNoGoodSide() {
        assertThat(onTheSide("rib-fracture:left", "frozen-shoulder").values())
                .allSatisfy(it -> assertThat(reasons(it)).contains("no-good-side"));
    }

    @Test
    void theSideOfAConditionThatAsksForNoGoodSideHereChangesNothing() {
        assertThat(onTheSide("rib-fracture:left", "knee-oa:right").values())
                .allSatisfy(it -> assertThat(it.lieOn()).contains(Side.RIGHT));
    }

    @Test
    void aSideThatNoRuleUsesIsSaidToChangeNothing() {
        String said = "knee-oa: none of its rules depends on the side, so the side changes nothing.";
        assertThat(Screening.screen(Sample.LIBRARY, Sample.intake("goals: [posture]\nconditions: [knee-oa:left]"))
                        .notices())
                .contains(said);
        assertThat(Screening.screen(Sample.LIBRARY, Sample.intake("goals: [posture]\nconditions: [knee-oa]"))
                        .notices())
                .doesNotContain(said);
    }

    /** A broken rib is on one side, and either arm pulls on it. */
    @Test
    void aBrokenRibOfOneSideSparesBothArms() {
        var verdicts = Verdicts.of(List.of("rib-fracture:left"), List.of());
        verdicts.values().removeIf(it -> !sentences(it).contains("arms-easy"));
        assertThat(verdicts).isNotEmpty();
        assertThat(verdicts.values()).allSatisfy(it -> assertThat(sentences(it)).doesNotContain("arm-easy"));
    }

    @Test
    void nothingButLyingOnTheSideIsTouched() {
        Map<String, Verdict> verdicts = Verdicts.of(List.of("frozen-shoulder:left", "rib-fracture:right"), List.of());
        verdicts.values().removeIf(it -> it.exercise().position().equals("pos-side"));
        assertThat(verdicts.values()).isNotEmpty().allSatisfy(it -> {
            assertThat(reasons(it)).doesNotContain("no-good-side");
            assertThat(it.lieOn()).isEmpty();
            assertThat(sentences(it)).doesNotContain("good-side");
        });
    }

    @Test
    void aMadeUpRuleForOneExerciseAsksOnlyThere() {
        var side =
                Made.exercise("side").tags("pos-side", "load-none", "range-mid").make();
        var back = Made.exercise("back")
                .tags("pos-supine", "load-none", "range-mid")
                .make();
        Library library = Made.library(
                List.of(side, back), Made.condition("sore", Made.adapt("sore-1", ChangesTest.GOOD_SIDE, "pos-side")));
        assertThat(Verdicts.on(library, "side", "conditions: ['sore:right']").lieOn())
                .contains(Side.LEFT);
        assertThat(Verdicts.on(library, "side", "conditions: [sore]").allowed()).isFalse();
        assertThat(Verdicts.on(library, "back", "conditions: [sore]").allowed()).isTrue();
    }
}
