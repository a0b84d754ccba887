package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openbook.intake.FlagIntake;
import openbook.intake.IntakeReader;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.junit.jupiter.api.Test;

/** Which exercise stands in for which, in a small library made for it. */
class SubstituteTest {
    private static final String TURN_AND_ROUND = "move-rotation, move-flexion";
    private static final String TURN = "move-rotation";

    /** The names say what speaks for each; the letters give the order of the ids. */
    private static final Library LIBRARY = library(
            exercise("wanted", "mobility", 2, 3, TURN_AND_ROUND, "[m-easier]", "[k-harder]"),
            exercise("wanted-too", "mobility", 2, 3, TURN_AND_ROUND, "[]", "[]"),
            exercise("listed", "mobility", 1, 3, TURN_AND_ROUND, "[]", "[]"),
            exercise("start", "warm-up", 1, 3, TURN_AND_ROUND, "[]", "[]"),
            exercise("z-both-moves", "mobility", 1, 1, TURN_AND_ROUND, "[]", "[]"),
            exercise("m-easier", "mobility", 1, 1, TURN, "[]", "[]"),
            exercise("k-harder", "mobility", 2, 2, TURN, "[]", "[]"),
            exercise("h-for-the-goal", "mobility", 1, 3, TURN, "[]", "[]"),
            exercise("e-one-of-two", "mobility", 1, 2, TURN, "[]", "[]"),
            exercise("f-two-of-two", "mobility", 1, 2, TURN, "[]", "[]"),
            exercise("a-still", "mobility", 1, 3, "chest-stretch", "[]", "[]"),
            exercise("a-warm-up", "warm-up", 1, 3, TURN_AND_ROUND, "[]", "[]"),
            exercise("a-too-hard", "mobility", 3, 3, TURN_AND_ROUND, "[]", "[]"));

    private static String exercise(
            String id, String phase, int level, int posture, String tags, String regressions, String progressions) {
        return String.join(
                "\n",
                "id: " + id,
                "name: Exercise " + id,
                "also: []",
                "origin: library",
                "phase: " + phase,
                "level: " + level,
                "goals: {posture: " + posture + "}",
                "tags: [pos-sit, load-none, range-mid, " + tags + "]",
                "sides: both",
                "dose: {sets: 1, repetitions: 6, hold-seconds: 0, repetition-seconds: 5, tempo: slow,"
                        + " days-per-week: 7}",
                "regressions: " + regressions,
                "progressions: " + progressions,
                "equipment: []",
                "optional: []",
                "steps: [Sit., Move., Stop.]",
                "feel: Ease.",
                "mistakes: [Haste.]",
                "make-easier: Less.",
                "make-harder: More.",
                "sources: [seed]",
                "");
    }

    private static Library library(String... exercises) {
        SortedMap<String, String> files = LibraryFiles.builtIn();
        files.keySet().removeIf(it -> it.startsWith("exercises/") || it.startsWith("protocols/"));
        for (String exercise : exercises) {
            String id = exercise.lines().findFirst().orElseThrow().replace("id: ", "");
            files.put("exercises/" + id + ".yaml", exercise);
        }
        List<String> protocol = new ArrayList<>(
                List.of("id: house", "name: House", "also: []", "goals: [posture]", "sources: [seed]", "stages:"));
        for (int stage = 1; stage <= 3; stage++) {
            protocol.add("- {stage: " + stage + ", exercises: [start, listed, wanted, wanted-too]}");
        }
        files.put("protocols/house.yaml", String.join("\n", protocol));
        return LibraryReader.read(files);
    }

    private static Outcome plan(int stage, List<String> excluded) {
        return plan(stage, excluded, List.of());
    }

    private static Outcome plan(int stage, List<String> excluded, List<String> included) {
        var flags = new FlagIntake()
                .text("protocol", "--protocol", "house")
                .words("exclude", "--exclude", excluded)
                .words("include", "--include", included)
                .number("stage", "--stage", String.valueOf(stage));
        return Planner.plan(LIBRARY, IntakeReader.read(LIBRARY, Optional.empty(), flags));
    }

