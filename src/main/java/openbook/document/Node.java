package openbook.document;

import java.util.List;
import java.util.Map;

/** One value of a YAML document and its place. */
public sealed interface Node {
    SourceLocation place();

    /**
     * A word, a number or a sentence.
     *
     * @param text as written, without quotes
     * @param kind what YAML takes it for; quoted text is always {@link Kind#TEXT}
     */
    record Scalar(SourceLocation place, String text, Kind kind) implements Node {}

    /** A list. */
    record Items(SourceLocation place, List<Node> nodes) implements Node {}

    /** A mapping; keys in the order they were written, each with its own place. */
    record Entries(SourceLocation place, Map<String, Node> nodes, Map<String, SourceLocation> keys) implements Node {}

    /** What YAML takes an unquoted word for. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** What this node is, in the words of an error message. */
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
