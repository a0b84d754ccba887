package openbook.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most valuable set of exercises within quotas, seconds and a number of exercises. Exact: no other set within
 * the limits has a higher value. Ties go to the set whose ids sort first, or the longer one if they begin alike.
 *
 * <p>The value of a set is the sum of its parts, less {@code sameMovementCost} for every pair of exercises of one group
 * that make the same movement: the second of a kind loses that once, the third twice. Groups (one for each quota) share
 * only the limits on time and number, so the best partial selections of each group are found first, for every useful
 * number and time, and then combined.
 *
 * <p>Most routines have time to spare, so the search first ignores time, which needs one partial selection per number;
 * if the result fits, it is the best.
 */
final class ExactSelection {
    private static final int ANY_TIME = Integer.MAX_VALUE;

    /**
     * The exercises that count for one quota.
     *
     * @param candidates the candidates in any order; stored in search order
     * @param atLeast the minimum number to select
     * @param atMost the maximum number to select
     */
    record Group(List<Candidate> candidates, int atLeast, int atMost) {
        Group {
            candidates = heavierFirst(candidates);
        }

        /** Sorts only if needed; most lists are already sorted. */
        private static List<Candidate> heavierFirst(List<Candidate> candidates) {
            for (int i = 1; i < candidates.size(); i++) {
                if (Candidate.heavierFirst(candidates.get(i - 1), candidates.get(i)) > 0) {
                    List<Candidate> sorted = new ArrayList<>(candidates);
                    sorted.sort(Candidate::heavierFirst);
                    return sorted;
                }
            }
            return candidates;
        }
    }

    private final int sameMovementCost;
    private final int seconds;

    private ExactSelection(int sameMovementCost, int seconds) {
        this.sameMovementCost = sameMovementCost;
        this.seconds = seconds;
    }

    /**
     * Finds the best selection.
     *
     * @param most the maximum number of exercises
     * @param seconds the maximum total time
     * @return the selection, or empty if the minimums of the groups do not fit the limits
     */
    static Optional<PartialSelection> best(List<Group> groups, int most, int seconds, int sameMovementCost) {
        Optional<PartialSelection> ofAll = new ExactSelection(sameMovementCost, ANY_TIME).best(groups, most);
        return ofAll.isEmpty() || ofAll.get().seconds() <= seconds
                ? ofAll
                : new ExactSelection(sameMovementCost, seconds).best(groups, most);
    }

