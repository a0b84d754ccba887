/**
 * Turns a table of intakes into a folder of handouts with a manifest, and compares two manifests. It must not know the
 * command line, nor how a routine is planned: a row means the same as an intake file with the same content.
 */
@NullMarked
package openbook.batch;

import org.jspecify.annotations.NullMarked;
