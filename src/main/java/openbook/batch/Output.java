package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The destination of a batch: a folder or a stream. */
interface Output extends Closeable {
    /** True when the pages go into the manifest lines, since there are no files. */
    boolean inline();

    /** Stores the pages of one row. Called from any thread. */
    void put(List<RowResult.Sheet> sheets) throws IOException;

    /** Appends the result of the next row; called in the order of the table. */
    void append(RowResult done) throws IOException;

    /** Flushes what was appended, so that it survives a crash of this program. */
    void flush() throws IOException;

    /** Finishes the output after the last row. */
    void finish() throws IOException;
}
