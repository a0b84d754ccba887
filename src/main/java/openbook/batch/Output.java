package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where a batch goes: a folder or a stream. */
interface Output extends Closeable {
    /** Whether the pages go into the lines, since there are no files. */
    boolean inline();

    /** Keeps the pages of one row. Called in any thread. */
    void put(List<RowResult.Sheet> sheets) throws IOException;

    /** Takes the next row; called in the order of the table. */
    void append(RowResult done) throws IOException;

    /** Makes what was appended safe from a crash of this program. */
    void flush() throws IOException;

    /** All rows are there. */
    void finish() throws IOException;
}
