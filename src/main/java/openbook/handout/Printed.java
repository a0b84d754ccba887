package openbook.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A finished text as UTF-8, in passages, of which many belong to other texts too: they are the same objects. */
public final class Printed {
    private final List<Passage> passages;
    private final int length;

    Printed(List<Passage> passages) {
        this.passages = passages;
        int bytes = 0;
        for (Passage passage : passages) {
            bytes += passage.length();
        }
        this.length = bytes;
    }

    static Printed of(Block block) {
        return new Printed(List.of(Passage.of(block)));
    }

    static Printed of(String text) {
        return of(Block.of(text));
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** Copies all of it to the position of a buffer that has room for it. */
    public void copyTo(ByteBuffer buffer) {
        for (Passage passage : passages) {
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
        for (Passage passage : passages) {
            passage.jsonTo(taker);
        }
    }

    public int crc32() {
        var crc = new CRC32();
        for (Passage passage : passages) {
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
