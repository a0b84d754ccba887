package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after another; never more of them in memory than the one that is asked for. */
interface Rows extends Closeable {
    /** The next row, right or wrong, or null at the end. */
    @Nullable
    Row next() throws IOException;

    /** How much of the table is read, from 0 to 1; less than 0 where nobody can know. */
    double share();
}
