package openbook.document;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns YAML text into {@link Node}s. Stricter than YAML: one document, no duplicate keys, no anchors or aliases, no
 * tags, at most {@value #DEEPEST} levels and {@value #MOST_VALUES} values. These features can hide what a document
 * means or exhaust memory.
 */
public final class Yaml {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 1 << 20;
    /** Stop after this many problems: it is probably not a file of this kind. */
    private static final int MOST_PROBLEMS = 1000;
    /** Limits memory: each value takes about a hundred bytes. No built-in file has a tenth as many values. */
    private static final int MOST_VALUES = 50_000;

    private static final YAMLFactory FACTORY = new YAMLFactory();
    /** The line breaks of YAML 1.1; more than those of {@link String#lines}. */
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

    private final String file;
    private final List<String> lines;
    private final Diagnostics problems;
    private final YAMLParser parser;
    private final int mostProblems;
    private int values;
    private int line;
    private int column = 1;
    private int index;

    private Yaml(String file, String text, Diagnostics problems, YAMLParser parser, int mostProblems) {
        this.file = file;
        this.lines = lines(text);
        this.problems = problems;
        this.parser = parser;
        this.mostProblems = mostProblems;
    }

    /**
     * Reads one document.
     *
     * @param file the name of the text in diagnostics
     * @return the document, or empty if it is not valid YAML or breaks a rule above; then an error was added to {@code
     *     problems}
     */
    public static Optional<Node> read(String file, String text, Diagnostics problems) {
        int before = problems.count();
        if (text.length() > LONGEST) {
            problems.add(SourceLocation.whole(file), "this is larger than 1 MB.");
            return Optional.empty();
        }
        // Skip the byte order mark that some editors write.
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = FACTORY.createParser(content)) {
            @Nullable Node node = new Yaml(file, content, problems, parser, before + MOST_PROBLEMS).document();
            return problems.count() > before ? Optional.empty() : Optional.ofNullable(node);
        } catch (JsonProcessingException e) {
            YamlFault fault = fault(e);
            problems.add(placeOf(file, content, e), "this is not YAML: " + fault.sentence() + ".", fault.hint());
        } catch (YAMLException e) {
            problems.add(SourceLocation.whole(file), "this is not YAML: it cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private @Nullable Node document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(SourceLocation.whole(file), "the file is empty.");
            return null;
        }
        @Nullable Node node = node(0);
        if (!isEnough() && parser.nextToken() != null) {
            problems.add(
                    here(), "a second document begins here.", "one file holds one document; remove the \"---\" line.");
        }
        return node;
    }

    private boolean isEnough() {
        return problems.count() >= mostProblems || values > MOST_VALUES;
    }

    private @Nullable Node node(int depth) throws IOException {
        SourceLocation place = here();
        if (++values > MOST_VALUES) {
            problems.add(place, "this file holds more than " + MOST_VALUES + " values.");
            return null;
        }
        if (depth > DEEPEST) {
            problems.add(place, "this is nested more than " + DEEPEST + " levels deep.");
            parser.skipChildren();
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT || parser.isCurrentAlias()) {
            problems.add(place, "aliases (*name) are not used here.", "write the value out.");
            return null;
        }
        rejectAnchor(place);
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

    /**
     * Rejects an anchor, found in the text since the parser drops anchors of keys and scalars; nothing else begins with
     * "&".
     */
    private void rejectAnchor(SourceLocation place) {
        int at = place.column() > 0 ? indexOf(place) : 0;
        if (at < place.text().length() && place.text().charAt(at) == '&') {
            problems.add(place, "anchors (&name) are not used here.", "write the value out where it is needed.");
        }
    }

    /**
     * The index of a location in its line, in chars. Counts on from the previous location, since one line may be a
     * whole file.
     */
    private int indexOf(SourceLocation place) {
        if (place.line() != line || place.column() < column) {
            line = place.line();
            column = 1;
            index = 0;
        }
        while (column < place.column() && index < place.text().length()) {
            index += Character.charCount(place.text().codePointAt(index));
            column++;
        }
        return index;
    }

    private Node scalar(SourceLocation place, Node.Kind kind) throws IOException {
        return new Node.Scalar(place, parser.getText(), kind);
    }

    private Node items(SourceLocation place, int depth) throws IOException {
        List<Node> nodes = new ArrayList<>();
        while (!isEnough() && parser.nextToken() != JsonToken.END_ARRAY) {
            @Nullable Node node = node(depth + 1);
            if (node != null) {
                nodes.add(node);
            }
        }
        return new Node.Items(place, nodes);
    }

    private Node entries(SourceLocation place, int depth) throws IOException {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        while (!isEnough() && parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation at = here();
            rejectAnchor(at);
            parser.nextToken();
            @Nullable Node node = node(depth + 1);
            if (keys.containsKey(key)) {
                problems.add(
                        at,
                        "the key \"" + ClosedVocabulary.shown(key) + "\" is given twice.",
                        "it is first given in line " + keys.get(key).line() + ".");
            } else if (node != null) {
                keys.put(key, at);
                nodes.put(key, node);
            }
        }
        return new Node.Entries(place, nodes, keys);
    }

    private SourceLocation here() {
        var location = parser.currentTokenLocation();
        return place(file, lines, location.getLineNr(), location.getColumnNr());
    }

    private static List<String> lines(String text) {
        return List.of(LINE_BREAK.split(text, -1));
    }

    private static SourceLocation place(String file, List<String> lines, int line, int column) {
        if (line < 1) {
            return SourceLocation.whole(file);
        }
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        return new SourceLocation(file, line, Math.max(1, column), text);
    }

    /**
     * The location of the syntax error as SnakeYAML reports it; Jackson reports the last token, which may be lines
     * away.
     */
    private static SourceLocation placeOf(String file, String text, JsonProcessingException e) {
        List<String> lines = lines(text);
        Optional<Mark> mark = marked(e).map(it -> {
            boolean atTheEnd =
                    lines.stream().skip(it.getProblemMark().getLine()).allMatch(String::isBlank);
            return atTheEnd && it.getContextMark() != null ? it.getContextMark() : it.getProblemMark();
        });
        if (mark.isPresent()) {
            return place(file, lines, mark.get().getLine() + 1, mark.get().getColumn() + 1);
        }
        if (e.getCause() instanceof ReaderException) {
            return placeOfTheUnprintable(file, lines);
        }
        var location = e.getLocation();
        return location == null
                ? SourceLocation.whole(file)
                : place(file, lines, location.getLineNr(), location.getColumnNr());
    }

    private static SourceLocation placeOfTheUnprintable(String file, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            int[] points = lines.get(line).codePoints().toArray();
            for (int column = 0; column < points.length; column++) {
                if (!StreamReader.isPrintable(points[column])) {
                    return place(file, lines, line + 1, column + 1);
                }
            }
        }
        return SourceLocation.whole(file);
    }

    private static YamlFault fault(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (said.startsWith("Expected a field name")) {
            return new YamlFault("a key must be plain text", "");
        }
        Optional<MarkedYAMLException> marked = marked(e);
        return YamlFault.of(
                marked.map(MarkedYAMLException::getProblem).orElse(said),
                marked.map(MarkedYAMLException::getContext).orElse(""));
    }

    private static Optional<MarkedYAMLException> marked(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked
                    && marked.getProblem() != null
                    && marked.getProblemMark() != null) {
                return Optional.of(marked);
            }
        }
        return Optional.empty();
    }
}
