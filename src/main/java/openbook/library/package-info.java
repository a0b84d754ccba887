/**
 * The content: records in {@code model}, their reader in {@code read}, their compiled form in {@code codec}. {@link
 * openbook.library.BuiltInLibrary} is the entry point. It must not know any patient, nor what is done with the rules.
 */
@NullMarked
package openbook.library;

import org.jspecify.annotations.NullMarked;
