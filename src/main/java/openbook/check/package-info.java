/**
 * Tells the author of a library everything that is wrong or likely not meant, each at its line. It reads what the other
 * packages know; it must not know the command line, and nothing depends on it but the command line.
 */
@NullMarked
package openbook.check;

import org.jspecify.annotations.NullMarked;
