package openbook.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The last touch on a filled template: blank lines, and the width of plain text. */
final class Layout {
    private Layout() {}

    static String tidy(Format format, String text, int columns) {
        String tidy = blank(text);
        boolean plain = format == Format.TXT || format == Format.NOTE;
        return plain ? tidy.lines().map(line -> wrap(line, columns)).collect(Collectors.joining("\n", "", "\n")) : tidy;
    }

    /** Takes blanks from the ends of lines, and all but one of the empty lines between two others. */
    private static String blank(String text) {
        var tidy = new StringBuilder(text.length());
        int empty = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int last = end;
            while (last > at && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
                last--;
            }
            if (last > at) {
                tidy.append(tidy.length() > 0 && empty > 0 ? "\n" : "")
                        .append(text, at, last)
                        .append('\n');
            }
            empty = last > at ? 0 : empty + 1;
            at = end + 1;
        }
        return tidy.toString();
    }

    /** Breaks a long line between words; what follows is indented like the text of the first line. */
    static String wrap(String line, int columns) {
        String start = line.replaceAll("^(\\s*(?:[-*>!] |[0-9]+\\. )?).*", "$1");
        List<String> lines = new ArrayList<>();
        var current = new StringBuilder(start);
        boolean empty = true;
        for (String word : line.substring(start.length()).split(" ", -1)) {
            if (!empty && current.length() + 1 + word.length() > columns) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(" ".repeat(start.length()));
                empty = true;
            }
            if (empty && !lines.isEmpty() && word.isEmpty()) {
                // The rest of a wide gap that a line break has taken the place of.
                continue;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString().stripTrailing());
        return String.join("\n", lines);
    }
}
