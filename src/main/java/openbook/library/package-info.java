/**
 * What we know: exercises, conditions and their rules, goals, stages, limits, red flags, phrases and sources, as
 * immutable records, and the reader that makes them from {@code routines/}. It must not know any patient, nor what is
 * done with the rules.
 */
@NullMarked
package openbook.library;

import org.jspecify.annotations.NullMarked;
