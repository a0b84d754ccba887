package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders a session phase by phase: in a phase, easier exercises before their progressions, supported positions before
 * unsupported ones, and then as few position changes as possible. Exact, by dynamic programming over the sets of
 * exercises already placed.
 */
final class Ordering {
    /** The cost of one exercise out of rank; exceeds any number of position changes. */
    private static final int OUT_OF_PLACE = 1000;

    /**
     * An exercise to be placed, with its constraints.
     *
     * @param roots the easier exercises of its phase that must come before it, a bit for each
     * @param later the exercises of its phase that should come after it, a bit for each
     */
    private record Item(Candidate candidate, String position, int roots, int later) {}

    /** A partial session: its cost and last position; no position before the first exercise. */
    private record Line(
            int cost,
            String position,
            @Nullable Line before,
            @Nullable Candidate last) {
        static final Line START = new Line(0, "", null, null);
    }

    private Ordering() {}

    static List<Candidate> order(ExerciseIndex traits, List<Candidate> chosen) {
        List<Candidate> sorted = new ArrayList<>(chosen);
        sorted.sort(Candidate::byId);
        List<Line> lines = List.of(Line.START);
        for (var phase : traits.library().stages().phases()) {
            List<Candidate> ofPhase = new ArrayList<>();
            for (Candidate it : sorted) {
                if (it.exercise().phase().equals(phase.id())) {
                    ofPhase.add(it);
                }
            }
            lines = append(lines, items(traits, ofPhase));
        }
        Line best = lines.get(0);
        for (Line line : lines) {
            best = line.cost() < best.cost() ? line : best;
        }
        List<Candidate> inOrder = new ArrayList<>();
        for (@Nullable Line line = best; line != null; line = line.before()) {
            if (line.last() != null) {
                inOrder.add(0, line.last());
            }
        }
        return inOrder;
    }

    private static List<Item> items(ExerciseIndex traits, List<Candidate> phase) {
        List<Item> items = new ArrayList<>(phase.size());
        for (Candidate one : phase) {
            ExerciseIndex.Trait trait = traits.of(one.exercise());
            int roots = 0;
            int later = 0;
            if (phase.size() > 1) {
                Set<String> growsFrom = traits.growsFrom(one.exercise());
                for (int i = 0; i < phase.size(); i++) {
                    Candidate other = phase.get(i);
                    roots |= growsFrom.contains(other.id()) ? 1 << i : 0;
                    later |= traits.of(other.exercise()).rank() > trait.rank() ? 1 << i : 0;
                }
            }
            items.add(new Item(one, trait.position(), roots, later));
        }
        return items;
    }

    /** The cheapest order of a phase for every last position. */
    private static List<Line> append(List<Line> before, List<Item> phase) {
        int all = 1 << phase.size();
        List<List<Line>> bySet = new ArrayList<>(all);
        bySet.add(before);
        for (int set = 1; set < all; set++) {
            bySet.add(new ArrayList<>(2));
        }
        for (int set = 0; set < all; set++) {
            for (int next = 0; next < phase.size(); next++) {
                Item item = phase.get(next);
                // Place an exercise only after all easier ones that it grows from.
                if ((set & 1 << next) == 0 && (item.roots() & ~set) == 0) {
                    int misplaced = Integer.bitCount(set & item.later());
                    for (Line line : bySet.get(set)) {
                        keep(bySet.get(set | 1 << next), place(line, item, misplaced));
                    }
                }
            }
        }
        return bySet.get(all - 1);
    }

    private static Line place(Line line, Item next, int misplaced) {
        int moves = line.position().equals(next.position()) ? 0 : 1;
        return new Line(line.cost() + misplaced * OUT_OF_PLACE + moves, next.position(), line, next.candidate());
    }

    /** Keeps the cheapest line for each last position; the first found wins a tie, and ids are tried in order. */
    private static void keep(List<Line> lines, Line line) {
        for (int i = 0; i < lines.size(); i++) {
            Line other = lines.get(i);
            if (other.position().equals(line.position())) {
                if (other.cost() <= line.cost()) {
                    return;
                }
                lines.remove(i);
                break;
            }
        }
        lines.add(line);
    }
}
