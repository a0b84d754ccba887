package openbook.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** JSON Lines on a stream: the lines of the manifest, with the pages in them. */
final class StreamOutput implements Output {
    private final OutputStream out;
    private final BooleanSupplier unread;

    /** Nobody reads the stream any more, or nothing more fits into it. */
    static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @param unread whether nobody can read more of it */
    StreamOutput(OutputStream out, BooleanSupplier unread) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.unread = unread;
    }

    @Override
    public boolean inline() {
        return true;
    }

    @Override
    public void put(List<RowResult.Sheet> sheets) {
        // They are in the line.
    }

    @Override
    public void append(RowResult done) throws IOException {
        for (byte[] part : done.line()) {
            out.write(part);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        if (unread.getAsBoolean()) {
            throw new Unread();
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // Standard output is not ours to close.
    }
}
