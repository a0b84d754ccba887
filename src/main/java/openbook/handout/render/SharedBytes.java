package openbook.handout.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An immutable run of UTF-8 bytes that ends on a character boundary, shared between pages. */
public final class SharedBytes {
    private static final byte[] NONE = {};

    private final byte[] utf8;
    /** Cached JSON form; empty until first used. The race is harmless: all threads compute the same value. */
    private volatile byte[] json = NONE;

    /** Lazy holder, so that the JSON factory is loaded only for JSON Lines output. */
    private static final class Escaping {
        private static final JsonFactory FACTORY = new JsonFactory();
    }

    public SharedBytes(byte[] utf8) {
        this.utf8 = utf8;
    }

    static SharedBytes of(String text) {
        return new SharedBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return utf8;
    }

    /** Returns the bytes escaped for a JSON string; cached, since the next line of output usually needs them too. */
    byte[] json() {
        byte[] known = json;
        if (known.length == 0) {
            known = isPlain() ? utf8 : escaped();
            json = known;
        }
        return known;
    }

    /** True when JSON needs no escape here. Characters of four UTF-8 bytes are escaped as surrogate pairs. */
    private boolean isPlain() {
        for (byte octet : utf8) {
            if (octet == '"' || octet == '\\' || (octet >= 0 && octet < ' ') || (octet & 0xf8) == 0xf0) {
                return false;
            }
        }
        return true;
    }

    private byte[] escaped() {
        var quoted = new ByteArrayOutputStream(utf8.length + utf8.length / 8 + 2);
        try (JsonGenerator generator = Escaping.FACTORY.createGenerator(quoted)) {
            generator.writeString(new String(utf8, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOfRange(quoted.toByteArray(), 1, quoted.size() - 1);
    }
}
