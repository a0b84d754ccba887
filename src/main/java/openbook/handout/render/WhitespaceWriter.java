package openbook.handout.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A writer that strips trailing blanks and collapses blank lines. A fragment used on many pages is rendered once and
 * spliced into each.
 */
public final class WhitespaceWriter extends Writer {
    private final boolean piece;
    private final List<Fragment> passages = new ArrayList<>();
    /** Text after the last finished passage, in UTF-8: clean lines, then the current line. */
    private byte[] text = new byte[1 << 10];

    private int end;
    private int lineStart;
    /** Number of empty lines before the current line. */
    private int empty;
    /** Number of empty lines before the first line. */
    private int leading;

    private boolean begun;

    /**
     * True when the start of the current line was already flushed to {@code passages}; {@code lineFirst} and {@code
     * lineCut} say where it begins.
     */
    private boolean lineInPassages;

    private int lineFirst;
    private int lineCut;

    /**
     * Rendered text that can be spliced into any page.
     *
     * @param leading number of line breaks at the start; the first one ends the current line of the page, if any
     * @param lines clean whole lines; the first may continue a line of the page
     * @param tail raw text after them: the unfinished last line, with the empty line above it
     */
    public record Piece(int leading, Fragment lines, String tail) {}

    private WhitespaceWriter(boolean piece) {
        this.piece = piece;
    }

    /** Creates the writer of a whole page. */
    public static WhitespaceWriter ofText() {
        return new WhitespaceWriter(false);
    }

    /** Creates the writer of a piece that pages share. */
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

    /** Inserts the pending empty line above the current line, once that line has text. */
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

    /** Splices a piece in. */
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

    /** Appends markup to the current line as a fragment of its own, shared between pages. */
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

    /** Finishes the page; the last line gets a line break. */
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
        // There is no underlying stream to flush.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
