package openbook.handout.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A finished text as UTF-8, in passages, of which many belong to other texts too: they are the same objects. */
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

    /** In bytes. */
    public int length() {
        return length;
    }

    /** Copies all of it to the position of a buffer that has room for it. */
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

    /** Hands over all of it as it stands between the quotation marks of a JSON text; nobody changes the bytes. */
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

    /** The same as text. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
