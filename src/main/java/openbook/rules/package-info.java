/**
 * Who may do what, and why: the screening of every exercise against an intake. Pure functions; they must not know
 * files, time, the choice of a routine, or how anything is printed.
 */
@NullMarked
package openbook.rules;

import org.jspecify.annotations.NullMarked;
