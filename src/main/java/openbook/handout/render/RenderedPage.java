package openbook.handout.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A rendered page in UTF-8, as fragments that may be shared with other pages. */
public final class RenderedPage {
    private final List<Fragment> passages;
    private final int length;

    RenderedPage(List<Fragment> passages) {
        this.passages = passages;
        int bytes = 0;
        for (Fragment passage : passages) {
            bytes += passage.length();
        }
        this.length = bytes;
    }

    public static RenderedPage of(SharedBytes block) {
        return new RenderedPage(List.of(Fragment.of(block)));
    }

    public static RenderedPage of(String text) {
        return of(SharedBytes.of(text));
    }

    /** Length in bytes. */
    public int length() {
        return length;
    }

    /** Copies the page to the position of a buffer, which must have room for it. */
    public void copyTo(ByteBuffer buffer) {
        for (Fragment passage : passages) {
            passage.copyTo(buffer);
        }
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(length);
        copyTo(buffer);
        return buffer.array();
    }

    /** Passes on the page escaped for a JSON string, part by part; the consumer must not modify the bytes. */
    public void jsonTo(Consumer<byte[]> taker) {
        for (Fragment passage : passages) {
            passage.jsonTo(taker);
        }
    }

    public int crc32() {
        var crc = new CRC32();
        for (Fragment passage : passages) {
            passage.addTo(crc);
        }
        return (int) crc.getValue();
    }

    /** Decodes the page to text. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
