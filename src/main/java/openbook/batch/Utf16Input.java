package openbook.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * UTF-16 text, as some spreadsheets write it, as the bytes of UTF-8. A half of a letter becomes a byte that stands in no
 * UTF-8, so that its row is refused and nothing is replaced.
 */
final class Utf16Input extends InputStream {
    private static final int NO_UTF8 = 0xFF;

    private final InputStream in;
    private final boolean bigEndian;
    private final byte[] letter = new byte[4];
    private int next;
    private int filled;
    private long count;
    /** A unit that was read and belongs to the next letter; less than 0 where there is none. */
    private int ahead = -1;

    Utf16Input(InputStream in, boolean bigEndian) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.bigEndian = bigEndian;
    }

    /** How many bytes of UTF-16 were read. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        return letter[next++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        for (int here = length == 0 ? -1 : read(); here >= 0; here = read()) {
            bytes[from + done++] = (byte) here;
            if (done == length) {
                return done;
            }
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    private boolean fill() throws IOException {
        int unit = ahead >= 0 ? ahead : unit();
        ahead = -1;
        next = 0;
        filled = 0;
        if (unit == -1) {
            return false;
        }
        if (unit < 0 || Character.isLowSurrogate((char) unit)) {
            put(NO_UTF8);
        } else if (Character.isHighSurrogate((char) unit)) {
            ahead = unit();
            if (ahead >= 0 && Character.isLowSurrogate((char) ahead)) {
                encode(Character.toCodePoint((char) unit, (char) ahead));
                ahead = -1;
            } else {
                put(NO_UTF8);
            }
        } else {
            encode(unit);
        }
        return true;
    }

    private void encode(int point) {
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0 | (point >> 6));
            put(0x80 | (point & 0x3F));
        } else {
            if (point < 0x10000) {
                put(0xE0 | (point >> 12));
            } else {
                put(0xF0 | (point >> 18));
                put(0x80 | ((point >> 12) & 0x3F));
            }
            put(0x80 | ((point >> 6) & 0x3F));
            put(0x80 | (point & 0x3F));
        }
    }

    private void put(int octet) {
        letter[filled++] = (byte) octet;
    }

    /** Two bytes; -1 at the end, and -2 where one byte is missing. */
    private int unit() throws IOException {
        int first = in.read();
        int second = first < 0 ? -1 : in.read();
        count += (first < 0 ? 0 : 1) + (second < 0 ? 0 : 1);
        if (first < 0) {
            return -1;
        }
        return second < 0 ? -2 : bigEndian ? (first << 8) | second : (second << 8) | first;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
