package openbook.batch;

import java.util.List;
import java.util.Locale;
import openbook.handout.Printed;

/**
 * One row, worked off.
 *
 * @param line its line of the manifest, with the line feed
 * @param errors its lines of {@code errors.csv}; empty unless it failed
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes or compares the bytes
record Done(Kind kind, byte[] line, String errors) {
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
     * One thing that is wrong with a row.
     *
     * @param column where in the row; empty when it is the whole row
     */
    record Fault(String column, String message) {}

    /** A file of a row: its name, and what is written into it. */
    record Sheet(String name, Printed page) {}

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

    /** A cell that a spreadsheet shows as text, and never runs as a formula. */
    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
