package openbook.document;

import java.util.stream.Collectors;

/**
 * One error or warning in a document, with its location and how to fix it.
 *
 * @param severity error or warning
 * @param place its location
 * @param sentence what is wrong, as a complete sentence
 * @param hint what is allowed or what was probably meant; may be empty
 */
public record Diagnostic(Severity severity, SourceLocation place, String sentence, String hint)
        implements Comparable<Diagnostic> {
    private static final int LONGEST_SHOWN = 160;

    /** Error or warning. */
    public enum Severity {
        /** The document cannot be used. */
        ERROR,
        /** The document can be used, but is probably not what the author meant. */
        WARNING
    }

    /** Makes an error. */
    public Diagnostic(SourceLocation place, String sentence, String hint) {
        this(Severity.ERROR, place, sentence, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = place.compareTo(other.place);
        order = order == 0 ? severity.compareTo(other.severity) : order;
        order = order == 0 ? sentence.compareTo(other.sentence) : order;
        return order == 0 ? hint.compareTo(other.hint) : order;
    }

    /**
     * {@code FILE:LINE:COL: error|warning: SENTENCE}, the line with a caret, and the hint; ends without a line break.
     */
    public String print() {
        var out = new StringBuilder(visible(place + ": " + Schemas.kebab(severity) + ": " + sentence));
        if (place.line() > 0 && !place.text().isBlank()) {
            int cut = Math.max(0, place.column() - 100);
            int from = Math.min(cut, place.text().length());
            int to = Math.min(from + LONGEST_SHOWN, place.text().length());
            String shown = visible(
                    place.text().substring(from, to) + (to < place.text().length() ? "..." : ""));
            out.append("\n  ")
                    .append(shown)
                    .append("\n  ")
                    .append(" ".repeat(place.column() - 1 - cut))
                    .append('^');
        }
        if (!hint.isEmpty()) {
            out.append("\n  ").append(hint.lines().map(Diagnostic::visible).collect(Collectors.joining("\n")));
        }
        return out.toString();
    }

    /**
     * Removes control characters and direction marks, which could move the cursor or hide text in a terminal, and
     * unpaired surrogates, which cannot be encoded.
     */
    public static String visible(String line) {
        var visible = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int letter = line.codePointAt(i);
            visible.appendCodePoint(steers(letter) ? ' ' : letter);
        }
        return visible.toString();
    }

    private static boolean steers(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
