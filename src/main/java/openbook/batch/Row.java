package openbook.batch;

import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.SourceLocation;
import openbook.intake.IntakeReader;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, before it is checked.
 *
 * @param number the number in the table: the spreadsheet row, the line of a JSON Lines file, or the index of a file
 * @param bytes how much memory it needs until it is read
 * @param id as written
 * @param whole false for a row that could not be split, whose missing id is not reported
 * @param reading parses the row as an intake document
 */
record Row(int number, int bytes, String id, boolean whole, Reading reading) {
    /** Parses a row as an intake document. Called from any thread, since it can take long. */
    @FunctionalInterface
    interface Reading {
        /** Returns null only after reporting an error. */
        @Nullable
        Node read(IntakeReader reader, Diagnostics problems);
    }

    /** Creates a row that could not be split into cells. */
    static Row broken(int number, String column, String sentence, String hint) {
        return new Row(number, 0, "", false, (reader, problems) -> {
            problems.add(SourceLocation.flag(column, ""), sentence, hint);
            return null;
        });
    }
}
