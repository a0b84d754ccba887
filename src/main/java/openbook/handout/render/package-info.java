/**
 * Renders pages as bytes. A page is a list of fragments; a fragment that many pages share, such as a card or the head of
 * a page, is rendered and encoded once and then reused. In a batch most of a page is shared, which halves the time.
 * Without it, every page would be rendered as one text and encoded as a whole. It must not know what a page says.
 */
@NullMarked
package openbook.handout.render;

import org.jspecify.annotations.NullMarked;
