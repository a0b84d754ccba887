package openbook.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** A finished text as UTF-8, in blocks, of which many belong to other texts too: they are the same objects. */
public final class Printed {
    private final List<byte[]> blocks;
    private final int length;

    Printed(List<byte[]> blocks) {
        this.blocks = blocks;
        int bytes = 0;
        for (byte[] block : blocks) {
            bytes += block.length;
        }
        this.length = bytes;
    }

    static Printed of(String text) {
        return new Printed(List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** Copies all of it to the position of a buffer that has room for it. */
    public void copyTo(ByteBuffer buffer) {
        blocks.forEach(buffer::put);
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(length);
        copyTo(buffer);
        return buffer.array();
    }

    public int crc32() {
        var crc = new CRC32();
        blocks.forEach(crc::update);
        return (int) crc.getValue();
    }

    /** The same as text. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
