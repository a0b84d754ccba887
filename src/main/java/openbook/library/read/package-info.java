/**
 * Reads and checks the YAML of {@code routines/}, a clinic's own files laid over the built-in ones. {@link
 * openbook.library.read.LibraryReader} is the entry point. It must not know any patient.
 */
@NullMarked
package openbook.library.read;

import org.jspecify.annotations.NullMarked;
