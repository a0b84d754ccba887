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
 * A stream of bytes, seen from the beginning of the row that is being read. A row can be looked at as often as needed
 * before it is dropped, and no row makes the window larger than {@link #LONGEST}.
 */
final class RowBuffer implements Closeable {
    /** The longest row, the same as the longest intake file. */
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

    /** Is told when there is nothing more to read. */
    @FunctionalInterface
    interface AtEnd {
        /**
         * Has a say on whether this can be the end.
         *
         * @param read how many bytes there were
         * @throws IOException when that cannot be all
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

    /** The byte at a distance from the beginning of the row, or {@link #END} or {@link #TOO_LONG}. */
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

    /** The line in which the row begins, from 1. */
    int line() {
        return line;
    }

    /** How many bytes lie behind the window. */
    long dropped() {
        return dropped;
    }

    /** Moves on to what stands {@code count} bytes further. */
    void drop(int count) {
        for (int i = start; i < start + count; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < filled && bytes[i + 1] == '\n'))) {
                line++;
            }
        }
        start += count;
        dropped += count;
    }

    /** How far the first line goes without its end, or {@link #TOO_LONG}. */
    int lineLength() throws IOException {
        int length = 0;
        int here = at(0);
        while (here >= 0 && here != '\n' && here != '\r') {
            here = at(++length);
        }
        return here == TOO_LONG ? TOO_LONG : length;
    }

    /** Drops the line feed, carriage return or both that stand here. */
    void dropLineEnd() throws IOException {
        if (at(0) == '\r') {
            drop(at(1) == '\n' ? 2 : 1);
        } else if (at(0) == '\n') {
            drop(1);
        }
    }

    /** Drops the first line with its end, however long it is. */
    void dropLine() throws IOException {
        int length = lineLength();
        while (length == TOO_LONG) {
            drop(LONGEST);
            length = lineLength();
        }
        drop(length);
        dropLineEnd();
    }

    /** Some bytes of the row as text, or null when they are not UTF-8. */
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
