package openbook.routine;

import static openbook.routine.Plans.ids;
import static openbook.routine.Plans.inPhase;
import static openbook.routine.Plans.notChosen;
import static openbook.routine.Plans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.rules.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the three stages have of each phase, and how strength and levels come in. */
class StagesTest {
    static Collection<String> goals() {
        return Sample.goals();
    }

    private static Outcome.Routine stage(String goal, int stage) {
        return routine(Planner.plan(Sample.LIBRARY, Sample.intake(goal, List.of(), List.of(), stage)));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void strengthWaitsAtStage1ComesInAt2AndLeadsAt3(String goal) {
        assertThat(inPhase(stage(goal, 1), "strength")).isZero();
        assertThat(inPhase(stage(goal, 2), "strength")).isBetween(1L, 2L);
        assertThat(inPhase(stage(goal, 3), "strength")).isBetween(2L, 3L);
        assertThat(inPhase(stage(goal, 3), "strength")).isGreaterThanOrEqualTo(inPhase(stage(goal, 3), "mobility"));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void everyStageBeginsWithBreathOrWarmthAndLoosens(String goal) {
        for (int stage = 1; stage <= 3; stage++) {
            Outcome.Routine routine = stage(goal, stage);
            assertThat(inPhase(routine, "breathing") + inPhase(routine, "warm-up"))
                    .isBetween(1L, stage == 1 ? 2L : 1L);
            assertThat(inPhase(routine, "mobility")).isBetween(stage == 3 ? 1L : 2L, stage == 1 ? 3L : 2L);
            assertThat(routine.exercises().get(0).verdict().exercise().phase()).isIn("breathing", "warm-up");
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void levelsRiseWithTheStageAndNeverGoBeyondIt(String goal) {
        int before = 0;
        for (int stage = 1; stage <= 3; stage++) {
            List<Integer> levels = stage(goal, stage).exercises().stream()
                    .map(it -> it.verdict().exercise().level())
                    .toList();
            int highest = levels.stream().max(Integer::compare).orElseThrow();
            assertThat(highest).isLessThanOrEqualTo(stage).isGreaterThanOrEqualTo(before);
            before = highest;
        }
        assertThat(before).isGreaterThan(1);
    }

    @Test
    void aSmallLibraryIsUsedAsTheStagesSay() {
        assertThat(ids("stage: 1")).containsExactly("breathe", "loosen-a", "loosen-b", "loosen-c", "rest");
        assertThat(ids("stage: 2")).containsExactly("breathe", "loosen-a", "loosen-b", "press-a", "press-b");
        assertThat(inPhase(routine("stage: 3"), "strength")).isEqualTo(3);
    }

    @Test
    void aHigherLevelIsWorthMoreAtAHigherStage() {
        List<Exercise> drills = Plans.drills();
        drills.removeIf(it -> it.phase().equals("strength"));
        for (int level = 1; level <= 3; level++) {
            drills.add(Plans.strength("press-" + level, level).make());
        }
        assertThat(ids(routine(Plans.plan(drills, "stage: 2\nexercises: 4"))))
                .contains("press-2")
                .doesNotContain("press-1", "press-3");
        assertThat(notChosen(routine(Plans.plan(drills, "stage: 2"))))
                .containsEntry("press-3", "It is level 3; stage 2 offers level 1 and 2.");
        assertThat(ids(routine(Plans.plan(drills, "stage: 3\nexercises: 4"))))
                .contains("press-3", "press-2")
                .doesNotContain("press-1");
    }

    @ParameterizedTest(name = "a preference of weight {0} brings {1} strength exercises in at stage 1")
    @CsvSource({"1, 0", "2, 1", "3, 1"})
    void atStage1AConditionBringsStrengthInOnlyWhereItPrefersItStrongly(int weight, int number) {
        var keen = Made.condition("keen", Made.prefer("keen-1", weight, "load-body"));
        assertThat(inPhase(routine("stage: 1\nconditions: [keen]", keen), "strength"))
                .isEqualTo(number);
        if (number == 0) {
            assertThat(notChosen(routine("stage: 1\nconditions: [keen]", keen)))
                    .containsEntry(
                            "press-a",
                            "Stage 1 has strength exercises only where a condition strongly prefers them, and none"
                                    + " prefers this one so.");
        }
    }

    @Test
    void twoWeakPreferencesAreNotAStrongOne() {
        var keen = Made.condition("keen", Made.prefer("keen-1", 1, "load-body"), Made.prefer("keen-2", 1, "pos-stand"));
        assertThat(inPhase(routine("stage: 1\nconditions: [keen]", keen), "strength"))
                .isZero();
    }

    @Test
    void aPreferredExtraIsLeftOutWhereThereIsNoTimeForIt() {
        var keen = Made.condition("keen", Made.prefer("keen-1", 3, "load-body"));
        assertThat(ids("stage: 1\nconditions: [keen]\nminutes: 3", keen))
                .hasSize(3)
                .doesNotContain("press-a");
        assertThat(ids("stage: 1\nconditions: [keen]\nminutes: 4", keen)).contains("press-a");
    }

    /** Every condition and goal: strength is there at stage 1 exactly where one rule prefers something by 2 or more. */
    @Test
    void inTheLibraryStrengthComesAtStage1ExactlyWhereAConditionAsksForIt() {
        List<String> wrong = new ArrayList<>();
        for (String id : Sample.conditions()) {
            Condition condition = Sample.LIBRARY.condition(id);
            for (String goal : Sample.goals()) {
                Outcome.Routine routine =
                        routine(Planner.plan(Sample.LIBRARY, Sample.intake(goal, List.of(id), List.of(), 1)));
                boolean asked = Sample.LIBRARY.exercises().values().stream()
                        .filter(it -> it.phase().equals("strength") && it.level() == 1)
                        .filter(it -> it.goals().containsKey(goal))
                        .filter(it ->
                                !it.tags().contains("equip-band") && !it.tags().contains("equip-roller"))
                        // Free of care: a preference counts only there.
                        .filter(it -> Matrix.cell(condition, it) == Matrix.Cell.FREE)
                        .anyMatch(it -> condition.rules().stream().anyMatch(rule -> strong(rule, it)));
                if (inPhase(routine, "strength") != (asked ? 1 : 0)) {
                    wrong.add(id + " for " + goal);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean strong(Rule rule, Exercise exercise) {
        return rule.kind() == RuleKind.PREFER
                && rule.weight() >= 2
                && Optional.of(exercise.tags()).filter(rule.match()::test).isPresent();
    }
}
