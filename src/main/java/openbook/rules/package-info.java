/**
 * The screening: may there be a routine for this patient at all ({@link openbook.rules.Triage}), and what do the
 * conditions and limits of the patient do to each exercise ({@link openbook.rules.Screening})? Begin with
 * {@code Screening}: one loop over the exercises, and for each a loop over conditions, their rules, and limits. Pure
 * functions; they must not know files, time, the choice of a routine, or how anything is printed.
 */
@NullMarked
package openbook.rules;

import org.jspecify.annotations.NullMarked;
