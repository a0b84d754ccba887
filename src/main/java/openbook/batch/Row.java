package openbook.batch;

import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, before anyone knows whether it is right.
 *
 * @param number as the table counts: the row of a spreadsheet, the line of a JSON Lines file, the place of a file
 * @param bytes how many of the table it keeps in memory until it is read
 * @param id as written
 * @param whole whether there is a row at all; a broken one has no id to complain about
 * @param reading makes the intake document
 */
record Row(int number, int bytes, String id, boolean whole, Reading reading) {
    /** Reads a row as the document that it stands for. Called in any thread, since it can take long. */
    @FunctionalInterface
    interface Reading {
        /** Gives null only together with a problem. */
        @Nullable
        Node read(Diagnostics problems);
    }

    /** A row that could not even be taken apart. */
    static Row broken(int number, String column, String sentence, String hint) {
        return new Row(number, 0, "", false, problems -> {
            problems.add(SourceLocation.flag(column, ""), sentence, hint);
            return null;
        });
    }
}
