/**
 * Fills Mustache templates with views and checks every name in them. {@link
 * openbook.handout.template.Templates} is the entry point.
 */
@NullMarked
package openbook.handout.template;

import org.jspecify.annotations.NullMarked;
