package openbook.library;

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
 * The files that come with the program: in its jar, or beside its classes while it is being built. The jar is opened
 * here and not by a class loader, which would first look through Java itself and ask for signatures.
 */
public final class OwnFiles {
    /** The jar, or the folder of classes. */
    static final Path HOME = home();

    private static final Optional<ZipFile> JAR = jar();

    private OwnFiles() {}

    /**
     * A whole file.
     *
     * @param path inside the jar, such as {@code templates/handout.css}
     * @return nothing when there is no such file
     */
    public static Optional<byte[]> read(String path) {
        try {
            if (JAR.isEmpty()) {
                Path file = HOME.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            @Nullable ZipEntry entry = JAR.get().getEntry(path);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = JAR.get().getInputStream(entry)) {
                return Optional.of(in.readNBytes((int) entry.getSize()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        try {
            return Path.of(OwnFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ZipFile> jar() {
        try {
            return Files.isDirectory(HOME) ? Optional.empty() : Optional.of(new ZipFile(HOME.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