    private Optional<PartialSelection> best(List<Group> groups, int most) {
        @Nullable List<List<PartialSelection>> soFar = null;
        for (Group group : groups) {
            if (group.atLeast() > 0 || group.atMost() > 0) {
                List<List<PartialSelection>> parts = new Search(group, most).parts();
                soFar = soFar == null ? parts : join(soFar, parts, most);
            }
        }
        if (soFar == null) {
            return Optional.of(PartialSelection.NOTHING);
        }
        @Nullable PartialSelection best = null;
        for (List<PartialSelection> parts : soFar) {
            for (PartialSelection part : parts) {
                if (best == null || comesFirst(part, best)) {
                    best = part;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean comesFirst(PartialSelection a, PartialSelection b) {
        return a.value() == b.value() ? a.compareIds(b) < 0 : a.value() > b.value();
    }

    /** Combines partial selections of two sets of groups, indexed by number of exercises. */
    private List<List<PartialSelection>> join(
            List<List<PartialSelection>> left, List<List<PartialSelection>> right, int most) {
        List<List<PartialSelection>> joined = new ArrayList<>();
        for (int number = 0; number <= Math.min(most, left.size() + right.size() - 2); number++) {
            List<PartialSelection> kept = new ArrayList<>();
            for (int i = Math.max(0, number - right.size() + 1); i <= Math.min(number, left.size() - 1); i++) {
                for (PartialSelection a : left.get(i)) {
                    for (PartialSelection b : right.get(number - i)) {
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

    /** True unless a kept selection has a higher value in no more time. */
    private boolean mayStay(List<PartialSelection> kept, int value, long time) {
        if (time > seconds) {
            return false;
        }
        for (int i = 0; i < kept.size(); i++) {
            PartialSelection other = kept.get(i);
            if (other.value() > value && noLonger(other.seconds(), time)) {
                return false;
            }
        }
        return true;
    }

    private boolean noLonger(long time, long other) {
        return seconds == ANY_TIME || time <= other;
    }

    /** True if the first selection dominates the other, which can then be dropped. */
    private boolean beats(PartialSelection one, PartialSelection other) {
        return noLonger(one.seconds(), other.seconds()) && !comesFirst(other, one);
    }

    private void keep(List<PartialSelection> kept, PartialSelection part) {
        for (int i = 0; i < kept.size(); i++) {
            if (beats(kept.get(i), part)) {
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

    /** Finds the partial selections of one group that could belong to the best set. */
    private final class Search {
        private final List<Candidate> candidates;
        private final int atLeast;
        private final int atMost;
        /** The useful candidates found so far, in descending order of weight. */
        private final List<Candidate> hopeful = new ArrayList<>();

        private int looked;
        private final Candidate[] chosen;
        private final List<List<PartialSelection>> parts = new ArrayList<>();

        Search(Group group, int most) {
            this.candidates = group.candidates();
            this.atLeast = group.atLeast();
            this.atMost = Math.min(group.atMost(), most);
            this.chosen = new Candidate[atMost];
            for (int i = 0; i <= atMost; i++) {
                parts.add(new ArrayList<>(2));
            }
        }

        List<List<PartialSelection>> parts() {
            extend(0, 0, 0, 0);
            return parts;
        }

        private void extend(int from, int size, int value, int time) {
            if (size >= atLeast && mayStay(parts.get(size), value, time)) {
                keep(parts.get(size), PartialSelection.of(value, time, chosen(size)));
            }
            if (size == atMost) {
                return;
            }
            for (int i = from; i < hopeful.size() || findNext(); i++) {
                Candidate next = hopeful.get(i);
                int weight = next.weight();
                // Candidates are in descending order of weight: if this one is useless, so are the rest.
                if (!isHope(weight, size, value)) {
                    return;
                }
                if ((long) time + next.seconds() <= seconds) {
                    int repeats = 0;
                    for (int j = 0; j < size; j++) {
                        repeats += Integer.bitCount(next.movements() & chosen[j].movements());
                    }
                    chosen[size] = next;
                    extend(i + 1, size + 1, value + weight - repeats * sameMovementCost, time + next.seconds());
                }
            }
        }

        /** True if candidates of at most this weight could still make a selection as good as those kept. */
        private boolean isHope(int weight, int size, int value) {
            if (seconds != ANY_TIME) {
                return true;
            }
            for (int all = Math.max(size + 1, atLeast); all <= atMost; all++) {
                List<PartialSelection> kept = parts.get(all);
                if (kept.isEmpty()
                        || value + (all - size) * weight >= kept.get(0).value()) {
                    return true;
                }
            }
            return false;
        }

        /** The first {@code size} chosen candidates, sorted by id. */
        private List<Candidate> chosen(int size) {
            var sorted = new Candidate[size];
            for (int i = 0; i < size; i++) {
                Candidate one = chosen[i];
                int at = i;
                for (; at > 0 && Candidate.byId(sorted[at - 1], one) > 0; at--) {
                    sorted[at] = sorted[at - 1];
                }
                sorted[at] = one;
            }
            return Arrays.asList(sorted);
        }

        /**
         * Finds the next useful candidate and skips useless ones: a candidate is useless if as many others as the group
         * may hold have the same movements, at least its value and at most its time.
         */
        private boolean findNext() {
            while (looked < candidates.size()) {
                Candidate one = candidates.get(looked++);
                int better = 0;
                // Dominated candidates need not be stored: whatever dominates them dominates what they would have
                // dominated.
                for (int i = 0; i < hopeful.size(); i++) {
                    Candidate other = hopeful.get(i);
                    better += other.movements() == one.movements() && noLonger(other.seconds(), one.seconds()) ? 1 : 0;
                }
                if (better < atMost) {
                    hopeful.add(one);
                    return true;
                }
            }
            return false;
        }
    }
}
