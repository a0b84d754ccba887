package openbook.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A finished text as UTF-8, in blocks, of which many belong to other texts too: they are the same objects. */
public final class Printed {
    private final List<Block> blocks;
    private final int length;

    Printed(List<Block> blocks) {
        this.blocks = blocks;
        int bytes = 0;
        for (Block block : blocks) {
            bytes += block.bytes().length;
        }
        this.length = bytes;
    }

    static Printed of(String text) {
        return new Printed(List.of(Block.of(text)));
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** Copies all of it to the position of a buffer that has room for it. */
    public void copyTo(ByteBuffer buffer) {
        blocks.forEach(it -> buffer.put(it.bytes()));
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(length);
        copyTo(buffer);
        return buffer.array();
    }

    /** Hands over all of it as it stands between the quotation marks of a JSON text; nobody changes the bytes. */
    public void jsonTo(Consumer<byte[]> taker) {
        blocks.forEach(it -> taker.accept(it.json()));
    }

    public int crc32() {
        var crc = new CRC32();
        blocks.forEach(it -> crc.update(it.bytes()));
        return (int) crc.getValue();
    }

    /** The same as text. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
