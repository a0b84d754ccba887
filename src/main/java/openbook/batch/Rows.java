package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table one by one; only the current row is in memory. */
interface Rows extends Closeable {
    /** Returns the next row, valid or not, or null at the end. */
    @Nullable
    Row next() throws IOException;

    /** Returns how much of the table is read, from 0 to 1; negative when unknown. */
    double share();
}
