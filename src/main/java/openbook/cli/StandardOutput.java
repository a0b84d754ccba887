package openbook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text to a stream as UTF-8. When whoever reads it has read enough and gone away ({@code | head}), the rest is not
 * wanted and is dropped in silence; any other failure comes through.
 */
final class StandardOutput extends Writer {
    private final Writer writer;
    private boolean unwanted;

    StandardOutput(OutputStream stream) {
        this.writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** Whether whoever read it has gone away. */
    boolean unwanted() {
        return unwanted;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        unlessGone(() -> writer.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        unlessGone(writer::flush);
    }

    @Override
    public void close() throws IOException {
        unlessGone(writer::close);
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    private void unlessGone(Action action) throws IOException {
        if (unwanted) {
            return;
        }
        try {
            action.run();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Broken pipe") && !reason.contains("pipe is being closed")) {
                throw e;
            }
            unwanted = true;
        }
    }
}
