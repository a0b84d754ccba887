package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.intake.FlagIntake;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Protocol;
import openbook.library.model.RuleKind;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.Overlay;
import openbook.rules.Withholding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped protocols for every condition: the promises of PromisesTest hold for them too. */
@Tag("slow")
class ProtocolPlanTest {
    private static final Library LIBRARY = Sample.LIBRARY;

    private record Case(Protocol protocol, int stage, List<String> conditions, List<String> limits) {
        Intake intake() {
            return intake("15");
        }

        Intake intake(String minutes) {
            var flags = new FlagIntake()
                    .text("protocol", "--protocol", protocol.id())
                    .words("conditions", "--condition", conditions)
                    .words("cleared", "--cleared", conditions)
                    .words("cannot", "--cannot", limits)
                    .words("red-flags", "--red-flag", List.of("none"))
                    .number("minutes", "--minutes", minutes)
                    .number("stage", "--stage", String.valueOf(stage));
            return IntakeReader.read(LIBRARY, Optional.empty(), flags);
        }

        @Override
        public String toString() {
            return protocol.id() + " stage " + stage + " " + conditions + " " + limits;
        }
    }

    /** Each condition alone and with each limit, each limit alone, and nobody. */
    private static Stream<Case> cases(int stage) {
        List<List<String>> limits = new ArrayList<>(List.of(List.of()));
        Sample.limits().forEach(it -> limits.add(List.of(it)));
        List<List<String>> conditions = new ArrayList<>(List.of(List.of()));
        Sample.conditions().forEach(it -> conditions.add(List.of(it)));
        return LIBRARY.protocols().values().stream()
                .filter(it -> it.stages().containsKey(stage))
                .flatMap(protocol -> conditions.stream()
                        .flatMap(condition ->
                                limits.stream().map(limit -> new Case(protocol, stage, condition, limit))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyConditionWithEveryLimitHasASafeSessionOrAReferralThatSaysWhy(int stage) {
        List<String> wrong = new ArrayList<>();
        int[] routines = new int[1];
        cases(stage).forEach(one -> {
            Outcome outcome = Planner.plan(LIBRARY, one.intake());
            if (outcome instanceof Outcome.Routine routine) {
                routines[0]++;
                wrong.addAll(unsafe(one, routine));
                wrong.addAll(unlike(one, routine));
                wrong.addAll(unaccounted(one, routine));
            } else if (outcome instanceof Outcome.Referral referral) {
                wrong.addAll(unexplained(one, referral));
            } else {
                wrong.add(one + " cannot be met: " + outcome);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(routines[0]).as("routines").isGreaterThan(600);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyPairOfConditionsHasASafeSessionOrTakesTheMinutesThatItIsSaidToTake(int stage) {
        List<String> wrong = new ArrayList<>();
        int[] longer = new int[1];
        PromisesTest.upToTwoConditions().forEach(conditions -> {
            var one = new Case(upperBack(), stage, conditions, List.of());
            Outcome outcome = Planner.plan(LIBRARY, one.intake());
            if (outcome instanceof Outcome.Routine routine) {
                wrong.addAll(unsafe(one, routine));
                wrong.addAll(unlike(one, routine));
            } else if (outcome instanceof Outcome.Unmet unmet) {
                longer[0]++;
                String minutes = unmet.wishes().get(0).hint().replaceAll("[^0-9]", "");
                if (!(Planner.plan(LIBRARY, one.intake(minutes)) instanceof Outcome.Routine routine)
                        || routine.seconds() <= 15 * 60) {
                    wrong.add(one + " does not fit into " + minutes + " minutes");
                }
            } else if (conditions.contains("spine-fusion-recent") && outcome instanceof Outcome.Referral referral) {
                // It withholds every movement of the list, and what makes none of them does not stand in.
                wrong.addAll(unexplained(one, referral));
            } else {
                wrong.add(one + " has no routine");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(longer[0]).as("sessions of more than 15 minutes").isLessThan(10);
    }

    private static Protocol upperBack() {
        return Optional.ofNullable(LIBRARY.protocols().get("upper-back")).orElseThrow();
    }

    private static List<String> unsafe(Case one, Outcome.Routine routine) {
        List<String> faults = new ArrayList<>();
        for (Planned planned : routine.exercises()) {
            Exercise exercise = planned.verdict().exercise();
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
        }
        if (routine.seconds() > 15 * 60) {
            faults.add(one + " takes longer than a session does");
        }
        return faults;
    }

    /** Each slot holds what the list says, or something of the same phase in its place, and no more of it. */
    private static List<String> unlike(Case one, Outcome.Routine routine) {
        List<String> faults = new ArrayList<>();
        List<Protocol.Item> items = new ArrayList<>(one.protocol().exercises(one.stage()));
        Set<String> seen = new HashSet<>();
        for (Planned planned : routine.exercises()) {
            Exercise exercise = planned.verdict().exercise();
            Exercise listed = planned.replaces().orElse(exercise);
            while (!items.isEmpty() && !items.get(0).exercise().equals(listed.id())) {
                items.remove(0);
            }
            if (items.isEmpty()) {
                faults.add(one + " has " + listed.id() + " out of its order");
                return faults;
            }
            Exercise.Dose most = planned.replaces().isPresent()
                    ? exercise.dose()
                    : items.get(0).dose().of(exercise);
            if (planned.dose().sets() > most.sets()
                    || planned.dose().repetitions() > most.repetitions()
                    || planned.dose().holdSeconds() > most.holdSeconds()
                    || planned.dose().daysPerWeek() > most.daysPerWeek()) {
                faults.add(one + " has more of " + exercise.id() + " than it should");
            }
            if (!exercise.phase().equals(listed.phase()) || !seen.add(exercise.id())) {
                faults.add(one + " has " + exercise.id() + " in place of " + listed.id());
            }
        }
        return faults;
    }

    /** Every exercise in one place, and everything of the list that is withheld explained by name and rules. */
    private static List<String> unaccounted(Case one, Outcome.Routine routine) {
        List<String> faults = new ArrayList<>();
        List<String> all = new ArrayList<>();
        routine.exercises().forEach(it -> all.add(it.verdict().exercise().id()));
        routine.withheld().forEach(it -> all.add(it.exercise().id()));
        routine.notChosen().forEach(it -> all.add(it.exercise().id()));
        if (all.size() != LIBRARY.exercises().size() || new TreeSet<>(all).size() != all.size()) {
            faults.add(one + " does not account for every exercise once");
        }
        for (Protocol.Item item : one.protocol().exercises(one.stage())) {
            boolean itself = routine.exercises().stream()
                    .anyMatch(it -> it.verdict().exercise().id().equals(item.exercise()));
            Optional<String> other = routine.exercises().stream()
                    .filter(it -> it.replaces()
                            .filter(replaced -> replaced.id().equals(item.exercise()))
                            .isPresent())
                    .map(it -> it.verdict().exercise().id())
                    .findFirst();
            List<String> said = routine.notices().stream()
                    .filter(it -> it.startsWith(item.exercise() + ": "))
                    .toList();
            List<String> rules = routine.withheld().stream()
                    .filter(it -> it.exercise().id().equals(item.exercise()))
                    .flatMap(it -> it.withheld().stream())
                    .map(Withholding::id)
                    .toList();
            boolean explained = said.size() == 1
                    && !rules.isEmpty()
                    && rules.stream().allMatch(said.get(0)::contains)
                    && said.get(0).contains(other.map(it -> it + " stands in").orElse("left out"));
            if (itself ? !said.isEmpty() || other.isPresent() : !explained) {
                faults.add(one + " does not explain " + item.exercise() + ": " + said);
            }
        }
        return faults;
    }

    private static List<String> unexplained(Case one, Outcome.Referral referral) {
        boolean explained = referral.reasons().stream()
                .allMatch(it -> it.because()
                                .startsWith("The protocol " + one.protocol().id())
                        && it.because().matches("(?s).*nothing safe to stand in: [a-z-]+ \\([a-z0-9, -]+\\).*"));
        return explained && !referral.reasons().isEmpty()
                ? List.of()
                : List.of(one + " is referred without saying why: " + referral.reasons());
    }

    private static Outcome upperBack(int stage, String yaml) {
        return Planner.plan(
                LIBRARY, Sample.intake("protocol: upper-back\nred-flags: none\nstage: " + stage + "\n" + yaml));
    }

    /** After the last of its phase; where there is none, before the first of a later phase, or at the end. */
    @Test
    void aPickStandsWithItsPhase() {
        var house = new Overlay.File(
                "house.yaml",
                String.join(
                        "\n",
                        "id: house",
                        "name: House",
                        "also: []",
                        "goals: [posture]",
                        "sources: [seed]",
                        "stages: [{stage: 1, exercises: [open-book, blade-squeeze, thread-needle]}]"));
        Library library = LibraryReader.read(
                LibraryFiles.builtIn(), Optional.of(Overlay.NONE.with("protocols/house.yaml", house)));
        var intake = IntakeReader.read(
                library,
                Optional.empty(),
                new FlagIntake()
                        .text("protocol", "--protocol", "house")
                        .words(
                                "include",
                                "--include",
                                List.of("seated-rotation", "cat-camel", "rest-on-back", "band-row"))
                        .words("equipment", "--has", List.of("band"))
                        .words("red-flags", "--red-flag", List.of("none"))
                        .number("minutes", "--minutes", "40")
                        .number("exercises", "--exercises", "9"));
        assertThat(Plans.ids((Outcome.Routine) Planner.plan(library, intake)))
                .containsExactly(
                        "cat-camel",
                        "open-book",
                        "blade-squeeze",
                        "band-row",
                        "thread-needle",
                        "seated-rotation",
                        "rest-on-back");
    }

    @Test
    void aSessionMayTakeAllItsMinutesAndHaveAllItsExercisesAndNoMore() {
        var whole = (Outcome.Routine) upperBack(1, "minutes: 40\nexercises: 9");
        int seconds = whole.exercises().stream()
                .mapToInt(it -> it.dose().seconds() + 20)
                .sum();
        assertThat(whole.seconds()).isEqualTo(seconds).isPositive();
        int minutes = (seconds + 59) / 60;
        assertThat(upperBack(1, "minutes: " + minutes + "\nexercises: 6")).isInstanceOf(Outcome.Routine.class);
        assertThat(upperBack(1, "minutes: " + (minutes - 1) + "\nexercises: 5"))
                .isInstanceOfSatisfying(
                        Outcome.Unmet.class,
                        unmet -> assertThat(unmet.wishes())
                                .extracting(Outcome.Wish::key, Outcome.Wish::hint)
                                .containsExactly(
                                        tuple("exercises", "ask for --exercises 6 or more."),
                                        tuple("minutes", "ask for --minutes " + minutes + " or more.")));
    }

    @Test
    void whatTheListDoesNotHaveIsToldSo() {
        assertThat(Plans.notChosen((Outcome.Routine) upperBack(1, "")))
                .containsEntry("wall-angel", "The protocol upper-back does not list it for stage 1.");
    }

    /** Whoever can neither lie on the side nor sit nor stand has no turn and no bend left. */
    @Test
    void withNoMobilityLeftThereIsAReferralThatNamesEveryExerciseAndItsRules() {
        var one = new Case(upperBack(), 1, List.of(), List.of("lie", "sit", "stand", "kneel"));
        assertThat(Planner.plan(LIBRARY, one.intake())).isInstanceOfSatisfying(Outcome.Referral.class, referral -> {
            assertThat(referral.reasons())
                    .extracting(it -> it.id())
                    .containsExactly("protocol-too-short", "no-breathing-or-warm-up", "no-mobility");
            assertThat(referral.reasons().get(0).because())
                    .startsWith("The protocol upper-back lists 6 exercises for stage 1, and none of them")
                    .contains("open-book (cannot-lie)", "thread-needle (cannot-kneel)");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aStopStaysAStop(int stage) {
        for (String condition : Sample.stops()) {
            var one = new Case(upperBack(), stage, List.of(condition), List.of());
            assertThat(Planner.plan(LIBRARY, one.intake())).isInstanceOf(Outcome.Referral.class);
        }
    }
}
