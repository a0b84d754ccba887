/**
 * Paints a scene as SVG: order of drawing, outlines, arrows, signs, ghosts, the frame.
 */
@NullMarked
package openbook.figure.paint;

import org.jspecify.annotations.NullMarked;
