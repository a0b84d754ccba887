package openbook.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A text stream in UTF-8. When the reader has closed the pipe ({@code | head}), the rest is dropped silently; any other
 * failure is kept until {@link #checkError} is called.
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

    /** True once the reader has closed the pipe or writing has failed. */
    boolean isUnread() {
        return bytes.gone || checkError();
    }

    /** Writes text that is already UTF-8, without decoding it: pages are large. */
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

    /** Returns a stream for text that is already UTF-8; {@link #isUnread} reports a failure. */
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

    /** A stream that drops its output once the reader has closed the pipe. */
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
