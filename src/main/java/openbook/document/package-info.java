/**
 * Reads YAML strictly and points back into it: every value knows its file, line and column, and everything that is
 * wrong becomes a {@link openbook.yaml.Problem}, all of them at once. It is the only package that imports a YAML
 * library, and it must not know what the documents are about: no exercise, no patient, no command line.
 */
@NullMarked
package openbook.document;

import org.jspecify.annotations.NullMarked;
