package openbook.handout.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some markup that goes into pages as it is, such as a picture: never anything that was typed. It is kept as the bytes
 * that a page is written with, since most of a page is pictures and none of them needs to be read.
 */
public final class Markup {
    private static final String SIZE = "viewBox=\"0 0 ";
    /** Within so many bytes a picture tells its size. */
    private static final int START = 200;

    private final SharedBytes block;
    /** Zero until it is asked for; any thread may write it, and all write the same. */
    private float proportion;

    /**
     * Wraps markup.
     *
     * @param utf8 in one line, without blanks at its ends; never changed
     */
    public Markup(byte[] utf8) {
        this.block = new SharedBytes(utf8);
    }

    public static Markup of(String text) {
        return new Markup(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same object for every text that it stands in. */
    SharedBytes block() {
        return block;
    }

    public byte[] bytes() {
        return block.bytes();
    }

    /** Of a picture, how many times its height its width is; found once, since the same picture is on many pages. */
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

    /** Tells most pictures apart without going through all of each. */
    @Override
    public int hashCode() {
        return bytes().length;
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
