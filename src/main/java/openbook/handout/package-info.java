/**
 * Turns an outcome into finished pages: HTML, PDF, Markdown, plain text and JSON. {@link openbook.handout.Handouts} is the
 * entry point. It must not know the command line, nor decide anything about exercises.
 */
@NullMarked
package openbook.handout;

import org.jspecify.annotations.NullMarked;
