package openbook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The library that comes with the program. */
public final class BuiltIn {
    private static final String COMPACT = "/library.bin";

    private BuiltIn() {}

    /** Reads its compact form; where the program was not packaged (in a workshop), its YAML files. */
    public static Library library() {
        try (InputStream in = BuiltIn.class.getResourceAsStream(COMPACT)) {
            return in == null ? LibraryReader.read(RoutineFiles.builtIn()) : CompactReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
