package openbook.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes JSON Lines to a stream: manifest lines with the pages in them. */
final class StreamOutput implements Output {
    private final OutputStream out;
    private final BooleanSupplier unread;

    /** Thrown when the reader has closed the stream, or nothing more can be written. */
    static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @param unread true once the reader has closed the stream */
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
        // The pages are in the manifest line.
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
        // Standard output belongs to the caller; leave it open.
    }
}
