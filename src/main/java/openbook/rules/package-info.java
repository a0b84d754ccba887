/**
 * Screens a patient: decides whether a routine may be made ({@link openbook.rules.Triage}), and applies the conditions
 * and limits to each exercise ({@link openbook.rules.Screening}). Begin with {@code Screening}: one loop over the
 * exercises, and for each a loop over conditions, their rules, and limits. Pure functions; they must not depend on
 * files, time, selection or output.
 */
@NullMarked
package openbook.rules;

import org.jspecify.annotations.NullMarked;
