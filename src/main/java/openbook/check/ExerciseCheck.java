package openbook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openbook.document.Counted;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.UniversalAdvice;
import openbook.library.read.LibraryDocuments;

/**
 * Checks what the schema of an exercise cannot: progressions have no cycle, doses are practicable, and the items of
 * CERT (Slade 2016, doi 10.1136/bjsports-2016-096651) that a handout must have are present.
 */
final class ExerciseCheck {
    private static final int LONGEST_SECONDS = 600;

    private final Library library;
    private final LibraryDocuments documents;
    private final Diagnostics problems;

    ExerciseCheck(Library library, LibraryDocuments documents, Diagnostics problems) {
        this.library = library;
        this.documents = documents;
        this.problems = problems;
    }

    void run() {
        Set<String> done = new HashSet<>();
        for (Exercise exercise : library.exercises().values()) {
            circle(exercise.id(), new ArrayList<>(), done);
            dose(exercise);
            reporting(exercise);
        }
    }

    private SourceLocation place(String id, String key) {
        return documents.place("exercises/" + id + ".yaml", key);
    }

    private void circle(String id, List<String> way, Set<String> done) {
        int seen = way.indexOf(id);
        if (seen >= 0) {
            List<String> circle = new ArrayList<>(way.subList(seen, way.size()));
            circle.add(id);
            problems.add(
                    place(way.get(way.size() - 1), "progressions"),
                    "these progressions go round in a circle: " + String.join(", ", circle) + ".",
                    "a progression leads to harder exercises only.");
            return;
        }
        if (!library.exercises().containsKey(id) || !done.add(id)) {
            return;
        }
        way.add(id);
        library.exercise(id).progressions().forEach(next -> circle(next, way, done));
        way.remove(way.size() - 1);
    }

    private void dose(Exercise exercise) {
        Exercise.Dose dose = exercise.dose();
        int sides = exercise.sides() == Exercise.Sides.EACH ? 2 : 1;
        int rests = library.stages().settings().restSeconds() * (dose.sets() - 1);
        int seconds = dose.sets() * dose.repetitions() * dose.repetitionSeconds() * sides + rests;
        if (seconds > LONGEST_SECONDS) {
            problems.add(
                    place(exercise.id(), "dose"),
                    "this dose takes " + Counted.of((seconds + 59) / 60, "minute") + ".",
                    "an exercise takes ten minutes at the most: both sides, all sets and the rests counted.");
        }
        if (exercise.sides() == Exercise.Sides.ALTERNATE && dose.repetitions() % 2 != 0) {
            problems.warn(
                    place(exercise.id(), "dose"),
                    "an alternate dose counts both sides, and " + dose.repetitions() + " is odd.",
                    "one repetition would be left out.");
        }
    }

    /** Checks the CERT items dose, progression, equipment and warnings; the schema requires the others. */
    private void reporting(Exercise exercise) {
        for (UniversalAdvice.Where where : UniversalAdvice.Where.values()) {
            boolean said = library.everyone().sentences().stream()
                    .anyMatch(it -> it.where() == where && it.match().test(exercise.tags()));
            if (!said) {
                problems.warn(
                        place(exercise.id(), "tags"),
                        where == UniversalAdvice.Where.STOP_AND_CALL
                                ? "nothing says when to stop this exercise (CERT 11, harm)."
                                : "nothing says how to start this exercise (CERT 13, dose).",
                        "everyone.yaml has the sentences for all; one must match these tags.");
            }
        }
        boolean alone = exercise.progressions().isEmpty()
                && exercise.regressions().isEmpty()
                && library.exercises().values().stream()
                        .noneMatch(it -> it.progressions().contains(exercise.id())
                                || it.regressions().contains(exercise.id()));
        if (alone) {
            problems.warn(
                    place(exercise.id(), "progressions"),
                    "no exercise is easier or harder than this one (CERT 7, progression).",
                    "name a regression or a progression, here or in another exercise.");
        }
    }
}
