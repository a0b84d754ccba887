package openbook.rules;

import openbook.library.model.Condition;
import openbook.library.model.Rule;

/**
 * A rule that allows an exercise and says something about it.
 *
 * @param counts false for a preference that is set aside, because the same condition also adapts or cautions here
 */
public record Applied(Condition condition, Rule rule, boolean counts) {}
