package openbook.library.codec;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a library: every value as a tag and its content, every text once. It runs only during the build and uses
 * reflection, which {@link LibraryDecoder} avoids.
 */
public final class LibraryEncoder {
    /** The type of a value. */
    enum Tag {
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        LIST,
        SET,
        MAP,
        NONE,
        SOME,
        CONSTANT,
        RECORD,
        /** A back reference to a list, set, map or record. */
        AGAIN
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Object, Integer> written = new HashMap<>();
    private String exercise = "";

    private LibraryEncoder() {}

    /** Reads a folder of YAML and writes the encoded library: {@code LibraryEncoder FOLDER FILE}. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), write(LibraryReader.read(LibraryFiles.inFolder(Path.of(args[0])))));
    }

    public static byte[] write(Library library) {
        var writer = new LibraryEncoder();
        var whole = new ByteArrayOutputStream();
        try (var head = new DataOutputStream(whole)) {
            writer.value(library);
            head.writeInt(writer.texts.size());
            for (String text : writer.texts.keySet()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                head.writeShort(utf8.length);
                head.write(utf8);
            }
            writer.bytes.writeTo(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }

    /** Writes equal values once: most rules have the same changes, and many match the same tags. */
    private void value(Object value) throws IOException {
        boolean whole = value instanceof Collection<?> || value instanceof Map<?, ?> || value instanceof Record;
        if (!whole || value instanceof ExercisePose) {
            part(value);
        } else if (written.containsKey(value)) {
            tag(Tag.AGAIN);
            out.writeShort(written.get(value));
        } else {
            part(value);
            written.put(value, written.size());
        }
    }

    private void part(Object value) throws IOException {
        if (value instanceof String text) {
            tag(Tag.TEXT);
            text(text);
        } else if (value instanceof Integer number) {
            tag(Tag.NUMBER);
            out.writeInt(number);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof SortedMap<?, ?> map) {
            tag(Tag.MAP);
            out.writeShort(map.size());
            for (var entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else if (value instanceof Collection<?> many) {
            tag(many instanceof Set<?> ? Tag.SET : Tag.LIST);
            out.writeShort(many.size());
            for (Object one : many) {
                value(one);
            }
        } else if (value instanceof Optional<?> optional) {
            tag(optional.isPresent() ? Tag.SOME : Tag.NONE);
            if (optional.isPresent()) {
                value(optional.get());
            }
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            text(constant.getDeclaringClass().getSimpleName());
            text(constant.name());
        } else if (value instanceof ExercisePose.Written) {
            // Poses are drawn during the build; at run time only the id of the pictures is needed.
            record(new ExercisePose.Packed(exercise));
        } else if (value instanceof Record made) {
            record(made);
        } else {
            throw new IllegalArgumentException("no compact form is known for a " + value.getClass());
        }
    }

    private void record(Record made) throws IOException {
        if (made instanceof Exercise one) {
            exercise = one.id();
        }
        tag(Tag.RECORD);
        text(made.getClass().getSimpleName());
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                value(accessor.invoke(made));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(Arrays.asList(Tag.values()).indexOf(tag));
    }

    private void text(String text) throws IOException {
        @Nullable Integer known = texts.putIfAbsent(text, texts.size());
        out.writeShort(known == null ? texts.size() - 1 : known);
    }
}
