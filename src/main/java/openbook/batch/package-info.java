/**
 * Many intakes at once: a table becomes a folder of handouts with a manifest, and two manifests become a list of what
 * changed. It must not know the command line, nor what makes a routine right: a row means what a file of its own means.
 */
@NullMarked
package openbook.batch;

import org.jspecify.annotations.NullMarked;
