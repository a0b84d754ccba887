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
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: each line is an object with the keys of an intake, and {@code id}. */
final class JsonRows implements Rows {
    private static final int DEEPEST = 20;
    /** Limit on the number of values, far above what an intake needs. */
    private static final int MOST_VALUES = 10_000;
    /** Minimum memory of one value, in bytes. */
    private static final int BYTES_A_VALUE = 64;

    private static final JsonFactory FACTORY = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final RowBuffer window;
    private final long size;
    private int number;
    private int values;

    /** @param size the number of bytes; negative when unknown */
    JsonRows(RowBuffer window, long size) {
        this.window = window;
        this.size = size;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (window.at(0) != RowBuffer.END) {
            number++;
            int length = window.lineLength();
            @Nullable String line = length == RowBuffer.TOO_LONG ? "" : window.text(0, length);
            window.dropLine();
            if (length == RowBuffer.TOO_LONG) {
                return Row.broken(number, "", "this line is longer than a row can be (1 MB).", "");
            }
            if (line == null) {
                return Row.broken(number, "", "this is not UTF-8 text.", "save the file as UTF-8.");
            }
            if (!line.isBlank()) {
                return row(line, length);
            }
        }
        return null;
    }

    private Row row(String line, int length) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Row.broken(number, "", "this line is not a JSON object.", "write {\"id\": \"p1\", ...}");
            }
            values = 0;
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

    /** Describes a syntax error in our words: the messages of the parser quote the line and name Java classes. */
    private Row broken(JsonProcessingException e, String line) {
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        if (values > MOST_VALUES) {
            return Row.broken(number, "", "this line holds more than " + MOST_VALUES + " values.", "");
        }
        if (e instanceof JsonEOFException) {
            return Row.broken(
                    number,
                    "",
                    "the object does not end on this line.",
                    "write each object on one line (jq -c does), without line breaks.");
        }
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")) {
            return Row.broken(number, "", "a key stands twice in this object, at column " + column + ".", "keep one.");
        }
        String hint = line.contains("NaN") || line.contains("Infinity")
                ? "write null, or leave the key out, where a value is missing."
                : "write keys and texts in double quotes, no comments, and no comma after the last value.";
        return Row.broken(number, "", "this is not JSON, at column " + column + ".", hint);
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
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(place, parser.getText(), Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(place, parser.getText(), Node.Kind.TRUTH);
            case VALUE_NULL -> new Node.Scalar(place, "", Node.Kind.NOTHING);
            default -> new Node.Scalar(place, parser.getText(), Node.Kind.TEXT);
        };
    }

    private static Node entries(SourceLocation place, Map<String, Node> nodes) {
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        nodes.forEach((key, node) ->
                keys.put(key, node.place().file().isEmpty() ? SourceLocation.flag(key, "") : node.place()));
        return new Node.Entries(place, nodes, keys);
    }

    @Override
    public double share() {
        return size <= 0 ? -1 : Math.min(1, (double) window.dropped() / size);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
