package openbook.document;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Warns of text that YAML reads as a comment by accident: {@code Take bus #12} ends before the {@code #}. A {@code #}
 * followed by a space is taken as a real comment.
 */
public final class CutText {
    private static final String CLOSING = "\"']}|>-";

    private CutText() {}

    /**
     * Returns a warning for each place where text is cut.
     *
     * @param file the name of the text in diagnostics
     */
    public static List<Diagnostic> warnings(String file, String text) {
        if (!mayBeCut(text)) {
            return List.of();
        }
        List<Diagnostic> warnings = new ArrayList<>();
        var options = new LoaderOptions();
        options.setProcessComments(true);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] lines = content.split("\r\n|[\r\n]", -1);
        try {
            var parser = new ParserImpl(new StreamReader(content), options);
            for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
                if (event instanceof CommentEvent comment && comment.getCommentType() == CommentType.IN_LINE) {
                    Mark at = comment.getStartMark();
                    String line = at.getLine() < lines.length ? lines[at.getLine()] : "";
                    if (cuts(line, line.offsetByCodePoints(0, Math.min(at.getColumn(), line.length())))) {
                        warnings.add(warning(new SourceLocation(file, at.getLine() + 1, at.getColumn() + 1, line)));
                    }
                }
            }
        } catch (YAMLException | IndexOutOfBoundsException e) {
            // The strict reader reports the syntax error; warnings from before it are kept.
            return warnings;
        }
        return warnings;
    }

    private static Diagnostic warning(SourceLocation place) {
        return new Diagnostic(
                Diagnostic.Severity.WARNING,
                place,
                "the text is cut here: a # after a space begins a comment.",
                "put the text in quotes, or write a space after the # of a comment.");
    }

    /** Fast check: true if the text contains a {@code #} that could cut it; most files do not. */
    private static boolean mayBeCut(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            if (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t') && isJoined(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** True if a letter follows the {@code #}, or the last of several. */
    private static boolean isJoined(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == '#') {
            next++;
        }
        return next < text.length() && !Character.isWhitespace(text.charAt(next));
    }

    private static boolean cuts(String line, int at) {
        String before = line.substring(0, at).stripTrailing();
        return !before.isEmpty() && CLOSING.indexOf(before.charAt(before.length() - 1)) < 0 && isJoined(line, at);
    }
}
