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
import org.jspecify.annotations.Nullable;

/** A lazy index of the exercises of a library for selection and ordering; the same for every patient. Thread-safe. */
final class ExerciseIndex {
    /** Maximum size of the cache; more than the usual combinations of goals and stage. */
    private static final int MOST_SHELVES = 200;

    private final Library library;
    /** For each exercise, the exercises that list it as a progression. */
    private final Map<String, List<Exercise>> easier = new HashMap<>();

    private final Map<String, Trait> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roots = new ConcurrentHashMap<>();
    private final Map<String, StageCandidates> shelves = new ConcurrentHashMap<>();

    /**
     * The traits of one exercise.
     *
     * @param movements the spine movements it makes, a bit for each; never 0, see {@link #movements}
     * @param rank the rank in its phase, lowest first: supported positions, then other positions, then exercises that
     *     always come last
     */
    record Trait(int movements, String position, int rank) {}

    ExerciseIndex(Library library) {
        this.library = library;
        for (Exercise exercise : library.exercises().values()) {
            for (String id : exercise.progressions()) {
                easier.computeIfAbsent(id, it -> new ArrayList<>()).add(exercise);
            }
        }
    }

    Library library() {
        return library;
    }

    Trait of(Exercise exercise) {
        return known.computeIfAbsent(exercise.id(), id -> {
            String position = exercise.position();
            return new Trait(movements(exercise), position, rank(exercise, position));
        });
    }

    /**
     * The spine movements as bits. Exercises without one share an extra bit, so that the cost of repeats applies to
     * them too.
     */
    private int movements(Exercise exercise) {
        int bit = 1;
        int movements = 0;
        for (String movement : library.vocabulary().movements()) {
            bit <<= 1; // a vocabulary has at most ten movements
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

    /** The candidates of a stage for these goals, cached. */
    StageCandidates shelf(List<Goal> goals, Stages.Stage stage) {
        var key = new StringBuilder().append(stage.number());
        goals.forEach(it -> key.append(' ').append(it.id()));
        if (shelves.size() > MOST_SHELVES) {
            shelves.clear();
        }
        return shelves.computeIfAbsent(key.toString(), it -> new StageCandidates(this, goals, stage));
    }

    /** The ids of all exercises that this one is a direct or indirect progression of. */
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
            // A library under check can name exercises that could not be read.
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
