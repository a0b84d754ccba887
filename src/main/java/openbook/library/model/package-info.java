/**
 * The content as immutable records: exercises, conditions and their rules, goals, stages, limits, red flags, phrases
 * and sources. It must not depend on how they are stored.
 */
@NullMarked
package openbook.library.model;

import org.jspecify.annotations.NullMarked;
