/**
 * Draws a person from pose data: angles of the spine and limbs, and a few places for hands and feet, become a skeleton,
 * a body, outlines on a page, and SVG text with a sentence that says the same in words. Pure functions over records;
 * the same drawing gives the same bytes on every machine. It must not know exercises, patients, files or YAML.
 */
@NullMarked
package openbook.figure;

import org.jspecify.annotations.NullMarked;
