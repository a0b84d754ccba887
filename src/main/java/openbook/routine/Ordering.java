package openbook.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The order of a session: phase by phase; inside a phase a progression after what it grows from, supported positions
 * before unsupported ones, and then as few changes of position as there can be. Exact, by dynamic programming over the
 * sets of exercises already placed.
 */
final class Ordering {
    /** One step out of place weighs more than any number of position changes. */
    private static final int OUT_OF_PLACE = 1000;

    private final Library library;
    /** For each chosen exercise, what it grows from. */
    private final Map<String, Set<String>> roots = new HashMap<>();

    /** A session so far: what it costs, and how it ends. */
    private record Line(int cost, List<Candidate> placed) {
        String position() {
            return placed.isEmpty()
                    ? ""
                    : placed.get(placed.size() - 1).exercise().position();
        }
    }

    private Ordering(Library library, List<Candidate> chosen) {
        this.library = library;
        chosen.forEach(it -> roots.put(it.id(), growsFrom(it.exercise(), library)));
    }

    static List<Candidate> order(Library library, List<Candidate> chosen) {
        var ordering = new Ordering(library, chosen);
        List<Line> lines = List.of(new Line(0, List.of()));
        for (var phase : library.stages().phases()) {
            List<Candidate> ofPhase = chosen.stream()
                    .filter(it -> it.exercise().phase().equals(phase.id()))
                    .sorted(Comparator.comparing(Candidate::id))
                    .toList();
            lines = ordering.append(lines, ofPhase);
        }
        return lines.stream()
                .min(Comparator.comparingInt(Line::cost))
                .orElseThrow()
                .placed();
    }

    /** The cheapest way to place a phase, for every position it can end in. */
    private List<Line> append(List<Line> before, List<Candidate> phase) {
        int all = 1 << phase.size();
        List<List<Line>> bySet = new ArrayList<>();
        for (int set = 0; set < all; set++) {
            bySet.add(new ArrayList<>());
        }
        bySet.get(0).addAll(before);
        for (int set = 0; set < all; set++) {
            for (int next = 0; next < phase.size(); next++) {
                if ((set & 1 << next) == 0 && mayFollow(phase.get(next), rest(phase, set, next))) {
                    List<Line> target = bySet.get(set | 1 << next);
                    for (Line line : bySet.get(set)) {
                        keep(target, place(line, phase.get(next), placedIn(phase, set)));
                    }
                }
            }
        }
        return bySet.get(all - 1);
    }

    private Line place(Line line, Candidate next, List<Candidate> earlier) {
        long misplaced = earlier.stream().filter(it -> rank(it) > rank(next)).count();
        boolean moves = !line.position().equals(next.exercise().position());
        List<Candidate> placed = new ArrayList<>(line.placed());
        placed.add(next);
        return new Line(line.cost() + (int) misplaced * OUT_OF_PLACE + (moves ? 1 : 0), placed);
    }

    /** Keeps the cheapest line for each last position; the first found wins a tie, and ids are tried in order. */
    private static void keep(List<Line> lines, Line line) {
        for (Line other : lines) {
            if (other.position().equals(line.position()) && other.cost() <= line.cost()) {
                return;
            }
        }
        lines.removeIf(it -> it.position().equals(line.position()));
        lines.add(line);
    }

    private static List<Candidate> placedIn(List<Candidate> phase, int set) {
        List<Candidate> placed = new ArrayList<>();
        for (int i = 0; i < phase.size(); i++) {
            if ((set & 1 << i) != 0) {
                placed.add(phase.get(i));
            }
        }
        return placed;
    }

    private static List<Candidate> rest(List<Candidate> phase, int set, int next) {
        return placedIn(phase, ~set & ~(1 << next));
    }

    /** Whether nothing that it grows from is still to come. */
    private boolean mayFollow(Candidate next, List<Candidate> toCome) {
        if (toCome.isEmpty()) {
            return true;
        }
        Set<String> grown = roots.getOrDefault(next.id(), Set.of());
        for (Candidate other : toCome) {
            if (grown.contains(other.id())) {
                return false;
            }
        }
        return true;
    }

    /** The lower the rank, the earlier: supported positions, then the others, then what always comes last. */
    private int rank(Candidate candidate) {
        Vocabulary words = library.vocabulary();
        Exercise exercise = candidate.exercise();
        boolean last = exercise.tags().stream().anyMatch(words.last()::contains);
        boolean unsupported = !words.supported().contains(exercise.position());
        return (last ? 2 : 0) + (unsupported ? 1 : 0);
    }

    /** The ids of all exercises that this one is a progression of, however many steps away. */
    static Set<String> growsFrom(Exercise exercise, Library library) {
        Set<String> roots = new HashSet<>();
        collect(exercise, library, roots);
        roots.remove(exercise.id());
        return roots;
    }

    private static void collect(Exercise exercise, Library library, Set<String> roots) {
        for (String id : exercise.regressions()) {
            // A library that is only being checked can name exercises that could not be read.
            @Nullable Exercise easier = library.exercises().get(id);
            if (easier != null && roots.add(id)) {
                collect(easier, library, roots);
            }
        }
        for (Exercise other : library.exercises().values()) {
            if (!other.progressions().isEmpty()
                    && other.progressions().contains(exercise.id())
                    && roots.add(other.id())) {
                collect(other, library, roots);
            }
        }
    }
}
