package openbook.handout.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some bytes of a text in UTF-8, whole letters, and nobody changes them. Many texts share one. */
public final class SharedBytes {
    private static final byte[] NONE = {};

    private final byte[] utf8;
    /** Empty until it is asked for; any thread may write it, and all write the same. */
    private volatile byte[] json = NONE;

    /** Loaded by those alone who write pages into lines. */
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

    /** The same inside the quotation marks of a JSON text; worked out once, since the next line will have it too. */
    byte[] json() {
        byte[] known = json;
        if (known.length == 0) {
            known = isPlain() ? utf8 : escaped();
            json = known;
        }
        return known;
    }

    /** Whether JSON has it as it is. What takes four bytes is written there as two escaped halves. */
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
