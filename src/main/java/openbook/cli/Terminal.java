package openbook.cli;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person reads the product on.
 *
 * @param columns the most characters in a line
 * @param bold whether bold type and color are shown and wanted
 */
record Terminal(int columns, boolean bold) {
    /** A file or a pipe. */
    static final Terminal NONE = new Terminal(78, false);

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 30;

    /** Made only where they are used, since a short run does not wait for them. */
    private static final class Lines {
        private static final Pattern HEADING = Pattern.compile("(?:[A-Z][A-Z, ]+|[0-9]+\\. .*)");
        private static final Pattern CARE = Pattern.compile("\\s+! .*");
    }

    /**
     * What is known about the terminal.
     *
     * @param interactive whether there is one at all
     * @param environment for {@code COLUMNS}, {@code NO_COLOR} and {@code TERM}
     */
    static Terminal of(boolean interactive, Map<String, String> environment) {
        if (!interactive) {
            return NONE;
        }
        String columns = environment.getOrDefault("COLUMNS", "");
        int wide = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
        boolean bold = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(Math.max(FEWEST_COLUMNS, wide), bold);
    }

    /** Headings in bold, and what is meant for this patient in bold yellow. */
    String styled(String text) {
        if (!bold) {
            return text;
        }
        return text.lines().map(Terminal::styledLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String styledLine(String line) {
        if (Lines.CARE.matcher(line).matches()) {
            return "\u001B[1;33m" + line + "\u001B[0m";
        }
        return Lines.HEADING.matcher(line).matches() ? "\u001B[1m" + line + "\u001B[0m" : line;
    }
}
