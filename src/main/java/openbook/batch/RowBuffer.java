package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Buffers a stream of bytes from the start of the current row. A row can be read repeatedly until it is dropped; the
 * buffer never exceeds {@link #LONGEST}.
 */
final class RowBuffer implements Closeable {
    /** Maximum length of a row, the same as of an intake file. */
    static final int LONGEST = 1 << 20;

    static final int END = -1;
    static final int TOO_LONG = -2;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final AtEnd atEnd;
    private byte[] bytes = new byte[CHUNK];
    private int start;
    private int filled;
    private boolean ended;
    private long dropped;
    private int line = 1;

    /** Called at the end of the stream. */
    @FunctionalInterface
    interface AtEnd {
        /**
         * Checks that the stream may end here.
         *
         * @param read the number of bytes read
         * @throws IOException when the stream is incomplete
         */
        void reached(long read) throws IOException;
    }

    RowBuffer(InputStream in) {
        this(in, read -> {});
    }

    RowBuffer(InputStream in, AtEnd atEnd) {
        this.in = in;
        this.atEnd = atEnd;
    }

    /** Returns the byte at an offset from the start of the row, or {@link #END} or {@link #TOO_LONG}. */
    int at(int offset) throws IOException {
        return start + offset < filled ? bytes[start + offset] & 0xff : further(offset);
    }

    private int further(int offset) throws IOException {
        if (offset >= LONGEST) {
            return TOO_LONG;
        }
        while (start + offset >= filled) {
            if (ended) {
                return END;
            }
            fill();
        }
        return bytes[start + offset] & 0xff;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        ended = read < 0;
        filled += Math.max(0, read);
        if (ended) {
            atEnd.reached(dropped + filled - start);
        }
    }

    /** Returns the line number of the start of the row, from 1. */
    int line() {
        return line;
    }

    /** Returns the number of bytes dropped so far. */
    long dropped() {
        return dropped;
    }

    /** Drops {@code count} bytes. */
    void drop(int count) {
        for (int i = start; i < start + count; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < filled && bytes[i + 1] == '\n'))) {
                line++;
            }
        }
        start += count;
        dropped += count;
    }

    /** Returns the length of the first line without its line break, or {@link #TOO_LONG}. */
    int lineLength() throws IOException {
        int length = 0;
        int here = at(0);
        while (here >= 0 && here != '\n' && here != '\r') {
            here = at(++length);
        }
        return here == TOO_LONG ? TOO_LONG : length;
    }

    /** Drops the line break at the start, if any. */
    void dropLineEnd() throws IOException {
        if (at(0) == '\r') {
            drop(at(1) == '\n' ? 2 : 1);
        } else if (at(0) == '\n') {
            drop(1);
        }
    }

    /** Drops the first line with its line break, however long it is. */
    void dropLine() throws IOException {
        int length = lineLength();
        while (length == TOO_LONG) {
            drop(LONGEST);
            length = lineLength();
        }
        drop(length);
        dropLineEnd();
    }

    /** Decodes some bytes of the row; null when they are not UTF-8. */
    @Nullable
    String text(int from, int to) {
        var text = new String(bytes, start + from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start + from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
