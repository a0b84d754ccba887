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
record Part(int value, int seconds, @Nullable Part before, List<Candidate> own) {
    static final Part NOTHING = new Part(0, 0, null, List.of());

    /** The exercises of one group alone. */
    static Part of(int value, int seconds, List<Candidate> own) {
        return new Part(value, seconds, null, own);
    }

    /** This and the exercises of one more group. */
    Part and(Part next) {
        return new Part(value + next.value, seconds + next.seconds, this, next.own);
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
    int compareIds(Part other) {
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
