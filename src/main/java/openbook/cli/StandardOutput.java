package openbook.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text as UTF-8. When whoever reads it has read enough and gone away ({@code | head}), the rest is not
 * wanted and is dropped in silence; any other failure is kept until {@link #checkError} asks.
 */
final class StandardOutput extends PrintWriter {
    private final UntilGone bytes;

    StandardOutput(OutputStream stream) {
        this(new UntilGone(stream));
    }

    private StandardOutput(UntilGone stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.bytes = stream;
    }

    /** Whether no more is wanted, since whoever read it has gone away, or none can be written. */
    boolean isUnread() {
        return bytes.gone || checkError();
    }

    /** Prints a text that is UTF-8 already: a page is large, and to take it apart would take longer than to make it. */
    void print(byte[] utf8) {
        print(utf8, 0, utf8.length);
    }

    private void print(byte[] utf8, int from, int length) {
        flush();
        try {
            bytes.write(utf8, from, length);
        } catch (IOException e) {
            setError();
        }
    }

    /** The same for many of them; what cannot be written is told by {@link #isUnread}. */
    OutputStream utf8() {
        return new OutputStream() {
            @Override
            public void write(int octet) {
                print(new byte[] {(byte) octet});
            }

            @Override
            public void write(byte[] some, int from, int length) {
                print(some, from, length);
            }
        };
    }

    /** Writes as long as someone reads. */
    private static final class UntilGone extends FilterOutputStream {
        private boolean gone;

        UntilGone(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            if (gone) {
                return;
            }
            try {
                out.write(some, from, length);
            } catch (IOException e) {
                endOr(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                endOr(e);
            }
        }

        private void endOr(IOException e) throws IOException {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Broken pipe") && !reason.contains("pipe is being closed")) {
                throw e;
            }
            gone = true;
        }
    }
}
