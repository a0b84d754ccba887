package openbook.library.read;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of the program: in a folder beside the jar, or else in the jar; during the build, beside the classes. The
 * folder exists for speed: opening the jar takes as long as reading all files that a page needs.
 */
public final class ProgramResources {
    private static final String BESIDE = "data";

    /** The jar, or the folder of classes. */
    static final Path HOME = home();

    /** The folder that is searched first. */
    private static final Path FOLDER = Files.isDirectory(HOME) ? HOME : HOME.resolveSibling(BESIDE);

    private ProgramResources() {}

    /**
     * Lazy: opened only for files that are not in the folder. Avoids the class loader, which would check signatures.
     */
    private static final class Jar {
        private static final ZipFile OPEN = open();

        private static ZipFile open() {
            try {
                return new ZipFile(HOME.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a whole file.
     *
     * @param path inside the jar, such as {@code templates/handout.css}
     * @return the bytes, or empty if there is no such file
     */
    public static Optional<byte[]> read(String path) {
        try (InputStream in = new FileInputStream(FOLDER.resolve(path).toFile())) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return packed(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> packed(String path) {
        @Nullable ZipEntry entry = FOLDER.equals(HOME) ? null : Jar.OPEN.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = Jar.OPEN.getInputStream(entry)) {
            return Optional.of(in.readNBytes((int) entry.getSize()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        try {
            return Path.of(ProgramResources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
