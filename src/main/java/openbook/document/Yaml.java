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
 * tags, at most {@value #DEEPEST} levels and {@value #MOST_VALUES} values. All of those are ways to write one thing and
 * mean another, or to fill the memory.
 */
public final class Yaml {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 1 << 20;
    /** Who makes more mistakes than these has given another kind of file. */
    private static final int MOST_PROBLEMS = 1000;
    /**
     * Each value takes some hundred bytes of memory, even if it is one letter long; no file of ours has a tenth of
     * these.
     */
    private static final int MOST_VALUES = 50_000;

    private static final YAMLFactory FACTORY = new YAMLFactory();
    /** What YAML 1.1 counts as the end of a line; more than {@link String#lines} does. */
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
     * @param file how the text is named in problems
     * @return the document, or nothing when it is not YAML at all or breaks a rule above (then problems say why)
     */
    public static Optional<Node> read(String file, String text, Diagnostics problems) {
        int before = problems.count();
        if (text.length() > LONGEST) {
            problems.add(SourceLocation.whole(file), "this is larger than 1 MB.");
            return Optional.empty();
        }
        // A byte order mark is how some editors begin a file; it is not part of what was written.
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = FACTORY.createParser(content)) {
            @Nullable Node node = new Yaml(file, content, problems, parser, before + MOST_PROBLEMS).document();
            return problems.count() > before ? Optional.empty() : Optional.ofNullable(node);
        } catch (JsonProcessingException e) {
            problems.add(placeOf(file, content, e), "this is not YAML: " + reason(e) + ".");
        } catch (YAMLException e) {
            problems.add(SourceLocation.whole(file), "this is not YAML: " + firstLine(String.valueOf(e.getMessage())) + ".");
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

    /** The parser keeps no anchor of a key or a scalar, so the text itself is asked; nothing else begins with "&". */
    private void rejectAnchor(SourceLocation place) {
        int at = place.column() > 0 ? indexOf(place) : 0;
        if (at < place.text().length() && place.text().charAt(at) == '&') {
            problems.add(place, "anchors (&name) are not used here.", "write the value out where it is needed.");
        }
    }

    /** Where a place is in its line, counted in chars; from the place before on, since a line may be a whole file. */
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

    /** Where YAML itself stumbled; Jackson only knows the last token before that, which may be lines away. */
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
        return location == null ? SourceLocation.whole(file) : place(file, lines, location.getLineNr(), location.getColumnNr());
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

    private static String reason(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        return said.startsWith("Expected a field name")
                ? "a key must be plain text"
                : firstLine(marked(e).map(MarkedYAMLException::getProblem).orElse(said));
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

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}
