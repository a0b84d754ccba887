/**
 * Turns an outcome into finished text: Markdown, HTML, plain text and JSON. It knows views and templates; it must not
 * know the command line, nor decide anything about exercises.
 */
@NullMarked
package openbook.handout;

import org.jspecify.annotations.NullMarked;
