/**
 * Selects, orders and doses exercises: pure functions from a screened library to a {@link openbook.routine.Outcome}. It
 * must not depend on the clock, files or output.
 */
@NullMarked
package openbook.routine;

import org.jspecify.annotations.NullMarked;
