package openbook.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import openbook.library.model.Changes;

/**
 * What the rules of one condition, or of several, say of one exercise.
 *
 * @param withheld by the avoid rules
 * @param applied the other rules
 * @param changes what they change, if anything
 * @param preference the sum of the preferences that count
 * @param strongest the greatest single one of them
 */
record Said(
        List<Withholding> withheld, List<Applied> applied, Optional<Changes> changes, int preference, int strongest) {
    static final Said NOTHING = new Said(List.of(), List.of(), Optional.empty(), 0, 0);

    /** This, and what the next condition says. */
    Said and(Said next) {
        return new Said(
                both(withheld, next.withheld),
                both(applied, next.applied),
                changes.isPresent() && next.changes.isPresent()
                        ? Optional.of(changes.get().merge(next.changes.get()))
                        : changes.or(() -> next.changes),
                preference + next.preference,
                Math.max(strongest, next.strongest));
    }

    /** All of two lists. */
    static <T> List<T> both(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<T> both = new ArrayList<>(a.size() + b.size());
        both.addAll(a);
        both.addAll(b);
        return Collections.unmodifiableList(both);
    }
}
