/**
 * Choose, order, dose: pure functions from a screened library to a {@link openbook.routine.Outcome}. It must not know
 * the clock, files, or how a routine is printed.
 */
@NullMarked
package openbook.routine;

import org.jspecify.annotations.NullMarked;
