/**
 * Renders a page as a tagged PDF. It is the only package that loads the PDF libraries, and is loaded only for a PDF.
 */
@NullMarked
package openbook.handout.pdf;

import org.jspecify.annotations.NullMarked;
