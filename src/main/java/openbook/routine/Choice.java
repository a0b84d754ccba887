package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The most valuable set of exercises within quotas, seconds and a number of exercises. The choice is exact: no other
 * set that keeps the limits is worth more. Among sets of the same value the one whose ids sort first wins;
 * of two that begin alike that is the longer one.
 *
 * <p>The value of a set is the sum of its parts, less {@code sameMovementCost} for every pair of exercises of one group
 * that make the same movement: the second of a kind loses that once, the third twice. Groups (one for each quota) do
 * not touch each other but through time and number, so the best parts of each group are found first, for every number
 * and time that could matter, and then put together.
 *
 * <p>Most routines have time to spare. So the best set is first looked for as if time did not matter, which needs one
 * part for each number; where it fits, no set that fits can be better.
 */
final class Choice {
    private static final int ANY_TIME = Integer.MAX_VALUE;

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

        Part and(Part other) {
            List<Candidate> both = new ArrayList<>(members);
            both.addAll(other.members);
            return new Part(value + other.value, seconds + other.seconds, both, key.concat(other.key));
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
        Optional<Part> ofAll = new Choice(sameMovementCost, ANY_TIME).best(groups, most);
        return ofAll.isEmpty() || ofAll.get().seconds() <= seconds
                ? ofAll
                : new Choice(sameMovementCost, seconds).best(groups, most);
    }

    private Optional<Part> best(List<Group> groups, int most) {
        List<List<Part>> soFar = List.of(List.of(Part.NOTHING));
        for (Group group : groups) {
            soFar = join(soFar, new Search(group).parts(), most);
        }
        Part best = null;
        for (List<Part> parts : soFar) {
            for (Part part : parts) {
                if (best == null
                        || part.value() > best.value()
                        || (part.value() == best.value() && part.key().compareTo(best.key()) < 0)) {
                    best = part;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Lists of parts by how many exercises they have. */
    private List<List<Part>> join(List<List<Part>> left, List<List<Part>> right, int most) {
        List<List<Part>> joined = new ArrayList<>();
        for (int number = 0; number <= Math.min(most, left.size() + right.size() - 2); number++) {
            List<Part> kept = new ArrayList<>();
            for (int i = Math.max(0, number - right.size() + 1); i <= Math.min(number, left.size() - 1); i++) {
                for (Part a : left.get(i)) {
                    for (Part b : right.get(number - i)) {
                        if (mayStay(kept, a.value() + b.value(), (long) a.seconds() + b.seconds())) {
                            keep(kept, a.and(b));
                        }
                    }
                }
            }
            joined.add(kept);
        }
        return joined;
    }

    /** Whether nothing that is kept is worth more in no more time, so that a look at the ids is needed. */
    private boolean mayStay(List<Part> kept, int value, long time) {
        if (time > seconds) {
            return false;
        }
        for (Part other : kept) {
            if (other.value() > value && noLonger(other.seconds(), time)) {
                return false;
            }
        }
        return true;
    }

    private boolean noLonger(long time, long other) {
        return seconds == ANY_TIME || time <= other;
    }

    /** Whether there is no reason left to keep the other one. */
    private boolean beats(Part one, Part other) {
        return noLonger(one.seconds(), other.seconds())
                && (one.value() > other.value()
                        || (one.value() == other.value() && one.key().compareTo(other.key()) <= 0));
    }

    private void keep(List<Part> kept, Part part) {
        for (Part other : kept) {
            if (beats(other, part)) {
                return;
            }
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (beats(part, kept.get(i))) {
                kept.remove(i);
            }
        }
        kept.add(part);
    }

    /** The parts of one group that could belong to the best set. */
    private final class Search {
        private final Group group;
        private final List<Candidate> candidates = new ArrayList<>();
        private final int[] chosen;
        private final List<List<Part>> parts = new ArrayList<>();

        Search(Group group) {
            this.group = group;
            takeHopeful();
            this.chosen = new int[group.atMost()];
            for (int i = 0; i <= group.atMost(); i++) {
                parts.add(new ArrayList<>());
            }
        }

        List<List<Part>> parts() {
            extend(0, 0, 0, 0);
            return parts;
        }

        private void extend(int from, int size, int value, int time) {
            if (size >= group.atLeast() && mayStay(parts.get(size), value, time)) {
                keep(parts.get(size), part(size, value, time));
            }
            if (size == group.atMost()) {
                return;
            }
            // The candidates stand in falling order of weight, so where the next one is of no use, none is.
            for (int i = from; i < candidates.size() && isHope(i, size, value); i++) {
                Candidate next = candidates.get(i);
                if ((long) time + next.seconds() <= seconds) {
                    int repeats = 0;
                    for (int j = 0; j < size; j++) {
                        repeats += Integer.bitCount(
                                next.movements() & candidates.get(chosen[j]).movements());
                    }
                    chosen[size] = i;
                    int worth = value + next.weight() - repeats * sameMovementCost;
                    extend(i + 1, size + 1, worth, time + next.seconds());
                }
            }
        }

        /** Whether candidates from this one on could still make a part that is as good as those that are kept. */
        private boolean isHope(int next, int size, int value) {
            if (seconds != ANY_TIME) {
                return true;
            }
            int weight = candidates.get(next).weight();
            for (int all = Math.max(size + 1, group.atLeast()); all <= group.atMost(); all++) {
                List<Part> kept = parts.get(all);
                if (kept.isEmpty()
                        || value + (all - size) * weight >= kept.get(0).value()) {
                    return true;
                }
            }
            return false;
        }

        private Part part(int size, int value, int time) {
            List<Candidate> members = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                members.add(candidates.get(chosen[i]));
            }
            members.sort((a, b) -> a.id().compareTo(b.id()));
            var key = new StringBuilder();
            for (Candidate member : members) {
                // The marks sort before all that an id can hold, or "open-book" would come after "open-book-short".
                key.append(' ').append(member.id());
            }
            return new Part(value, time, members, key.append('!').toString());
        }

        /**
         * Leaves out candidates that can never be needed: where as many others of the same movements as the group may
         * hold are each worth at least as much and take no longer, one of those can always stand in. What stays is in
         * falling order of weight.
         */
        private void takeHopeful() {
            List<Candidate> sorted = new ArrayList<>(group.candidates());
            sorted.sort(Candidate::heavierFirst);
            for (Candidate one : sorted) {
                int better = 0;
                // One that is left out need not be remembered: those that stand in for it stand in for more.
                for (Candidate other : candidates) {
                    better += other.movements() == one.movements() && noLonger(other.seconds(), one.seconds()) ? 1 : 0;
                }
                if (better < group.atMost()) {
                    candidates.add(one);
                }
            }
        }
    }
}
