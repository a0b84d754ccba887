/**
 * Builds the records that fill the templates. It must not know what the templates do with them.
 */
@NullMarked
package openbook.handout.view;

import org.jspecify.annotations.NullMarked;
