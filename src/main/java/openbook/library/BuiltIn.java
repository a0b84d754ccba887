package openbook.library;

import java.util.Optional;

/** The library that comes with the program. */
public final class BuiltIn {
    private static final String COMPACT = "library.bin";

    private BuiltIn() {}

    /** Reads its compact form; where the program was not packaged (in a workshop), its YAML files. */
    public static Library library() {
        Optional<byte[]> compact = OwnFiles.read(COMPACT);
        return compact.isPresent() ? CompactReader.read(compact.get()) : LibraryReader.read(RoutineFiles.builtIn());
    }
}
