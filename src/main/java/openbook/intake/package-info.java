/**
 * What the patient said: the words of a file, of flags or of both, read in one shape and resolved against the library.
 * It must not know what follows from them: no rule is applied here.
 */
@NullMarked
package openbook.intake;

import org.jspecify.annotations.NullMarked;
