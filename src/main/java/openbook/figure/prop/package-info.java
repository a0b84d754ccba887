/**
 * Things beside the person: furniture, cushions, rolls, bands and sticks, as shapes.
 */
@NullMarked
package openbook.figure.prop;

import org.jspecify.annotations.NullMarked;
