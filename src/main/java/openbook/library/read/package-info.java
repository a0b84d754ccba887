/**
 * Reads and checks the YAML of {@code routines/}, the built-in files with a clinic's overlay. {@link
 * openbook.library.read.LibraryReader} is the entry point. It must not depend on patients.
 */
@NullMarked
package openbook.library.read;

import org.jspecify.annotations.NullMarked;
