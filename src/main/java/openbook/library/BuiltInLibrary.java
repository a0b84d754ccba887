package openbook.library;

import java.util.Optional;
import openbook.library.codec.LibraryDecoder;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.ProgramResources;

/** The library that comes with the program. */
public final class BuiltInLibrary {
    private static final String COMPACT = "library.bin";

    private BuiltInLibrary() {}

    /** Reads its compact form; where the program was not packaged (in a workshop), its YAML files. */
    public static Library library() {
        Optional<byte[]> compact = ProgramResources.read(COMPACT);
        return compact.isPresent() ? LibraryDecoder.read(compact.get()) : LibraryReader.read(LibraryFiles.builtIn());
    }
}
