package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import openbook.Made;
import openbook.Sample;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.library.model.Stages;
import openbook.routine.PlannedDose.DoneOn;
import openbook.routine.PlannedDose.Range;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an exercise is done, and how long it honestly takes. */
class PlannedDoseTest {
    /** Rest 30 seconds between sets; the rest does not matter here. */
    private static final Stages.Settings SETTINGS = new Stages.Settings(15, 5, 2, 2, 30, 20);

    private static final Optional<Integer> NO = Optional.empty();

    private static Changes limits(
            Optional<Integer> hold, Optional<Integer> repetitions, Optional<Integer> sets, Optional<Integer> rest) {
        return new Changes(
                false, hold, repetitions, sets, rest, Optional.empty(), new TreeSet<>(), false, false, false, false);
    }

    private static Verdict verdict(Exercise exercise, Changes changes, Optional<Side> lieOn, Phrase... sentences) {
        return new Verdict(exercise, List.of(), Optional.empty(), List.of(), changes, List.of(sentences), 0, 0, lieOn);
    }

    private static PlannedDose dose(Made.Drill drill, Changes changes) {
        return PlannedDose.of(verdict(drill.make(), changes, Optional.empty()), SETTINGS);
    }

    private static PlannedDose dose(Made.Drill drill) {
        return dose(drill, Changes.NONE);
    }

    @ParameterizedTest(name = "{0} sets of {1} of {2} seconds, {3}: {4} seconds")
    @CsvSource({
        "1, 8, 5, BOTH, 40",
        "1, 8, 5, EACH, 80",
        "1, 8, 5, ALTERNATE, 40",
        "2, 8, 5, BOTH, 110", // one rest between two sets
        "3, 4, 10, EACH, 300", // 3 * 4 * 10 * 2 and two rests
    })
    void theTimeCountsEveryRepetitionBothSidesAndTheRests(
            int sets, int repetitions, int each, Exercise.Sides sides, int seconds) {
        assertThat(dose(Made.exercise("e").sides(sides).dose(sets, repetitions, 0, each))
                        .seconds())
                .isEqualTo(seconds);
    }

    @Test
    void aLongerRestTakesLonger() {
        var drill = Made.exercise("e").dose(3, 4, 0, 10);
        assertThat(dose(drill, limits(NO, NO, NO, Optional.of(60))).seconds()).isEqualTo(120 + 2 * 60);
        assertThat(dose(drill, limits(NO, NO, NO, Optional.of(10))).restSeconds())
                .as("a rest is never made shorter than the usual one")
                .isEqualTo(30);
    }

    @Test
    void aCutHoldIsShorterByWhatWasCut() {
        PlannedDose cut = dose(Made.exercise("e").dose(1, 4, 10, 15), limits(Optional.of(4), NO, NO, NO));
        assertThat(cut.holdSeconds()).isEqualTo(4);
        assertThat(cut.repetitionSeconds()).isEqualTo(9);
        assertThat(cut.seconds()).isEqualTo(36);
    }

    @Test
    void aLimitAboveTheLibrarysDoseChangesNothing() {
        var drill = Made.exercise("e").dose(2, 6, 5, 8);
        PlannedDose same = dose(drill, limits(Optional.of(20), Optional.of(12), Optional.of(4), Optional.of(5)));
        assertThat(same).isEqualTo(dose(drill));
        assertThat(same.sets()).isEqualTo(2);
        assertThat(same.repetitions()).isEqualTo(6);
        assertThat(same.holdSeconds()).isEqualTo(5);
    }

    @Test
    void setsAndRepetitionsAreCut() {
        PlannedDose cut = dose(
                Made.exercise("e").dose(3, 12, 0, 5), limits(NO, Optional.of(8), Optional.of(1), Optional.empty()));
        assertThat(cut.sets()).isEqualTo(1);
        assertThat(cut.repetitions()).isEqualTo(8);
        assertThat(cut.seconds()).isEqualTo(40);
    }

