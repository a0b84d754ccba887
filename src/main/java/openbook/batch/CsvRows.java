package openbook.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.intake.RowIntake;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, strictly: commas, quotes around cells that hold a comma, a quote or a line break, quotes in
 * such cells doubled. We read it ourselves, because after a broken row the next ones must still be found: a row that
 * goes wrong costs its first line, and reading goes on with the line after it.
 */
final class CsvRows implements Rows {
    /** Far more than there are columns to have. */
    private static final int MOST_COLUMNS = 100;

    private final RowBuffer window;
    private final long size;
    private final List<String> header;
    private final int idColumn;
    private int number = 1;

    /** What went wrong while a row was taken apart. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final int cell;
        private final String hint;

        Broken(int cell, String sentence, String hint) {
            super(sentence, null, false, false);
            this.cell = cell;
            this.hint = hint;
        }
    }

    /** @param size how many bytes there are, or less than 0 where nobody can know */
    CsvRows(String name, RowBuffer window, long size) throws IOException {
        this.window = window;
        this.size = size;
        this.header = header(name, window);
        this.idColumn = header.indexOf(RowIntake.ID);
    }

    private static List<String> header(String name, RowBuffer window) throws IOException {
        var problems = new Diagnostics();
        List<String> header = List.of();
        int line = window.line();
        int length = window.lineLength();
        String shown = String.valueOf(length == RowBuffer.TOO_LONG ? "" : window.text(0, length));
        try {
            header = cells(window).stream().map(String::strip).toList();
        } catch (Broken e) {
            problems.add(new SourceLocation(name, line, 1, shown), "this header cannot be read: " + e.getMessage(), e.hint);
        }
        problems.throwIfAny();
        if (header.size() == 1 && (shown.contains(";") || shown.contains("\t"))) {
            problems.add(
                    new SourceLocation(name, line, 1, shown),
                    "the columns are not separated by commas.",
                    "save the table as \"CSV UTF-8 (comma delimited)\".");
            problems.throwIfAny();
        }
        if (header.size() > MOST_COLUMNS) {
            problems.add(
                    new SourceLocation(name, line, 1, shown),
                    "this header has " + header.size() + " columns.",
                    "allowed: " + String.join(", ", RowIntake.COLUMNS.all()));
            problems.throwIfAny();
        }
        int from = 0;
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            int at = Math.max(from, shown.indexOf(column, from));
            var place = new SourceLocation(name, line, at + 1, shown);
            from = at + column.length();
            if (header.indexOf(column) < i) {
                problems.add(place, "the column \"" + column + "\" is given twice.");
            } else if (!RowIntake.COLUMNS.has(column)) {
                problems.add(place, RowIntake.COLUMNS.unknown(column), RowIntake.COLUMNS.hint(column));
            }
        }
        if (!header.contains(RowIntake.ID)) {
            problems.add(
                    new SourceLocation(name, line, 1, shown),
                    "there is no column \"id\".",
                    "each row needs an id, which names its handout; never the patient's name.");
        }
        problems.throwIfAny();
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (window.at(0) != RowBuffer.END) {
            number++;
            try {
                long before = window.dropped();
                List<String> cells = row();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return new Row(
                            number,
                            (int) (window.dropped() - before),
                            cells.get(idColumn).strip(),
                            true,
                            problems -> RowIntake.document(header, cells, problems));
                }
            } catch (Broken e) {
                window.dropLine();
                String column = e.cell < header.size() ? header.get(e.cell) : "";
                return Row.broken(number, column, String.valueOf(e.getMessage()), e.hint);
            }
        }
        return null;
    }

    private List<String> row() throws IOException, Broken {
        int line = window.line();
        if (window.at(0) == '\n' || window.at(0) == '\r') {
            window.dropLineEnd();
            return List.of();
        }
        var counted = new CellReader(window);
        List<String> cells = counted.read();
        if (cells.size() != header.size() && !cells.stream().allMatch(String::isBlank)) {
            throw new Broken(
                    header.size(),
                    "line " + line + " has " + cells.size() + " cells, and the header has " + header.size() + ".",
                    cells.size() > header.size() ? "put a cell that holds a comma in quotes." : "");
        }
        window.drop(counted.length);
        return cells;
    }

    private static List<String> cells(RowBuffer window) throws IOException, Broken {
        var reader = new CellReader(window);
        List<String> cells = reader.read();
        window.drop(reader.length);
        return cells;
    }

    /** Takes one row apart without dropping it. */
    private static final class CellReader {
        private final RowBuffer window;
        private final List<String> cells = new ArrayList<>();
        private int length;

        CellReader(RowBuffer window) {
            this.window = window;
        }

        List<String> read() throws IOException, Broken {
            int end = ',';
            while (end == ',') {
                end = window.at(length) == '"' ? quoted() : plain();
                length += end < 0 ? 0 : 1;
            }
            if (end == '\r' && window.at(length) == '\n') {
                length++;
            }
            return cells;
        }

        /** Reads a cell without quotes, and gives what ends it. */
        private int plain() throws IOException, Broken {
            int from = length;
            int here = window.at(length);
            while (here != ',' && here != '\n' && here != '\r' && here >= 0) {
                if (here == '"') {
                    throw broken(
                            "a quote stands in the middle of a cell", "put the whole cell in quotes, and double it.");
                }
                here = window.at(++length);
            }
            if (here == RowBuffer.TOO_LONG) {
                throw tooLong();
            }
            cells.add(text(from, length));
            return here;
        }

        /** Reads a cell in quotes, and gives what ends it. */
        private int quoted() throws IOException, Broken {
            int from = ++length;
            boolean doubled = false;
            for (int here = window.at(length); ; here = window.at(++length)) {
                if (here == RowBuffer.END) {
                    throw broken("the quote that opens a cell is never closed", "");
                } else if (here == RowBuffer.TOO_LONG) {
                    throw tooLong();
                } else if (here == '"') {
                    if (window.at(length + 1) != '"') {
                        break;
                    }
                    doubled = true;
                    length++;
                }
            }
            String text = text(from, length);
            cells.add(doubled ? text.replace("\"\"", "\"") : text);
            int after = window.at(++length);
            if (after != ',' && after != '\n' && after != '\r' && after != RowBuffer.END) {
                throw broken("a closing quote is not followed by a comma", "a quote inside a cell is doubled.");
            }
            return after;
        }

        private String text(int from, int to) throws Broken {
            @Nullable String text = window.text(from, to);
            if (text == null) {
                throw broken("this is not UTF-8 text", "save the table as CSV UTF-8.");
            }
            return text;
        }

        private Broken broken(String what, String hint) {
            return new Broken(cells.size(), what + " (line " + window.line() + ").", hint);
        }

        private Broken tooLong() {
            return new Broken(
                    cells.size(),
                    "the row in line " + window.line() + " is longer than a row can be (1 MB).",
                    "is a quote missing?");
        }
    }

    @Override
    public double share() {
        return size <= 0 ? -1 : Math.min(1, (double) window.dropped() / size);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
