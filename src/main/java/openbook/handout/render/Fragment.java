package openbook.handout.render;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** An immutable part of a page, such as a card: a list of byte runs that pages may share. */
final class Fragment {
    /** The empty fragment. */
    static final Fragment NONE = new Fragment();

    private final SharedBytes[] blocks;
    private final int length;

    private Fragment(SharedBytes... blocks) {
        this.blocks = blocks;
        int bytes = 0;
        for (SharedBytes block : blocks) {
            bytes += block.bytes().length;
        }
        this.length = bytes;
    }

    static Fragment of(SharedBytes block) {
        return new Fragment(block);
    }

    static Fragment of(List<SharedBytes> blocks) {
        return blocks.isEmpty() ? NONE : new Fragment(blocks.toArray(new SharedBytes[0]));
    }

    boolean isEmpty() {
        return blocks.length == 0;
    }

    List<SharedBytes> blocks() {
        return List.of(blocks);
    }

    /** Length in bytes. */
    int length() {
        return length;
    }

    void copyTo(ByteBuffer buffer) {
        for (SharedBytes block : blocks) {
            buffer.put(block.bytes());
        }
    }

    void jsonTo(Consumer<byte[]> taker) {
        for (SharedBytes block : blocks) {
            taker.accept(block.json());
        }
    }

    void addTo(CRC32 crc) {
        for (SharedBytes block : blocks) {
            crc.update(block.bytes());
        }
    }
}
