/**
 * The body as shapes: trunk, limbs, head, hands. It must not know how a pose is solved.
 */
@NullMarked
package openbook.figure.body;

import org.jspecify.annotations.NullMarked;
