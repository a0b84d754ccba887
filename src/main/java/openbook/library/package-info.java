/**
 * The content: records in {@code model}, their reader in {@code read}, their compiled form in {@code codec}. {@link
 * openbook.library.BuiltInLibrary} is the entry point. It must not depend on patients or on how rules are applied.
 */
@NullMarked
package openbook.library;

import org.jspecify.annotations.NullMarked;
