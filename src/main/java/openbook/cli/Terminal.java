package openbook.cli;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terminal that shows the product.
 *
 * @param columns the maximum line length
 * @param bold whether bold type and color are supported and wanted
 */
record Terminal(int columns, boolean bold) {
    /** Output to a file or a pipe. */
    static final Terminal NONE = new Terminal(78, false);

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 30;

    /** Lazy: compiled only where used, which saves time in a short run. */
    private static final class Lines {
        private static final Pattern HEADING = Pattern.compile("(?:[A-Z][A-Z, ]+|[0-9]+\\. .*)");
        private static final Pattern CARE = Pattern.compile("\\s+! .*");
    }

    /**
     * Detects the terminal.
     *
     * @param interactive whether there is one
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

    /** Shows headings in bold, and sentences specific to this patient in bold yellow. */
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
