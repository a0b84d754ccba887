/**
 * The command line: commands, options, help, files, streams and exit codes. It must not decide anything about exercises
 * or patients.
 */
@NullMarked
package openbook.cli;

import org.jspecify.annotations.NullMarked;