    private static List<String> ids(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Routine.class);
        return ((Outcome.Routine) outcome)
                .exercises().stream().map(it -> it.verdict().exercise().id()).toList();
    }

    /** What stands in, then what does when that is excluded too, and so on until nothing is left. */
    private static List<String> oneAfterTheOther(int stage) {
        List<String> excluded = new ArrayList<>(List.of("wanted"));
        List<String> standIns = new ArrayList<>();
        List<String> session = ids(plan(stage, excluded));
        while (session.size() == 4) {
            assertThat(standIns).as("what was excluded").doesNotContain(session.get(2));
            standIns.add(session.get(2));
            excluded.add(session.get(2));
            session = ids(plan(stage, excluded));
        }
        assertThat(session).containsExactly("start", "listed", "wanted-too");
        return standIns;
    }

    @Test
    void movementsCountFirstThenKinThenGoalsThenIds() {
        assertThat(oneAfterTheOther(1))
                .containsExactly(
                        "z-both-moves", "m-easier", "k-harder", "h-for-the-goal", "e-one-of-two", "f-two-of-two");
    }

    @Test
    void aStageThatOffersALevelLetsItStandIn() {
        assertThat(oneAfterTheOther(2)).doesNotContain("a-too-hard");
        assertThat(oneAfterTheOther(3)).startsWith("a-too-hard", "z-both-moves").hasSize(7);
    }

    @Test
    void whatStandsInForOneCannotStandInForTheNext() {
        assertThat(ids(plan(1, List.of("wanted", "wanted-too"))))
                .containsExactly("start", "listed", "z-both-moves", "h-for-the-goal");
    }

    @Test
    void whatTheTherapistAddsComesAtTheEndOfItsPhaseAndStandsInForNothing() {
        assertThat(ids(plan(1, List.of("wanted"), List.of("z-both-moves", "a-warm-up"))))
                .containsExactly("start", "a-warm-up", "listed", "m-easier", "wanted-too", "z-both-moves");
    }

    @Test
    void aPickThatIsInTheListStaysInItsPlace() {
        assertThat(ids(plan(1, List.of(), List.of("listed"))))
                .containsExactly("start", "listed", "wanted", "wanted-too");
    }

    @Test
    void theNoticeSaysWhatWhyAndWhyThatOne() {
        assertThat(((Outcome.Routine) plan(1, List.of("wanted", "z-both-moves"))).notices())
                .contains("wanted: in the protocol, and withheld by excluded; m-easier stands in, the nearest of 5 safe"
                        + " mobility exercises: both make move-rotation; it is an easier form of it; its weight for"
                        + " the goals is 1.");
    }

    /** A rounding stretch is no stand-in for an opening one: in the whole library, and after pain. */
    @Test
    void noStandInAndNoEasierFormReversesWhatItStandsFor() {
        var words = openbook.Sample.LIBRARY.vocabulary();
        List<String> wrong = new ArrayList<>();
        openbook.Sample.LIBRARY
                .exercises()
                .values()
                .forEach(exercise -> exercise.regressions().forEach(id -> {
                    if (words.reverses(exercise, openbook.Sample.LIBRARY.exercise(id))) {
                        wrong.add(id + " for " + exercise.id());
                    }
                }));
        for (String condition : openbook.Sample.conditions()) {
            for (int stage = 1; stage <= 3; stage++) {
                Outcome outcome = Planner.plan(
                        openbook.Sample.LIBRARY,
                        openbook.Sample.intake("{protocol: upper-back, red-flags: none, stage: " + stage
                                + ", conditions: ['" + condition + "'], cleared: [{condition: " + condition
                                + "}]}"));
                if (outcome instanceof Outcome.Routine routine) {
                    routine.exercises()
                            .forEach(it -> it.replaces().ifPresent(listed -> {
                                var one = it.verdict().exercise();
                                var moves = new java.util.TreeSet<>(listed.tags());
                                moves.retainAll(words.movements());
                                if (words.reverses(listed, one)
                                        || (!moves.isEmpty() && java.util.Collections.disjoint(moves, one.tags()))) {
                                    wrong.add(one.id() + " for " + listed.id() + " with " + condition);
                                }
                            }));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
