/**
 * Words in, words out: thin picocli commands, files, streams and exit codes. Nothing about exercises or patients is
 * decided here.
 */
@NullMarked
package openbook.cli;

import org.jspecify.annotations.NullMarked;
