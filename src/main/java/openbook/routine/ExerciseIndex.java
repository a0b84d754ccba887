package openbook.routine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Stages;
import openbook.library.model.Vocabulary;
import openbook.rules.Columns;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What choosing and ordering ask of the exercises of a library, worked out when it is first asked for; the same for
 * every patient. Any number of threads may use one.
 */
final class ExerciseIndex {
    /** More than the usual goals and stages make together. */
    private static final int MOST_SHELVES = 200;

    private final Library library;
    private final List<Verdict> untouched;
    /** For each exercise, those that name it as their progression. */
    private final Map<String, List<Exercise>> easier = new HashMap<>();

    private final Map<String, Trait> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roots = new ConcurrentHashMap<>();
    private final Map<String, StageCandidates> shelves = new ConcurrentHashMap<>();

    /**
     * One exercise.
     *
     * @param movements those of the spine that it makes, a bit for each; never none, see {@link #movements}
     * @param rank the lower, the earlier in its phase: supported positions, then the others, then what always comes
     *     last
     */
    record Trait(int movements, String position, int rank) {}

    ExerciseIndex(Columns columns) {
        this.library = columns.library();
        this.untouched = columns.untouched();
        for (Exercise exercise : library.exercises().values()) {
            for (String id : exercise.progressions()) {
                easier.computeIfAbsent(id, it -> new ArrayList<>()).add(exercise);
            }
        }
    }

    Library library() {
        return library;
    }

    /** The verdicts on someone of whom nothing is known, by id of the exercise. */
    List<Verdict> untouched() {
        return untouched;
    }

    Trait of(Exercise exercise) {
        return known.computeIfAbsent(exercise.id(), id -> {
            String position = exercise.position();
            return new Trait(movements(exercise), position, rank(exercise, position));
        });
    }

    /** Exercises that move no part of the spine count as one more kind, or they would crowd out all others. */
    private int movements(Exercise exercise) {
        int bit = 1;
        int movements = 0;
        for (String movement : library.vocabulary().movements()) {
            bit <<= 1; // a vocabulary has ten of them at most
            movements |= exercise.tags().contains(movement) ? bit : 0;
        }
        return movements == 0 ? 1 : movements;
    }

    private int rank(Exercise exercise, String position) {
        Vocabulary words = library.vocabulary();
        boolean last = !Collections.disjoint(exercise.tags(), words.last());
        boolean unsupported = !words.supported().contains(position);
        return (last ? 2 : 0) + (unsupported ? 1 : 0);
    }

    /** What a stage offers for some goals. */
    StageCandidates shelf(List<Goal> goals, Stages.Stage stage) {
        var key = new StringBuilder().append(stage.number());
        goals.forEach(it -> key.append(' ').append(it.id()));
        if (shelves.size() > MOST_SHELVES) {
            shelves.clear();
        }
        return shelves.computeIfAbsent(key.toString(), it -> new StageCandidates(this, goals, stage));
    }

    /** The ids of all exercises that this one is a progression of, however many steps away. */
    Set<String> growsFrom(Exercise exercise) {
        return roots.computeIfAbsent(exercise.id(), id -> {
            Set<String> found = new HashSet<>();
            collect(exercise, found);
            found.remove(id);
            return found;
        });
    }

    private void collect(Exercise exercise, Set<String> found) {
        for (String id : exercise.regressions()) {
            // A library that is only being checked can name exercises that could not be read.
            @Nullable Exercise other = library.exercises().get(id);
            if (other != null && found.add(id)) {
                collect(other, found);
            }
        }
        for (Exercise other : easier.getOrDefault(exercise.id(), List.of())) {
            if (found.add(other.id())) {
                collect(other, found);
            }
        }
    }
}
