package openbook.document;

import java.util.List;
import java.util.Map;

/** One value of a YAML document and its location. */
public sealed interface Node {
    SourceLocation place();

    /**
     * A word, a number or a sentence.
     *
     * @param text as written, without quotes
     * @param kind its YAML type; quoted text is always {@link Kind#TEXT}
     */
    record Scalar(SourceLocation place, String text, Kind kind) implements Node {}

    /** A list. */
    record Items(SourceLocation place, List<Node> nodes) implements Node {}

    /** A mapping; keys in written order, each with its own location. */
    record Entries(SourceLocation place, Map<String, Node> nodes, Map<String, SourceLocation> keys) implements Node {}

    /** The YAML type of a scalar. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** The kind of this node, as error messages name it. */
    default String called() {
        if (this instanceof Items) {
            return "a list";
        }
        if (this instanceof Entries) {
            return "a mapping";
        }
        return switch (((Scalar) this).kind()) {
            case TEXT -> "text";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case NOTHING -> "empty";
        };
    }
}
