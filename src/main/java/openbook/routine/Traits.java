package openbook.routine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What choosing and ordering ask of the exercises of a library, worked out when it is first asked for; the same for every
 * patient. Any number of threads may use one.
 */
final class Traits {
    private final Library library;
    private final Map<String, Trait> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roots = new ConcurrentHashMap<>();

    /**
     * One exercise.
     *
     * @param movements those of the spine that it makes; never empty, see {@link #movements}
     * @param rank the lower, the earlier in its phase: supported positions, then the others, then what always comes last
     */
    record Trait(Set<String> movements, String position, int rank) {}

    Traits(Library library) {
        this.library = library;
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

    /** Exercises that move no part of the spine count as one more kind, or they would crowd out all others. */
    private Set<String> movements(Exercise exercise) {
        Set<String> movements = exercise.tags().stream()
                .filter(library.vocabulary().movements()::contains)
                .collect(Collectors.toSet());
        return movements.isEmpty() ? Set.of("none") : movements;
    }

    private int rank(Exercise exercise, String position) {
        Vocabulary words = library.vocabulary();
        boolean last = exercise.tags().stream().anyMatch(words.last()::contains);
        boolean unsupported = !words.supported().contains(position);
        return (last ? 2 : 0) + (unsupported ? 1 : 0);
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
            @Nullable Exercise easier = library.exercises().get(id);
            if (easier != null && found.add(id)) {
                collect(easier, found);
            }
        }
        for (Exercise other : library.exercises().values()) {
            if (!other.progressions().isEmpty()
                    && other.progressions().contains(exercise.id())
                    && found.add(other.id())) {
                collect(other, found);
            }
        }
    }
}
