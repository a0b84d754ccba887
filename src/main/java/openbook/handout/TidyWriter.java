package openbook.handout;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Tidies a text while it is written: takes blanks from the ends of lines, and all but one of the empty lines between two
 * others. What belongs to many texts is written once, into a piece, and then put into each.
 */
final class TidyWriter extends Writer {
    private final List<Block> blocks = new ArrayList<>();
    /** What follows the blocks: whole lines that are tidy, and the line that is being written. */
    private final StringBuilder text = new StringBuilder(1 << 10);

    private int lineStart;
    /** How many empty lines stand before the line that is being written. */
    private int empty;

    private boolean begun;

    /** Whether the first part of the line that is being written is already in blocks, and which is the first of them. */
    private boolean lineInBlocks;

    private int lineFirst;

    /** What stands in the first line of a piece, up to its end. */
    private final StringBuilder head = new StringBuilder();

    private boolean inHead;

    private final boolean piece;

    /**
     * Some text that can stand in any other. Its first and its last line may share theirs with what stands around it, so
     * they are kept as they were written.
     *
     * @param core whole lines, tidy; where there are some, the head ends a line
     */
    record Piece(String head, List<Block> core, String tail) {}

    private TidyWriter(boolean piece) {
        this.piece = piece;
        this.inHead = piece;
    }

    /** For a text of its own. */
    static TidyWriter ofText() {
        return new TidyWriter(false);
    }

    /** For a text that stands in others. */
    static TidyWriter ofPiece() {
        return new TidyWriter(true);
    }

    boolean isPiece() {
        return piece;
    }

    @Override
    public void write(String more) {
        int from = 0;
        if (inHead) {
            int end = more.indexOf('\n');
            head.append(more, 0, end < 0 ? more.length() : end + 1);
            if (end < 0) {
                return;
            }
            inHead = false;
            from = end + 1;
        }
        for (int end = more.indexOf('\n', from); end >= 0; end = more.indexOf('\n', from)) {
            text.append(more, from, end);
            endLine();
            from = end + 1;
        }
        text.append(more, from, more.length());
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        write(new String(chars, offset, length));
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    private void endLine() {
        int end = text.length();
        while (end > lineStart && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
        if (lineInBlocks) {
            text.append('\n');
            lineInBlocks = false;
            lineStart = text.length();
            return;
        }
        if (end == lineStart) {
            empty++;
            return;
        }
        text.append('\n');
        if (empty > 0 && begun) {
            text.insert(lineStart, '\n');
        }
        begin();
        lineStart = text.length();
    }

    /** Empty lines before the first line of a text are left out; those of a piece belong to its head. */
    private void begin() {
        if (!begun && head.length() > 0) {
            head.append("\n".repeat(empty));
        }
        begun = true;
        empty = 0;
    }

    /** Puts a piece in. */
    void write(Piece piece) {
        write(piece.head());
        if (!piece.core().isEmpty()) {
            if (empty > 0 && begun) {
                text.append('\n');
            }
            begin();
            endBlock();
            blocks.addAll(piece.core());
            write(piece.tail());
        }
    }

    /** Puts something in the line that stays a block of its own, the same in every text. */
    void write(Markup markup) {
        if (inHead) {
            write(markup.toString());
            return;
        }
        if (!lineInBlocks) {
            String before = text.substring(lineStart);
            text.setLength(lineStart);
            if (empty > 0 && begun) {
                text.append('\n');
            }
            begin();
            endBlock();
            lineInBlocks = true;
            lineFirst = blocks.size();
            text.append(before);
        }
        endBlock();
        blocks.add(markup.block());
    }

    private void endBlock() {
        if (text.length() > 0) {
            blocks.add(Block.of(text.toString()));
            text.setLength(0);
        }
        lineStart = 0;
    }

    /** The whole text; its last line ends like the others. */
    Printed printed() {
        if (lineInBlocks || text.length() > lineStart) {
            endLine();
        }
        endBlock();
        return new Printed(List.copyOf(blocks));
    }

    Piece piece() {
        String tail = "\n".repeat(empty) + text.substring(lineStart);
        text.setLength(lineStart);
        endBlock();
        if (lineInBlocks) {
            List<Block> line = blocks.subList(lineFirst, blocks.size());
            tail = new Printed(List.copyOf(line)) + tail;
            line.clear();
        }
        return blocks.isEmpty()
                ? new Piece(head + tail, List.of(), "")
                : new Piece(head.toString(), List.copyOf(blocks), tail);
    }

    @Override
    public void flush() {
        // It goes nowhere.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
