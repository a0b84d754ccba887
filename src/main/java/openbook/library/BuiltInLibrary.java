package openbook.library;

import java.util.Optional;
import openbook.library.codec.LibraryDecoder;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.ProgramResources;

/** Loads the built-in library. */
public final class BuiltInLibrary {
    private static final String COMPACT = "library.bin";

    private BuiltInLibrary() {}

    /** Reads the encoded library, or the YAML files if there is none (during development). */
    public static Library library() {
        Optional<byte[]> compact = ProgramResources.read(COMPACT);
        return compact.isPresent() ? LibraryDecoder.read(compact.get()) : LibraryReader.read(LibraryFiles.builtIn());
    }
}
