/**
 * Describes a solved pose in words, for people who cannot see the picture.
 */
@NullMarked
package openbook.figure.words;

import org.jspecify.annotations.NullMarked;
