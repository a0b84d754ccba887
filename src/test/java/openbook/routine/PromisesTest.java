package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.RuleKind;
import openbook.library.model.Stages;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What always holds (design, section 4), enumerated over conditions, pairs, goals and limits. */
class PromisesTest {
    private static final Library LIBRARY = Sample.LIBRARY;

    private record Case(String goal, List<String> conditions, List<String> limits, int stage) {
        Intake intake() {
            return Sample.intake(goal, conditions, limits, stage);
        }
    }

    /** Nobody, every condition alone and every pair, by id. */
    static Stream<List<String>> upToTwoConditions() {
        List<String> live = Sample.conditions();
        Stream<List<String>> pairs = IntStream.range(0, live.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, live.size()).mapToObj(j -> List.of(live.get(i), live.get(j))));
        return Stream.of(Stream.of(List.<String>of()), live.stream().map(List::of), pairs)
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyConditionAndEveryPairHasAFullSafeRoutineForEveryGoalWithAndWithoutTheFloor(int stage) {
        List<String> wrong = new ArrayList<>();
        upToTwoConditions().forEach(conditions -> {
            for (String goal : Sample.goals()) {
                for (List<String> limits : List.of(List.<String>of(), List.of("floor"))) {
                    var one = new Case(goal, conditions, limits, stage);
                    Outcome outcome = Planner.plan(LIBRARY, one.intake());
                    if (outcome instanceof Outcome.Routine routine) {
                        wrong.addAll(faults(one, routine));
                    } else {
                        wrong.add(one + " has no routine: " + outcome);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("limitsAlone")
    void everyConditionWithEveryLimitHasASafeRoutineOrAReferralThatSaysWhy(String limit) {
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            for (String goal : Sample.goals()) {
                for (int stage = 1; stage <= 3; stage++) {
                    var one = new Case(goal, List.of(condition), List.of(limit), stage);
                    Outcome outcome = Planner.plan(LIBRARY, one.intake());
                    if (outcome instanceof Outcome.Routine routine) {
                        wrong.addAll(faults(one, routine));
                    } else if (outcome instanceof Outcome.Referral referral) {
                        if (referral.reasons().stream()
                                .noneMatch(it -> it.because().contains("Withheld by: "))) {
                            wrong.add(one + " is referred without saying why");
                        }
                    } else {
                        wrong.add(one + " cannot be met: " + outcome);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static List<String> limitsAlone() {
        return Sample.limits();
    }

    /** In bed, unable to sit or stand: the only place where the library leaves someone without a routine. */
    @Test
    void onlyTheKnownBedOnlyCasesAreReferred() {
        List<String> inBed = List.of("sit", "stand", "floor", "kneel");
        Set<String> referred = new TreeSet<>();
        for (String condition : Sample.conditions()) {
            for (String goal : Sample.goals()) {
                Intake intake = Sample.intake(goal, List.of(condition + ":left"), inBed, 2);
                if (Planner.plan(LIBRARY, intake) instanceof Outcome.Referral) {
                    referred.add(condition + " " + goal);
                }
            }
        }
        // The checker of the clinical draft counts all levels; stage 2 offers levels 1 and 2, and gives the same.
        assertThat(referred)
                .contains("pregnancy posture", "rib-fracture golf-rotation", "sternotomy-recent golf-rotation")
                .doesNotContain("osteoporosis posture");
    }

    private static List<String> faults(Case one, Outcome.Routine routine) {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Planned planned : routine.exercises()) {
            Exercise exercise = planned.verdict().exercise();
            if (!ids.add(exercise.id())) {
                faults.add(one + " has " + exercise.id() + " twice");
            }
            for (String condition : one.conditions()) {
                LIBRARY.condition(condition).rules().stream()
                        .filter(it -> it.kind() == RuleKind.AVOID && it.match().test(exercise.tags()))
                        .forEach(it -> faults.add(one + " has " + exercise.id() + " in spite of " + it.id()));
            }
            for (String limit : one.limits()) {
                if (LIBRARY.limits().get(limit).avoid().test(exercise.tags())) {
                    faults.add(one + " has " + exercise.id() + " in spite of the limit");
                }
            }
            if (!LIBRARY.vocabulary().household().containsAll(exercise.equipment())) {
                faults.add(one + " has " + exercise.id() + " without its equipment");
            }
            if (planned.dose().repetitions() > exercise.dose().repetitions()
                    || planned.dose().sets() > exercise.dose().sets()
                    || planned.dose().holdSeconds() > exercise.dose().holdSeconds()) {
                faults.add(one + " has more of " + exercise.id() + " than the library gives");
            }
        }
        for (Stages.Quota quota : routine.stage().quotas()) {
            long number = routine.exercises().stream()
                    .filter(it ->
                            quota.phases().contains(it.verdict().exercise().phase()))
                    .count();
            if (number < quota.atLeast() || number > Math.max(quota.atMost(), quota.whenPreferred())) {
                faults.add(one + " has " + number + " of " + quota);
            }
        }
        if (routine.seconds() > 15 * 60 || routine.exercises().size() > 5) {
            faults.add(one + " is too long");
        }
        Set<String> accounted = new TreeSet<>(ids);
        routine.withheld().forEach(it -> accounted.add(it.exercise().id()));
        routine.notChosen().forEach(it -> accounted.add(it.exercise().id()));
        int entries =
                ids.size() + routine.withheld().size() + routine.notChosen().size();
        if (entries != LIBRARY.exercises().size() || accounted.size() != entries) {
            faults.add(one + " does not account for every exercise once");
        }
        return faults;
    }

    @Test
    void addingAConditionNeverBringsBackAWithheldExerciseOrMakesADoseLarger() {
        Map<String, Map<String, Verdict>> alone = Sample.conditions().stream()
                .collect(Collectors.toMap(Function.identity(), it -> verdicts(List.of(it), List.of())));
        Map<String, Verdict> nobody = verdicts(List.of(), List.of());
        List<String> wrong = new ArrayList<>();
        alone.forEach((condition, verdicts) -> wrong.addAll(looser(condition, nobody, verdicts)));
        upToTwoConditions().filter(it -> it.size() == 2).forEach(pair -> {
            Map<String, Verdict> both = verdicts(pair, List.of());
            pair.forEach(one -> wrong.addAll(looser(pair + " after " + one, alone.get(one), both)));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void addingALimitNeverBringsBackAWithheldExerciseOrMakesADoseLarger() {
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            Map<String, Verdict> without = verdicts(List.of(condition), List.of());
            for (String limit : Sample.limits()) {
                Map<String, Verdict> with = verdicts(List.of(condition), List.of(limit));
                wrong.addAll(looser(condition + " and " + limit, without, with));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Verdict> verdicts(List<String> conditions, List<String> limits) {
        Intake intake = Sample.intake("posture", conditions, limits, 1);
        return Screening.screen(LIBRARY, intake).verdicts().stream()
                .collect(Collectors.toMap(it -> it.exercise().id(), Function.identity()));
    }

    private static List<String> looser(String what, Map<String, Verdict> before, Map<String, Verdict> after) {
        Stages.Settings settings = LIBRARY.stages().settings();
        List<String> looser = new ArrayList<>();
        before.forEach((id, verdict) -> {
            Verdict now = after.get(id);
            if (now == null) {
                fail("no verdict on " + id);
                return;
            }
            PlannedDose dose = PlannedDose.of(verdict, settings);
            PlannedDose doseNow = PlannedDose.of(now, settings);
            if (!verdict.allowed() && now.allowed()) {
                looser.add(what + " brings back " + id);
            }
            if (doseNow.sets() > dose.sets()
                    || doseNow.repetitions() > dose.repetitions()
                    || doseNow.holdSeconds() > dose.holdSeconds()
                    || doseNow.restSeconds() < dose.restSeconds()
                    || doseNow.range().compareTo(dose.range()) > 0) {
                looser.add(what + " makes the dose of " + id + " larger");
            }
        });
        return looser;
    }

    @ParameterizedTest
    @MethodSource("theStops")
    void aStopNeverHasARoutineEvenWhenSomeoneCleared(String condition) {
        for (String goal : Sample.goals()) {
            Outcome outcome = Planner.plan(LIBRARY, Sample.intake(goal, List.of(condition), List.of(), 1));
            assertThat(outcome).isInstanceOf(Outcome.Referral.class);
        }
    }

    static List<String> theStops() {
        return Sample.stops();
    }
}
