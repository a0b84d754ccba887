package openbook.handout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Wraps the lines of plain text to the width of the page. */
public final class TextLayout {
    private TextLayout() {}

    public static RenderedPage finish(Format format, RenderedPage text, int columns) {
        boolean plain = format == Format.TXT || format == Format.NOTE;
        return plain
                ? RenderedPage.of(text.toString()
                        .lines()
                        .map(line -> wrap(line, columns))
                        .collect(Collectors.joining("\n", "", "\n")))
                : text;
    }

    /** Breaks a long line between words; continuation lines are indented like the text of the first line. */
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
                // Skip the rest of a wide gap where the line was broken.
                continue;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString().stripTrailing());
        return String.join("\n", lines);
    }
}
