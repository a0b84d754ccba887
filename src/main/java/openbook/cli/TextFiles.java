package openbook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;

/** Reads and writes whole text files; each failure becomes a diagnostic that names the file. */
final class TextFiles {
    private static final int LARGEST = 1 << 20;

    /** Bits of the file mode that give the file type, and two of their values. */
    private static final int KIND_OF_FILE = 0170000;

    private static final int PIPE = 0010000;
    private static final int CHARACTER_DEVICE = 0020000;

    static final String STANDARD_INPUT = "standard input";

    private TextFiles() {}

    /** Reads an intake file, or standard input for {@code -}. */
    static String read(String file, InputStream standardInput) {
        boolean piped = file.equals("-");
        String name = piped ? STANDARD_INPUT : file;
        try {
            byte[] bytes;
            if (piped) {
                bytes = standardInput.readNBytes(LARGEST + 1);
            } else if (Files.isDirectory(path(name))) {
                throw problem(name, "this is a folder.", "name a file in it.");
            } else {
                try (InputStream in = Files.newInputStream(path(name))) {
                    bytes = in.readNBytes(LARGEST + 1);
                }
            }
            Optional<String> kind = FileKind.of(bytes);
            if (kind.isPresent()) {
                throw problem(
                        name,
                        "this is " + kind.get() + ", and a text file (YAML) is needed.",
                        "\"openbook new intake jo -o jo.yaml\" makes an intake to fill in.");
            }
            if (bytes.length > LARGEST) {
                throw problem(name, "this is larger than an intake can be (1 MB).", "");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(name, "this is not UTF-8 text.", "save the file as UTF-8.");
        } catch (NoSuchFileException e) {
            throw problem(name, "there is no such file.", similar(path(name)));
        } catch (IOException e) {
            throw problem(name, "this cannot be read: " + reason(e) + ".", "");
        }
    }

    /** Suggests files of the same folder whose names are alike. */
    private static String similar(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "there is no folder " + folder + " either.";
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path other : files) {
                names.add(other.getFileName().toString());
            }
        } catch (IOException e) {
            return "";
        }
        List<String> guesses = ClosedVocabulary.nearest(file.getFileName().toString(), names);
        return guesses.isEmpty() ? "" : "did you mean " + String.join(" or ", guesses) + "?";
    }

    /** Parses a path; some characters are not allowed on some systems. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw problem(typed, "this cannot be the name of a file or folder.", "");
        }
    }

    /** Fails early when a file could not be written: it exists, or is of a type that cannot be written to. */
    static void checkFree(Path file, boolean force) {
        if (isStream(file)) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw problem(file.toString(), "this is a folder.", "name a file in it.");
        }
        if (Files.isRegularFile(file)) {
            if (!force) {
                throw problem(file.toString(), "this file is already there.", "add --force to replace it.");
            }
        } else if (Files.exists(file)) {
            checkWritable(file);
        } else if (Files.isSymbolicLink(file)) {
            throw problem(file.toString(), "this link leads to a file that is not there.", "remove the link.");
        } else {
            checkFolder(folder(file), file);
        }
    }

    /** True when two paths lead to the same file. */
    static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }

    /** Refuses disks and sockets; pipes and terminals can be written to. */
    private static void checkWritable(Path file) {
        try {
            int kind = (int) Files.getAttribute(file, "unix:mode") & KIND_OF_FILE;
            if (kind == PIPE || kind == CHARACTER_DEVICE) {
                return;
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Refuse a file whose type is unknown.
        }
        throw problem(file.toString(), "this is neither a file nor a pipe.", "name a file.");
    }

    /** Checks the parent folders, which are created with the file: the nearest existing one must be a folder. */
    private static void checkFolder(Path folder, Path file) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isDirectory(above)) {
                return;
            }
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                throw problem(file.toString(), above + " is not a folder.", "name a file in a folder.");
            }
        }
    }

    /** Matches paths of this program's own streams (/dev/stdout); they are written to, never replaced. */
    private static boolean isStream(Path file) {
        String name = file.toString();
        return name.equals("/dev/stdout")
                || name.equals("/dev/stderr")
                || name.startsWith("/dev/fd/")
                || name.startsWith("/proc/self/fd/");
    }

    /** Reads a small file; a file larger than 1 MB is an error. */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw problem(file.toString(), "this is larger than 1 MB.", "");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw problem(file.toString(), "there is no such file.", similar(file));
        } catch (IOException e) {
            throw problem(file.toString(), "this cannot be read: " + reason(e) + ".", "");
        }
    }

    /**
     * Writes a whole file or nothing: to a temporary file beside it, which is then moved over it. Missing folders are
     * created. A link stays and its target is replaced; a pipe or device is written to directly.
     */
    static void write(Path file, byte[] bytes) {
        try {
            if (isStream(file) || (Files.exists(file) && !Files.isRegularFile(file))) {
                checkFree(file, true);
                Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                return;
            }
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            makeFolder(folder(target));
            replace(target, bytes);
        } catch (IOException e) {
            throw problem(file.toString(), "this cannot be written: " + reason(e) + ".", "");
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = folder(file).resolve(".openbook-" + System.nanoTime() + ".part");
        try {
            // If another run has taken the same name meanwhile, its file stays.
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(part);
        }
    }

    /** Creates a folder and its parents; a link to a folder counts as one. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Writes files into a folder beside a page, creating it; an existing file is replaced only with --force. */
    static void writeInto(Path folder, SortedMap<String, String> files, boolean force) {
        if (files.isEmpty()) {
            return;
        }
        if (Files.exists(folder) && !force) {
            throw problem(
                    folder.toString(),
                    "the folder for the pictures is already there.",
                    "add --force to write into it.");
        }
        try {
            makeFolder(folder);
        } catch (IOException e) {
            throw problem(folder.toString(), "this folder cannot be made: " + reason(e) + ".", "");
        }
        files.forEach((name, text) -> write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw problem(part.toString(), "this unfinished file cannot be removed: " + reason(e) + ".", "");
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }

    static InvalidInputException problem(String file, String sentence, String hint) {
        return new InvalidInputException(List.of(new Diagnostic(SourceLocation.whole(file), sentence, hint)));
    }
}
