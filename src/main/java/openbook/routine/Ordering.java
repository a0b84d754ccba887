package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The order of a session: phase by phase; inside a phase a progression after what it grows from, supported positions
 * before unsupported ones, and then as few changes of position as there can be. Exact, by dynamic programming over the
 * sets of exercises already placed.
 */
final class Ordering {
    /** One step out of place weighs more than any number of position changes. */
    private static final int OUT_OF_PLACE = 1000;

    /** An exercise to be placed, with what decides its place. */
    private record Item(Candidate candidate, Traits.Trait trait, Set<String> growsFrom) {}

    /** A session so far: what it costs, and how it ends. */
    private record Line(int cost, List<Item> placed) {
        String position() {
            return placed.isEmpty() ? "" : placed.get(placed.size() - 1).trait().position();
        }
    }

    private Ordering() {}

    static List<Candidate> order(Traits traits, List<Candidate> chosen) {
        List<Candidate> sorted = new ArrayList<>(chosen);
        sorted.sort((a, b) -> a.id().compareTo(b.id()));
        List<Line> lines = List.of(new Line(0, List.of()));
        for (var phase : traits.library().stages().phases()) {
            List<Item> ofPhase = new ArrayList<>();
            for (Candidate it : sorted) {
                if (it.exercise().phase().equals(phase.id())) {
                    ofPhase.add(new Item(it, traits.of(it.exercise()), traits.growsFrom(it.exercise())));
                }
            }
            lines = append(lines, ofPhase);
        }
        Line best = lines.get(0);
        for (Line line : lines) {
            best = line.cost() < best.cost() ? line : best;
        }
        List<Candidate> inOrder = new ArrayList<>();
        for (Item item : best.placed()) {
            inOrder.add(item.candidate());
        }
        return inOrder;
    }

    /** The cheapest way to place a phase, for every position it can end in. */
    private static List<Line> append(List<Line> before, List<Item> phase) {
        int all = 1 << phase.size();
        List<List<Line>> bySet = new ArrayList<>();
        for (int set = 0; set < all; set++) {
            bySet.add(new ArrayList<>());
        }
        bySet.get(0).addAll(before);
        for (int set = 0; set < all; set++) {
            for (int next = 0; next < phase.size(); next++) {
                if ((set & 1 << next) == 0 && mayFollow(phase, next, set)) {
                    int misplaced = misplaced(phase, next, set);
                    for (Line line : bySet.get(set)) {
                        keep(bySet.get(set | 1 << next), place(line, phase.get(next), misplaced));
                    }
                }
            }
        }
        return bySet.get(all - 1);
    }

    private static Line place(Line line, Item next, int misplaced) {
        boolean moves = !line.position().equals(next.trait().position());
        List<Item> placed = new ArrayList<>(line.placed().size() + 1);
        placed.addAll(line.placed());
        placed.add(next);
        return new Line(line.cost() + misplaced * OUT_OF_PLACE + (moves ? 1 : 0), placed);
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

    /** How many of those that are placed should come after the next one. */
    private static int misplaced(List<Item> phase, int next, int placed) {
        int rank = phase.get(next).trait().rank();
        int misplaced = 0;
        for (int i = 0; i < phase.size(); i++) {
            misplaced += (placed & 1 << i) != 0 && phase.get(i).trait().rank() > rank ? 1 : 0;
        }
        return misplaced;
    }

    /** Whether nothing that the next one grows from is still to come. */
    private static boolean mayFollow(List<Item> phase, int next, int placed) {
        Set<String> roots = phase.get(next).growsFrom();
        for (int i = 0; i < phase.size(); i++) {
            boolean toCome = i != next && (placed & 1 << i) == 0;
            if (toCome && roots.contains(phase.get(i).candidate().id())) {
                return false;
            }
        }
        return true;
    }
}
