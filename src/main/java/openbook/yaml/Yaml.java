package openbook.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Turns YAML text into {@link Node}s. Stricter than YAML: one document, no duplicate keys, no anchors or aliases, no
 * tags, at most {@value #DEEPEST} levels. All of those are ways to write one thing and mean another.
 */
public final class Yaml {
    private static final int DEEPEST = 20;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private final YAMLParser parser;

    private Yaml(String file, String text, Problems problems, YAMLParser parser) {
        this.file = file;
        this.lines = text.lines().toList();
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * Reads one document.
     *
     * @param file how the text is named in problems
     * @return the document, or nothing when it is not YAML at all or breaks a rule above (then problems say why)
     */
    public static Optional<Node> read(String file, String text, Problems problems) {
        int before = problems.count();
        // A byte order mark is how some editors begin a file; it is not part of what was written.
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = FACTORY.createParser(content)) {
            @Nullable Node node = new Yaml(file, content, problems, parser).document();
            return problems.count() > before ? Optional.empty() : Optional.ofNullable(node);
        } catch (JsonProcessingException e) {
            problems.add(placeOf(file, content, e), "this is not YAML: " + reason(e) + ".");
        } catch (YAMLException e) {
            problems.add(Place.whole(file), "this is not YAML: " + firstLine(String.valueOf(e.getMessage())) + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private @Nullable Node document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(Place.whole(file), "the file is empty.");
            return null;
        }
        @Nullable Node node = node(0);
        if (parser.nextToken() != null) {
            problems.add(
                    here(), "a second document begins here.", "one file holds one document; remove the \"---\" line.");
        }
        return node;
    }

    private @Nullable Node node(int depth) throws IOException {
        Place place = here();
        if (depth > DEEPEST) {
            problems.add(place, "this is nested more than " + DEEPEST + " levels deep.");
            parser.skipChildren();
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT || parser.isCurrentAlias()) {
            problems.add(place, "aliases (*name) are not used here.", "write the value out.");
            return null;
        }
        if (parser.getObjectId() != null) {
            problems.add(place, "anchors (&name) are not used here.", "write the value out where it is needed.");
        }
        if (parser.getTypeId() != null) {
            problems.add(place, "YAML tags (!name) are not used here.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(place, Node.Kind.TRUTH);
            case VALUE_NULL -> scalar(place, Node.Kind.NOTHING);
            default -> scalar(place, Node.Kind.TEXT);
        };
    }

    private Node scalar(Place place, Node.Kind kind) throws IOException {
        return new Node.Scalar(place, parser.getText(), kind);
    }

    private Node items(Place place, int depth) throws IOException {
        List<Node> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            @Nullable Node node = node(depth + 1);
            if (node != null) {
                nodes.add(node);
            }
        }
        return new Node.Items(place, nodes);
    }

    private Node entries(Place place, int depth) throws IOException {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = here();
            parser.nextToken();
            @Nullable Node node = node(depth + 1);
            if (keys.containsKey(key)) {
                problems.add(
                        at,
                        "the key \"" + key + "\" is given twice.",
                        "it is first given in line " + keys.get(key).line() + ".");
            } else if (node != null) {
                keys.put(key, at);
                nodes.put(key, node);
            }
        }
        return new Node.Entries(place, nodes, keys);
    }

    private Place here() {
        var location = parser.currentTokenLocation();
        return place(file, lines, location.getLineNr(), location.getColumnNr());
    }

    private static Place place(String file, List<String> lines, int line, int column) {
        if (line < 1) {
            return Place.whole(file);
        }
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        return new Place(file, line, Math.max(1, column), text);
    }

    private static Place placeOf(String file, String text, JsonProcessingException e) {
        var location = e.getLocation();
        return location == null
                ? Place.whole(file)
                : place(file, text.lines().toList(), location.getLineNr(), location.getColumnNr());
    }

    private static String reason(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblem() != null) {
                return marked.getProblem();
            }
        }
        return firstLine(e.getOriginalMessage());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}
