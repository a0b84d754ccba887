package openbook.intake;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import openbook.library.model.ChartWords;

/**
 * What a chart word or a code could mean. Nothing in any part: the library does not know it.
 *
 * @param names the conditions that it names, all of them at once
 * @param suggests the conditions that it could mean; one of them is still no choice
 * @param status the conditions that hold only where what it says was in the last weeks
 * @param sides the sides that it gives; none where it gives none
 * @param noEffect why it needs no rule
 * @param noRules why it matters, where no rule looks at it yet
 */
record Meaning(
        SortedSet<String> names,
        SortedSet<String> suggests,
        SortedSet<String> status,
        Set<Side> sides,
        Optional<ChartWords.Topic> noEffect,
        Optional<ChartWords.Topic> noRules) {

    /** Whether it says what is meant, so that nobody need be asked which condition it is. */
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
