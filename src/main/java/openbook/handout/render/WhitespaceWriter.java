package openbook.handout.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tidies a text while it is written: takes blanks from the ends of lines, and all but one of the empty lines between
 * two others. What belongs to many texts is written once, into a piece, and then put into each.
 */
public final class WhitespaceWriter extends Writer {
    private final boolean piece;
    private final List<Fragment> passages = new ArrayList<>();
    /** What follows the passages, as UTF-8: whole lines that are tidy, and the line that is being written. */
    private byte[] text = new byte[1 << 10];

    private int end;
    private int lineStart;
    /** How many empty lines stand before the line that is being written. */
    private int empty;
    /** How many stand before the first line. */
    private int leading;

    private boolean begun;

    /** Whether the first part of the line that is being written is already in passages; in which, and where in it. */
    private boolean lineInPassages;

    private int lineFirst;
    private int lineCut;

    /**
     * Some text that can stand in any other.
     *
     * @param leading the empty lines that it begins with; one of them ends the line that it stands in, if any
     * @param lines whole lines, tidy; the first of them may go on a line
     * @param tail what follows them as it was written: the line that the piece does not end, and an empty one above it
     */
    public record Piece(int leading, Fragment lines, String tail) {}

    private WhitespaceWriter(boolean piece) {
        this.piece = piece;
    }

    /** For a text of its own. */
    public static WhitespaceWriter ofText() {
        return new WhitespaceWriter(false);
    }

    /** For a text that stands in others. */
    public static WhitespaceWriter ofPiece() {
        return new WhitespaceWriter(true);
    }

    public boolean isPiece() {
        return piece;
    }

    @Override
    public void write(String more) {
        byte[] utf8 = more.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '\n') {
                append(utf8, from, i);
                endLine();
                from = i + 1;
            }
        }
        append(utf8, from, utf8.length);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        write(new String(chars, offset, length));
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    private void append(byte[] utf8, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(utf8, from, text, end, to - from);
        end += to - from;
    }

    private void makeRoom(int more) {
        if (end + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, end + more));
        }
    }

    private boolean isInLine() {
        return lineInPassages || end > lineStart;
    }

    private void endLine() {
        while (end > lineStart && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
            end--;
        }
        if (!isInLine()) {
            empty++;
            return;
        }
        makeRoom(1);
        text[end++] = '\n';
        if (lineInPassages) {
            lineInPassages = false;
        } else {
            beginLine();
        }
        lineStart = end;
    }

    /** Puts the empty line above the line that is being written, now that there is something in it. */
    private void beginLine() {
        if (!begun) {
            leading = empty;
        } else if (empty > 0) {
            makeRoom(1);
            System.arraycopy(text, lineStart, text, lineStart + 1, end - lineStart);
            text[lineStart++] = '\n';
            end++;
        }
        begun = true;
        empty = 0;
    }

    /** Puts a piece in. */
    public void write(Piece piece) {
        int left = piece.leading();
        if (left > 0 && isInLine()) {
            endLine();
            left--;
        }
        empty += left;
        if (!piece.lines().isEmpty()) {
            continueInPassages();
            passages.add(piece.lines());
            lineInPassages = false;
        }
        write(piece.tail());
    }

    /** Puts something in the line that stays a block of its own, the same in every text. */
    public void write(Markup markup) {
        continueInPassages();
        passages.add(Fragment.of(markup.block()));
    }

    private void continueInPassages() {
        if (!lineInPassages) {
            beginLine();
            lineInPassages = true;
            lineFirst = passages.size();
            lineCut = lineStart;
        }
        endPassage();
    }

    private void endPassage() {
        if (end > 0) {
            passages.add(Fragment.of(new SharedBytes(Arrays.copyOf(text, end))));
        }
        end = 0;
        lineStart = 0;
    }

    /** The whole text; its last line ends like the others. */
    public RenderedPage printed() {
        if (isInLine()) {
            endLine();
        }
        endPassage();
        return new RenderedPage(List.copyOf(passages));
    }

    public Piece piece() {
        if (!lineInPassages) {
            lineFirst = passages.size();
            lineCut = lineStart;
        }
        endPassage();
        List<Fragment> line = passages.subList(lineFirst, passages.size());
        byte[] rest = new RenderedPage(List.copyOf(line)).bytes();
        line.clear();
        if (lineCut > 0) {
            passages.add(Fragment.of(new SharedBytes(Arrays.copyOf(rest, lineCut))));
        }
        String unended = new String(rest, lineCut, rest.length - lineCut, StandardCharsets.UTF_8);
        List<SharedBytes> blocks = new ArrayList<>();
        passages.forEach(it -> blocks.addAll(it.blocks()));
        return begun
                ? new Piece(leading, Fragment.of(blocks), "\n".repeat(empty) + unended)
                : new Piece(empty, Fragment.NONE, unended);
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
