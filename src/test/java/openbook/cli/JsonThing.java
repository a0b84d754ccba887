package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object as it was printed, its keys in their order. Reading is strict: one document, no key twice.
 *
 * @param values text, numbers, lists of those, and other things
 */
record JsonThing(Map<String, Object> values) {
    static JsonThing parse(String text) {
        try (JsonParser parser =
                new JsonFactory().createParser(text).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            JsonThing thing = object(parser);
            assertThat(parser.nextToken()).as("something after the document").isNull();
            return thing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonThing object(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            values.put(key, value(parser));
        }
        return new JsonThing(values);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> throw new AssertionError("no such value is expected: " + parser.currentToken());
        };
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    private Object get(String key) {
        assertThat(values).containsKey(key);
        return values.get(key);
    }

    String text(String key) {
        return (String) get(key);
    }

    double number(String key) {
        return ((Number) get(key)).doubleValue();
    }

    JsonThing thing(String key) {
        return (JsonThing) get(key);
    }

    List<JsonThing> things(String key) {
        return ((List<?>) get(key)).stream().map(JsonThing.class::cast).toList();
    }

    List<String> texts(String key) {
        return ((List<?>) get(key)).stream().map(String.class::cast).toList();
    }

    /** The ids of a list of things, in its order. */
    List<String> ids(String key) {
        return things(key).stream().map(it -> it.text("id")).toList();
    }

    /** The one thing of a list that has this id. */
    JsonThing withId(String key, String id) {
        List<JsonThing> found =
                things(key).stream().filter(it -> it.text("id").equals(id)).toList();
        assertThat(found).as("%s in %s", id, key).hasSize(1);
        return found.get(0);
    }
}
