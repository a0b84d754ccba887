package openbook.intake;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import openbook.library.model.ChartWords;

/**
 * The possible meanings of a chart word or code. All parts are empty if the library does not know it.
 *
 * @param names the conditions that it names, all at once
 * @param suggests the conditions that it could mean; even a single one must be confirmed
 * @param status the conditions that apply only if it happened in recent weeks
 * @param sides the sides that it gives; empty if none
 * @param noEffect why it needs no rule
 * @param noRules why it matters, if no rule covers it yet
 */
record Meaning(
        SortedSet<String> names,
        SortedSet<String> suggests,
        SortedSet<String> status,
        Set<Side> sides,
        Optional<ChartWords.Topic> noEffect,
        Optional<ChartWords.Topic> noRules) {

    /** True if the meaning is clear, so that no question is needed. */
    boolean chooses() {
        return suggests.isEmpty() && (!names.isEmpty() || !status.isEmpty());
    }

    boolean isOfConditions() {
        return !names.isEmpty() || !suggests.isEmpty() || !status.isEmpty();
    }

    boolean isUnknown() {
        return !isOfConditions() && noEffect.isEmpty() && noRules.isEmpty();
    }

    Meaning with(Set<Side> given) {
        return new Meaning(names, suggests, status, given, noEffect, noRules);
    }
}
