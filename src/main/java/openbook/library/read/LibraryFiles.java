package openbook.library.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;

/** Loads the text of the files of a library. */
public final class LibraryFiles {
    private static final String FOLDER = "routines/";
    private static final String ENDING = ".yaml";
    private static final long LARGEST = 1 << 20;

    private LibraryFiles() {}

    /** The built-in files, by path inside {@code routines/}. */
    public static SortedMap<String, String> builtIn() {
        try {
            return Files.isDirectory(ProgramResources.HOME)
                    ? inFolder(ProgramResources.HOME.resolve(FOLDER))
                    : inJar(ProgramResources.HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads the overlay from a clinic's own folder.
     *
     * @throws InvalidInputException if it is not a folder, or one of its files cannot be read as text
     */
    public static Overlay overlay(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw problem(folder, "there is no such folder.", "");
        }
        try {
            Path real = folder.toRealPath();
            refuseUnread(folder, real);
            SortedMap<String, Overlay.File> files = new TreeMap<>();
            inFolder(real).forEach((path, text) -> files.put(path, new Overlay.File(folder + "/" + path, text)));
            return new Overlay(files);
        } catch (CharacterCodingException e) {
            throw problem(folder, "a file in this folder is not UTF-8 text.", "save it as UTF-8.");
        } catch (IOException | UncheckedIOException e) {
            throw problem(folder, "this folder cannot be read: " + e.getMessage() + ".", "");
        }
    }

    /** Reports every file that would be ignored as an error, since it was put there to be used. */
    private static void refuseUnread(Path folder, Path real) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(real)) {
            for (Path path : walk.toList()) {
                Path inside = real.relativize(path);
                if (!OtherFiles.isLeftOut(inside)) {
                    unread(path)
                            .ifPresent(hint -> problems.add(new Diagnostic(
                                    SourceLocation.whole(
                                            folder + "/" + inside.toString().replace('\\', '/')),
                                    "this file would not be read.",
                                    hint)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().sorted().toList());
        }
    }

    /** The hint for a file that would be ignored; empty for a file that is read. */
    private static Optional<String> unread(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isSymbolicLink(path)
                    ? Optional.of("it is a link to a folder; put the folder itself here.")
                    : Optional.empty();
        }
        if (!Files.exists(path)) {
            return Optional.of("it is a link that leads nowhere; remove it.");
        }
        String name = path.getFileName().toString();
        if (name.endsWith(ENDING)) {
            return Optional.empty();
        }
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)(\\.[a-z]+)?")
                ? Optional.of("let its name end in .yaml.")
                : Optional.of("only files that end in .yaml are; move it to another folder.");
    }

    private static InvalidInputException problem(Path path, String sentence, String hint) {
        return new InvalidInputException(
                List.of(new Diagnostic(SourceLocation.whole(path.toString()), sentence, hint)));
    }

    public static SortedMap<String, String> inFolder(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(path -> path.toString().endsWith(ENDING))
                    .filter(path -> !OtherFiles.isLeftOut(folder.relativize(path)))
                    .toList();
            for (Path path : found) {
                if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                    throw problem(path, "not a regular file, or larger than 1 MB.", "");
                }
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path));
            }
        }
        return files;
    }

    private static SortedMap<String, String> inJar(Path jar) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().toList()) {
                if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".yaml")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        files.put(
                                entry.getName().substring(FOLDER.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }
}