    @ParameterizedTest(name = "of {0}, at most {1}: {2} in turn")
    @CsvSource({"10, 12, 10", "10, 5, 4", "10, 7, 6", "10, 2, 2", "9, 12, 8", "10, 1, 2"})
    void whatIsDoneInTurnIsDoneAsOftenOnEachSide(int library, int most, int done) {
        var drill = Made.exercise("e").sides(Exercise.Sides.ALTERNATE).dose(1, library, 0, 5);
        assertThat(dose(drill, limits(NO, Optional.of(most), NO, NO)).repetitions())
                .isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"EACH, ONE", "BOTH, BOTH", "ALTERNATE, ALTERNATE"})
    void whoCanLieOnOneSideOnlyDoesAOneSidedDrillOnceAndInHalfTheTime(Exercise.Sides sides, DoneOn done) {
        Exercise exercise = Made.exercise("e").sides(sides).dose(1, 8, 0, 5).make();
        PlannedDose dose = PlannedDose.of(verdict(exercise, Changes.NONE, Optional.of(Side.LEFT)), SETTINGS);
        assertThat(dose.sides()).isEqualTo(done);
        assertThat(dose.lieOn()).contains(Side.LEFT);
        assertThat(dose.seconds()).isEqualTo(40);
    }

    @Test
    void theRangeIsThatOfTheTagsAndMidWhereARuleAsksForHalf() {
        var half = new Changes(true, NO, NO, NO, NO, Optional.empty(), new TreeSet<>(), false, false, false, false);
        var mid = Made.exercise("mid").tags("pos-sit", "range-mid");
        var scale = Made.exercise("scale").tags("pos-sit", "range-scale");
        var end = Made.exercise("end").tags("pos-sit", "range-end");
        assertThat(List.of(dose(mid).range(), dose(scale).range(), dose(end).range()))
                .containsExactly(Range.MID, Range.FULL, Range.END);
        assertThat(List.of(
                        dose(mid, half).range(),
                        dose(scale, half).range(),
                        dose(end, half).range()))
                .containsOnly(Range.MID);
    }

    @Test
    void theCountsOfTheBreathAreLeftOutBesideASentenceThatReplacesThem() {
        Exercise breathing = Sample.LIBRARY.exercises().values().stream()
                .filter(it -> it.dose().counts().isPresent())
                .findFirst()
                .orElseThrow();
        Phrase lips = Sample.LIBRARY.phrase("pursed-lips");
        Phrase other = Sample.LIBRARY.phrase("head-still");
        assertThat(PlannedDose.of(verdict(breathing, Changes.NONE, Optional.empty(), other), SETTINGS)
                        .counts())
                .contains(breathing.dose().tempo());
        assertThat(PlannedDose.of(verdict(breathing, Changes.NONE, Optional.empty(), lips), SETTINGS)
                        .counts())
                .isEmpty();
    }

    /** Every condition, goal and stage: the choice may not lose anything of a verdict, nor of the time it takes. */
    @Test
    void whatIsChosenHasTheDoseOfItsVerdict() {
        List<String> wrong = new ArrayList<>();
        int replaced = 0;
        for (String condition : Sample.conditions()) {
            for (String goal : Sample.goals()) {
                for (int stage = 1; stage <= 3; stage++) {
                    var intake = Sample.intake(goal, List.of(condition + ":left"), List.of(), stage);
                    var routine = (Outcome.Routine) Planner.plan(Sample.LIBRARY, intake);
                    int seconds = 0;
                    for (Planned planned : routine.exercises()) {
                        Verdict verdict = planned.verdict();
                        var dose =
                                PlannedDose.of(verdict, Sample.LIBRARY.stages().settings());
                        boolean counted = verdict.exercise().dose().counts().isPresent();
                        replaced += counted && dose.counts().isEmpty() ? 1 : 0;
                        seconds += dose.seconds() + 20;
                        if (!planned.dose().equals(dose)) {
                            wrong.add(condition + " on " + verdict.exercise().id() + ": " + planned.dose());
                        }
                    }
                    if (seconds != routine.seconds()) {
                        wrong.add(condition + ", " + goal + ", stage " + stage + ": " + routine.seconds());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(replaced).as("counts that a sentence replaces").isPositive();
    }

    /** Every condition with every exercise: what a rule asks for is kept, and nothing grows. */
    @Test
    void noDoseIsEverLargerThanTheLibraryOrThanAnyRuleAllows() {
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            var intake = Sample.intake("posture", List.of(condition + ":left"), List.of(), 1);
            for (Verdict verdict : Screening.screen(Sample.LIBRARY, intake).verdicts()) {
                PlannedDose dose =
                        PlannedDose.of(verdict, Sample.LIBRARY.stages().settings());
                Exercise.Dose full = verdict.exercise().dose();
                boolean grown = dose.sets() > full.sets()
                        || dose.repetitions() > full.repetitions()
                        || dose.holdSeconds() > full.holdSeconds()
                        || dose.repetitionSeconds() > full.repetitionSeconds()
                        || dose.repetitionSeconds() < Math.max(1, dose.holdSeconds());
                boolean ignored = verdict.applied().stream()
                        .map(it -> it.rule().changes())
                        .anyMatch(it -> dose.sets() > it.setsAtMost().orElse(99)
                                || dose.repetitions() > it.repetitionsAtMost().orElse(99)
                                || dose.holdSeconds() > it.holdSecondsAtMost().orElse(999)
                                || dose.restSeconds() < it.restSecondsAtLeast().orElse(0)
                                || (it.halfRange() && dose.range() != Range.MID));
                if (grown || ignored) {
                    wrong.add(condition + " on " + verdict.exercise().id() + ": " + dose);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
