package openbook.document;

import java.util.List;
import java.util.Optional;

/**
 * The allowed form of a value, as data. Readers ({@link Schema}), JSON Schemas and skeletons all use it, so that they
 * agree.
 */
public sealed interface SchemaModel {
    /**
     * Text that is not blank.
     *
     * @param longest in characters
     * @param pattern a regular expression for the whole text
     * @param allowed the pattern in words; empty where there is none
     */
    record Text(int longest, Optional<String> pattern, String allowed) implements SchemaModel {}

    /** A whole number between two bounds, both allowed. */
    record Whole(int least, int most) implements SchemaModel {}

    /** A number between two bounds, both allowed; it may have decimals. */
    record Decimal(int least, int most) implements SchemaModel {}

    /** {@code true} or {@code false}. */
    record Truth() implements SchemaModel {}

    /** One word of a closed set. */
    record OneOf(ClosedVocabulary words) implements SchemaModel {}

    /** A list with no repeated values. */
    record Items(SchemaModel item, int fewest, int most) implements SchemaModel {}

    /** A list in which values may repeat. */
    record Sequence(SchemaModel item, int fewest, int most) implements SchemaModel {}

    /** A mapping from words of a closed set to values of one form. */
    record ByWord(ClosedVocabulary words, SchemaModel value) implements SchemaModel {}

    /** A mapping with known keys, in the order in which they are best written. */
    record Keyed(List<Entry> entries) implements SchemaModel {}

    /**
     * A known key.
     *
     * @param means a description of the value for authors; may be empty
     */
    record Entry(String name, SchemaModel form, boolean required, String means) {}

    /** A value in a short form or in a long form. */
    record ShortOrLong(SchemaModel shortForm, SchemaModel longForm) implements SchemaModel {}
}
