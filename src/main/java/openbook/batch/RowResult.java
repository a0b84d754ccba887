package openbook.batch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openbook.document.Diagnostic;
import openbook.handout.render.RenderedPage;

/**
 * The result of one row.
 *
 * @param id empty where it cannot name a file
 * @param line its line of the manifest, with the line feed, in parts that it may share with other lines
 * @param errors its lines of {@code errors.csv}; empty unless it failed, or one of its pages did
 */
record RowResult(String id, Kind kind, List<byte[]> line, String errors) {
    /** Positions where a spreadsheet could start a formula, full-width operators included. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n]\"?)(?=[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])");

    /** The outcome of a row; the words in the manifest have the same order. */
    enum Kind {
        ROUTINE,
        REFERRAL,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An error in a row. It quotes typed text without terminal control characters.
     *
     * @param column the column of the error; empty when it concerns the whole row
     */
    record Fault(String column, String message) {
        Fault {
            column = Diagnostic.visible(column);
            message = Diagnostic.visible(message);
        }
    }

    /** A file of a row: its name and content. */
    record Sheet(String name, RenderedPage page) {}

    /** Formats the faults of one row as lines of {@code errors.csv}. */
    static String errors(int row, String id, List<Fault> faults) {
        var lines = new StringBuilder();
        for (Fault fault : faults) {
            lines.append(row)
                    .append(',')
                    .append(cell(id))
                    .append(',')
                    .append(cell(fault.column()))
                    .append(',')
                    .append(cell(fault.message()))
                    .append("\r\n");
        }
        return lines.toString();
    }

    /**
     * Quotes a cell so that a spreadsheet shows it as text and never runs it as a formula, even one that splits cells
     * at semicolons or tabs, as in locales with a decimal comma.
     */
    static String cell(String text) {
        String safe = FORMULA.matcher(text).replaceAll("$1'");
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
