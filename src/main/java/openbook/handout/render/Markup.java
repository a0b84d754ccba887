package openbook.handout.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Trusted markup that is inserted unescaped, such as a picture; never typed text. It is stored as UTF-8, since pictures
 * are most of a page and need no further processing.
 */
public final class Markup {
    private static final String SIZE = "viewBox=\"0 0 ";
    /** Length of the prefix that is searched for the {@code viewBox} of a picture. */
    private static final int START = 200;

    private final SharedBytes block;
    /** Cached aspect ratio; zero until computed. The race is harmless: all threads compute the same value. */
    private float proportion;

    /**
     * Wraps markup.
     *
     * @param utf8 one line without leading or trailing blanks; never modified
     */
    public Markup(byte[] utf8) {
        this.block = new SharedBytes(utf8);
    }

    public static Markup of(String text) {
        return new Markup(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the bytes as the same object each time, so that pages share them. */
    SharedBytes block() {
        return block;
    }

    public byte[] bytes() {
        return block.bytes();
    }

    /** Computes the width of a picture divided by its height; cached, since the same picture is on many pages. */
    public float proportion() {
        if (proportion == 0) {
            String start = new String(bytes(), 0, Math.min(START, bytes().length), StandardCharsets.UTF_8);
            int width = start.indexOf(SIZE) + SIZE.length();
            int height = start.indexOf(' ', width) + 1;
            proportion = Float.parseFloat(start.substring(width, height - 1))
                    / Float.parseFloat(start.substring(height, start.indexOf('"', height)));
        }
        return proportion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Markup markup && Arrays.equals(bytes(), markup.bytes()));
    }

    /** Returns the length: it is fast, and the lengths of most pictures differ. */
    @Override
    public int hashCode() {
        return bytes().length;
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
