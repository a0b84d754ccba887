/**
 * Reads intakes from files, flags and table rows with one schema, and resolves their words against the library. It must
 * not apply rules.
 */
@NullMarked
package openbook.intake;

import org.jspecify.annotations.NullMarked;
