/**
 * Solves poses: where every joint is, so that feet stand, hands reach and the body rests on the ground.
 */
@NullMarked
package openbook.figure.solve;

import org.jspecify.annotations.NullMarked;
