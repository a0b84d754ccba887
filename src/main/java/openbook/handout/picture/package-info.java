/**
 * The pictures of a page: drawings of exercises, the clinic's logo and QR codes, as SVG. Drawings of the built-in library
 * are drawn at build time and read from an archive.
 */
@NullMarked
package openbook.handout.picture;

import org.jspecify.annotations.NullMarked;
