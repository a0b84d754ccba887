/**
 * Reads YAML strictly and keeps source locations: every value knows its file, line and column. All errors of a document
 * are reported at once, each as a {@link openbook.document.Diagnostic}. Only this package imports a YAML library. It
 * must not depend on the content of documents: no exercise, no patient, no command line.
 */
@NullMarked
package openbook.document;

import org.jspecify.annotations.NullMarked;
