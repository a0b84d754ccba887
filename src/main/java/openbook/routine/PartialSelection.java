package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Selected exercises with their value and time: those of one group, linked to those of the groups before it.
 *
 * @param own the exercises of the last group, by id
 */
record PartialSelection(int value, int seconds, @Nullable PartialSelection before, List<Candidate> own) {
    static final PartialSelection NOTHING = new PartialSelection(0, 0, null, List.of());

    /** Makes a selection of one group alone. */
    static PartialSelection of(int value, int seconds, List<Candidate> own) {
        return new PartialSelection(value, seconds, null, own);
    }

    /** Adds the exercises of one more group. */
    PartialSelection and(PartialSelection next) {
        return new PartialSelection(value + next.value, seconds + next.seconds, this, next.own);
    }

    /** All exercises, by group, and by id in each group. */
    List<Candidate> members() {
        List<Candidate> members = before == null ? new ArrayList<>() : before.members();
        members.addAll(own);
        return members;
    }

    /**
     * The tie-break between equal selections: compares ids group by group; of two groups with the same beginning, the
     * longer one comes first.
     *
     * @param other a selection with the same number of groups
     */
    int compareIds(PartialSelection other) {
        int earlier = before == null || other.before == null ? 0 : before.compareIds(other.before);
        if (earlier != 0) {
            return earlier;
        }
        int both = Math.min(own.size(), other.own.size());
        for (int i = 0; i < both; i++) {
            int order = Candidate.byId(own.get(i), other.own.get(i));
            if (order != 0) {
                return order;
            }
        }
        return other.own.size() - own.size();
    }
}
