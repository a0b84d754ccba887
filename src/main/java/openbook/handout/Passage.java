package openbook.handout;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Some blocks that stand together, in one text or in many: a card, the head of a page. */
final class Passage {
    /** No text at all. */
    static final Passage NONE = new Passage();

    private final Block[] blocks;
    private final int length;

    private Passage(Block... blocks) {
        this.blocks = blocks;
        int bytes = 0;
        for (Block block : blocks) {
            bytes += block.bytes().length;
        }
        this.length = bytes;
    }

    static Passage of(Block block) {
        return new Passage(block);
    }

    static Passage of(List<Block> blocks) {
        return blocks.isEmpty() ? NONE : new Passage(blocks.toArray(new Block[0]));
    }

    boolean isEmpty() {
        return blocks.length == 0;
    }

    List<Block> blocks() {
        return List.of(blocks);
    }

    /** In bytes. */
    int length() {
        return length;
    }

    void copyTo(ByteBuffer buffer) {
        for (Block block : blocks) {
            buffer.put(block.bytes());
        }
    }

    void jsonTo(Consumer<byte[]> taker) {
        for (Block block : blocks) {
            taker.accept(block.json());
        }
    }

    void addTo(CRC32 crc) {
        for (Block block : blocks) {
            crc.update(block.bytes());
        }
    }
}
