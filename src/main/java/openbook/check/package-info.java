/**
 * Checks a library and reports every error and likely mistake to its author, each with its line. It may use all other
 * packages but the command line; only the command line depends on it.
 */
@NullMarked
package openbook.check;

import org.jspecify.annotations.NullMarked;
