package openbook.batch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openbook.document.Diagnostic;
import openbook.handout.render.RenderedPage;

/**
 * One row, worked off.
 *
 * @param id empty where it cannot name a file
 * @param line its line of the manifest, with the line feed, in parts that it may share with other lines
 * @param errors its lines of {@code errors.csv}; empty unless it failed, or one of its pages did
 */
record RowResult(String id, Kind kind, List<byte[]> line, String errors) {
    /** Where a cell could begin, before a sign that begins a formula; of those signs there are wide ones. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n]\"?)(?=[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])");

    /** How a row ended; in this order the words stand in the manifest. */
    enum Kind {
        ROUTINE,
        REFERRAL,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that is wrong with a row. What was typed comes back in it, without what would steer a terminal.
     *
     * @param column where in the row; empty when it is the whole row
     */
    record Fault(String column, String message) {
        Fault {
            column = Diagnostic.visible(column);
            message = Diagnostic.visible(message);
        }
    }

    /** A file of a row: its name, and what is written into it. */
    record Sheet(String name, RenderedPage page) {}

    /** The lines of {@code errors.csv} for the faults of one row. */
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
     * A cell that a spreadsheet shows as text, and never runs as a formula; not even one that takes semicolons or tabs
     * for the ends of cells, as they do where a comma is the decimal point.
     */
    static String cell(String text) {
        String safe = FORMULA.matcher(text).replaceAll("$1'");
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
