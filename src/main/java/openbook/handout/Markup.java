package openbook.handout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some markup that goes into pages as it is, such as a picture: never anything that was typed. It is kept as the bytes
 * that a page is written with, since most of a page is pictures and none of them needs to be read.
 */
final class Markup {
    private final byte[] utf8;

    /** @param utf8 in one line, without blanks at its ends; nobody changes it */
    Markup(byte[] utf8) {
        this.utf8 = utf8;
    }

    static Markup of(String text) {
        return new Markup(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return utf8;
    }

    /** The first letters, which are enough to tell the size of a picture. */
    String start(int letters) {
        return new String(utf8, 0, Math.min(letters, utf8.length), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Markup markup && Arrays.equals(utf8, markup.utf8));
    }

    /** Tells most pictures apart without going through all of each. */
    @Override
    public int hashCode() {
        return utf8.length;
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
