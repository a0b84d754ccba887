package openbook.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.intake.RowIntake;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV strictly as RFC 4180 defines it; the separator may also be a semicolon or a tab. A cell with a separator,
 * quote or line break is quoted, and quotes in it are doubled. The reader is our own because it must resume after a
 * broken row: that row loses only its first line.
 */
final class CsvRows implements Rows {
    /** Limit on the number of cells, far above the number of known columns. */
    private static final int MOST_COLUMNS = 100;

    private final RowBuffer window;
    private final long size;
    private final char separator;
    private final List<String> header;
    private final int idColumn;
    private final List<Integer> unnamed = new ArrayList<>();
    private int number = 1;

    /** Thrown when a row cannot be split into cells. */
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

    /** @param size the number of bytes; negative when unknown */
    CsvRows(String name, RowBuffer window, long size) throws IOException {
        this.window = window;
        this.size = size;
        this.separator = separator(window);
        this.header = header(name, window, separator);
        this.idColumn = header.indexOf(RowIntake.ID);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).isEmpty()) {
                unnamed.add(i);
            }
        }
    }

    /** Detects the separator from the header: a comma, or a tab or semicolon when there are no commas. */
    private static char separator(RowBuffer window) throws IOException {
        int length = window.lineLength();
        boolean quoted = false;
        char other = ',';
        for (int i = 0; i < length; i++) {
            int here = window.at(i);
            quoted ^= here == '"';
            if (here == ',' && !quoted) {
                return ',';
            }
            if (!quoted && other == ',' && (here == ';' || here == '\t')) {
                other = (char) here;
            }
        }
        return other;
    }

    /**
     * Maps the cells of the header to columns; a column without a name, or with a generated name of pandas, is empty.
     */
    private static List<String> named(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = RowIntake.column(cell);
            names.add(name.startsWith("Unnamed:") ? "" : name);
        }
        while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return List.copyOf(names);
    }

    private static List<String> header(String name, RowBuffer window, char separator) throws IOException {
        var problems = new Diagnostics();
        List<String> header = List.of();
        int line = window.line();
        int length = window.lineLength();
        String shown = String.valueOf(length == RowBuffer.TOO_LONG ? "" : window.text(0, length));
        try {
            header = named(cells(window, separator));
        } catch (Broken e) {
            problems.add(
                    new SourceLocation(name, line, 1, shown), "this header cannot be read: " + e.getMessage(), e.hint);
        }
        problems.throwIfAny();
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
            if (column.isEmpty()) {
                continue; // it may be empty, which the rows will show
            }
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
                            RowIntake.strip(cells.get(idColumn)),
                            true,
                            (reader, problems) -> reader.row(header, cells, problems));
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
        var counted = new CellReader(window, separator);
        List<String> cells = counted.read();
        // A spreadsheet writes empty cells at the end of a row.
        while (cells.size() > header.size() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() != header.size() && !cells.stream().allMatch(String::isBlank)) {
            throw new Broken(
                    header.size(),
                    "line " + line + " has " + cells.size() + " cells, and the header has " + header.size() + ".",
                    cells.size() > header.size()
                            ? "put a cell that holds a comma in quotes."
                            : "write a comma for each empty cell too.");
        }
        if (!unnamed.isEmpty()) {
            checkUnnamed(cells, line);
        }
        window.drop(counted.length);
        return cells;
    }

    /** Checks that a column without a name has no values, except the first one, where some programs number the rows. */
    private void checkUnnamed(List<String> cells, int line) throws Broken {
        for (int i : unnamed) {
            String cell = RowIntake.strip(i < cells.size() ? cells.get(i) : "");
            boolean count = i == 0 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!cell.isEmpty() && !count) {
                throw new Broken(
                        header.size(),
                        "line " + line + " has a cell in a column without a name (column " + (i + 1) + ").",
                        "name the column in the header, or empty it.");
            }
        }
    }

    private static List<String> cells(RowBuffer window, char separator) throws IOException, Broken {
        var reader = new CellReader(window, separator);
        List<String> cells = reader.read();
        window.drop(reader.length);
        return cells;
    }

    /** Splits a row into cells without consuming it. */
    private static final class CellReader {
        private final RowBuffer window;
        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private int length;

        CellReader(RowBuffer window, char separator) {
            this.window = window;
            this.separator = separator;
        }

        List<String> read() throws IOException, Broken {
            int end = separator;
            while (end == separator) {
                end = window.at(length) == '"' ? quoted() : plain();
                length += end < 0 ? 0 : 1;
            }
            if (end == '\r' && window.at(length) == '\n') {
                length++;
            }
            return cells;
        }

        /** Reads an unquoted cell and returns the character that ends it. */
        private int plain() throws IOException, Broken {
            int from = length;
            int here = window.at(length);
            while (here != separator && here != '\n' && here != '\r' && here >= 0) {
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

        /** Reads a quoted cell and returns the character that ends it. */
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
            if (after != separator && after != '\n' && after != '\r' && after != RowBuffer.END) {
                throw broken("a closing quote is not followed by a separator", "a quote inside a cell is doubled.");
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
