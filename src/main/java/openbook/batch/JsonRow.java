package openbook.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openbook.document.Node;
import openbook.document.SourceLocation;
import openbook.intake.RowIntake;

/** Reads one object with the keys of an intake, and {@code id}, as a row. */
final class JsonRow {
    private static final int DEEPEST = 20;
    /** Far more than an intake can have. */
    private static final int MOST_VALUES = 10_000;
    /** Minimum memory of one value, in bytes. */
    private static final int BYTES_A_VALUE = 64;

    private static final JsonFactory FACTORY = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final int number;
    private int values;

    JsonRow(int number) {
        this.number = number;
    }

    /**
     * Reads an object.
     *
     * @param length how many bytes it has
     */
    Row read(String line, int length) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Row.broken(number, "", "this is not a JSON object.", "write {\"id\": \"p1\", ...}");
            }
            Map<String, Node> nodes = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                // Drop nulls, as empty cells are dropped.
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    nodes.put(key, node(parser, SourceLocation.flag(key, ""), 0));
                }
            }
            if (parser.nextToken() != null) {
                return Row.broken(number, "", "something follows the object on this line.", "write one row a line.");
            }
            Optional<String> id = Optional.ofNullable(nodes.remove(RowIntake.ID))
                    .map(it -> it instanceof Node.Scalar scalar ? scalar.text() : "?");
            return new Row(
                    number,
                    length + values * BYTES_A_VALUE,
                    id.orElse(""),
                    true,
                    (reader, problems) -> entries(SourceLocation.whole(""), nodes));
        } catch (JsonProcessingException e) {
            return broken(e, line);
        }
    }

    /** Describes a syntax error in our words: the parser's messages quote the line and name Java classes. */
    private Row broken(JsonProcessingException e, String line) {
        String where = place(e);
        if (values > MOST_VALUES) {
            return Row.broken(number, "", "this row holds more than " + MOST_VALUES + " values.", "");
        }
        if (e instanceof JsonEOFException) {
            return Row.broken(
                    number,
                    "",
                    "the object does not end on this line.",
                    "write each object on one line (jq -c does), without line breaks.");
        }
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")) {
            return Row.broken(number, "", "a key stands twice in this object, at " + where + ".", "keep one.");
        }
        String hint = line.contains("NaN") || line.contains("Infinity")
                ? "write null, or leave the key out, where a value is missing."
                : "write keys and texts in double quotes, no comments, and no comma after the last value.";
        return Row.broken(number, "", "this is not JSON, at " + where + ".", hint);
    }

    /** Where the parser stopped; an object of an array may have several lines. */
    private static String place(JsonProcessingException e) {
        if (e.getLocation() == null) {
            return "column 1";
        }
        String line =
                e.getLocation().getLineNr() > 1 ? "line " + e.getLocation().getLineNr() + " of it, " : "";
        return line + "column " + e.getLocation().getColumnNr();
    }

    private Node node(JsonParser parser, SourceLocation place, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new JsonParseException(parser, "this is nested too deep");
        }
        if (++values > MOST_VALUES) {
            throw new JsonParseException(parser, "too many values");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Node> nodes = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    nodes.put(key, node(parser, place, depth + 1));
                }
                yield entries(place, nodes);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(parser, place, depth + 1));
                }
                yield new Node.Items(place, items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Scalar(place, whole(parser.getText()), Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(place, parser.getText(), Node.Kind.TRUTH);
            case VALUE_NULL -> new Node.Scalar(place, "", Node.Kind.NOTHING);
            default -> new Node.Scalar(place, parser.getText(), Node.Kind.TEXT);
        };
    }

    /** A whole number as programs write it where some values of a column are missing: 63.0 is 63. */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static Node entries(SourceLocation place, Map<String, Node> nodes) {
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        nodes.forEach((key, node) ->
                keys.put(key, node.place().file().isEmpty() ? SourceLocation.flag(key, "") : node.place()));
        return new Node.Entries(place, nodes, keys);
    }
}
