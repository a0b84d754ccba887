package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some chosen exercises, what they are worth and how long they take: those of one group, after those of the groups
 * before it.
 *
 * @param own those of the last group, by id
 */
record PartialSelection(int value, int seconds, @Nullable PartialSelection before, List<Candidate> own) {
    static final PartialSelection NOTHING = new PartialSelection(0, 0, null, List.of());

    /** The exercises of one group alone. */
    static PartialSelection of(int value, int seconds, List<Candidate> own) {
        return new PartialSelection(value, seconds, null, own);
    }

    /** This and the exercises of one more group. */
    PartialSelection and(PartialSelection next) {
        return new PartialSelection(value + next.value, seconds + next.seconds, this, next.own);
    }

    /** By group, and by id in each. */
    List<Candidate> members() {
        List<Candidate> members = before == null ? new ArrayList<>() : before.members();
        members.addAll(own);
        return members;
    }

    /**
     * Which of two comes first where nothing else decides: ids are compared in turn, group by group, and of two groups
     * that begin alike the longer one comes first.
     *
     * @param other one of as many groups
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
