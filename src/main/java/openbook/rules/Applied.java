package openbook.rules;

import openbook.library.model.Condition;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;

/**
 * A matching rule that does not withhold the exercise.
 *
 * @param counts false for a preference that is set aside, because the same condition also adapts or cautions here
 */
public record Applied(Condition condition, Rule rule, boolean counts) {
    /** The weight of a preference that counts; zero for every other rule. */
    int preference() {
        return counts && rule.kind() == RuleKind.PREFER ? rule.weight() : 0;
    }
}
