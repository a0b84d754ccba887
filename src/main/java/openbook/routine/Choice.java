package openbook.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The most valuable set of exercises within quotas, seconds and a number of exercises. The choice is exact: no other
 * set that keeps the limits is worth more. Among sets of the same value the one whose ids sort first wins;
 * of two that begin alike that is the longer one.
 *
 * <p>The value of a set is the sum of its parts, less {@code sameMovementCost} for every pair of exercises of one group
 * that make the same movement: the second of a kind loses that once, the third twice. Groups (one for each quota) do
 * not touch each other but through time and number, so the best parts of each group are found first, for every number
 * and time that could matter, and then put together.
 */
final class Choice {
    /**
     * Exercises that are counted together.
     *
     * @param atLeast fewest that must be chosen
     * @param atMost most that may be chosen
     */
    record Group(List<Candidate> candidates, int atLeast, int atMost) {}

    /** Some chosen exercises, what they are worth and how long they take. */
    record Part(int value, int seconds, List<Candidate> members, String key) {
        static final Part NOTHING = new Part(0, 0, List.of(), "");

        /** Whether there is no reason left to keep the other one. */
        boolean beats(Part other) {
            return seconds <= other.seconds
                    && (value > other.value || (value == other.value && key.compareTo(other.key) <= 0));
        }

        Part and(Part other) {
            List<Candidate> both = new ArrayList<>(members);
            both.addAll(other.members);
            return new Part(value + other.value, seconds + other.seconds, both, key + other.key);
        }
    }

    private final int sameMovementCost;
    private final int seconds;

    private Choice(int sameMovementCost, int seconds) {
        this.sameMovementCost = sameMovementCost;
        this.seconds = seconds;
    }

    /**
     * Chooses.
     *
     * @param most how many exercises there may be in all
     * @param seconds how long they may take in all
     * @return nothing when the groups cannot all get their fewest within the limits
     */
    static Optional<Part> best(List<Group> groups, int most, int seconds, int sameMovementCost) {
        var choice = new Choice(sameMovementCost, seconds);
        Map<Integer, List<Part>> soFar = new HashMap<>(Map.of(0, List.of(Part.NOTHING)));
        for (Group group : groups) {
            soFar = choice.join(soFar, choice.partsOf(group), most);
        }
        return soFar.values().stream()
                .flatMap(List::stream)
                .min(Comparator.comparingInt(Part::value).reversed().thenComparing(Part::key));
    }

    private Map<Integer, List<Part>> join(Map<Integer, List<Part>> left, Map<Integer, List<Part>> right, int most) {
        Map<Integer, List<Part>> joined = new HashMap<>();
        left.forEach((leftNumber, leftParts) -> right.forEach((rightNumber, rightParts) -> {
            int number = leftNumber + rightNumber;
            if (number <= most) {
                List<Part> kept = joined.computeIfAbsent(number, it -> new ArrayList<>());
                for (Part a : leftParts) {
                    for (Part b : rightParts) {
                        keep(kept, a.and(b));
                    }
                }
            }
        }));
        return joined;
    }

    /** The parts of one group that could belong to the best set, by how many exercises they have. */
    private Map<Integer, List<Part>> partsOf(Group group) {
        Map<Integer, List<Part>> parts = new HashMap<>();
        extend(group, hopeful(group), 0, new ArrayList<>(), 0, 0, parts);
        return parts;
    }

    /**
     * Leaves out candidates that can never be needed: where as many others of the same movements as the group may hold
     * are each worth at least as much and take no longer, one of those can always stand in.
     */
    private static List<Candidate> hopeful(Group group) {
        List<Candidate> sorted = group.candidates().stream()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        return sorted.stream()
                .filter(one -> sorted.stream()
                                .filter(other -> other.movements().equals(one.movements())
                                        && other.seconds() <= one.seconds()
                                        && (other.weight() > one.weight()
                                                || (other.weight() == one.weight()
                                                        && other.id().compareTo(one.id()) < 0)))
                                .count()
                        < group.atMost())
                .toList();
    }

    private void extend(
            Group group,
            List<Candidate> candidates,
            int from,
            List<Candidate> chosen,
            int value,
            int time,
            Map<Integer, List<Part>> parts) {
        if (chosen.size() >= group.atLeast()) {
            // The marks sort before all that an id can hold, or "open-book" would come after "open-book-short".
            String key = chosen.stream().map(it -> " " + it.id()).collect(Collectors.joining("", "", "!"));
            keep(
                    parts.computeIfAbsent(chosen.size(), it -> new ArrayList<>()),
                    new Part(value, time, List.copyOf(chosen), key));
        }
        if (chosen.size() == group.atMost()) {
            return;
        }
        for (int i = from; i < candidates.size(); i++) {
            Candidate next = candidates.get(i);
            if (time + next.seconds() <= seconds) {
                int worth = value + next.weight() - repeats(next, chosen) * sameMovementCost;
                chosen.add(next);
                extend(group, candidates, i + 1, chosen, worth, time + next.seconds(), parts);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static int repeats(Candidate next, List<Candidate> chosen) {
        int repeats = 0;
        for (Candidate other : chosen) {
            for (String movement : other.movements()) {
                if (next.movements().contains(movement)) {
                    repeats++;
                }
            }
        }
        return repeats;
    }

    private void keep(List<Part> kept, Part part) {
        if (part.seconds() > seconds) {
            return;
        }
        for (Part other : kept) {
            if (other.beats(part)) {
                return;
            }
        }
        kept.removeIf(part::beats);
        kept.add(part);
    }
}
