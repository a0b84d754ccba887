package openbook.handout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some markup that goes into pages as it is, such as a picture: never anything that was typed. It is kept as the bytes
 * that a page is written with, since most of a page is pictures and none of them needs to be read.
 */
final class Markup {
    private final Block block;

    /** @param utf8 in one line, without blanks at its ends; nobody changes it */
    Markup(byte[] utf8) {
        this.block = new Block(utf8);
    }

    static Markup of(String text) {
        return new Markup(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same object for every text that it stands in. */
    Block block() {
        return block;
    }

    byte[] bytes() {
        return block.bytes();
    }

    /** The first letters, which are enough to tell the size of a picture. */
    String start(int letters) {
        return new String(bytes(), 0, Math.min(letters, bytes().length), StandardCharsets.UTF_8);
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
