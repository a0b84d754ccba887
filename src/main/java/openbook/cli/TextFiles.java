package openbook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;

/** Reads and writes whole text files; whatever is in the way becomes a problem that names the file. */
final class TextFiles {
    private static final int LARGEST = 1 << 20;

    static final String STANDARD_INPUT = "standard input";

    private TextFiles() {}

    /** The text of an intake file, or of standard input for {@code -}. */
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
            throw problem(name, "there is no such file.", "");
        } catch (IOException e) {
            throw problem(name, "this cannot be read: " + reason(e) + ".", "");
        }
    }

    /** A path as it was typed; a few letters cannot stand in any, depending on the system. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw problem(typed, "this cannot be the name of a file or folder.", "");
        }
    }

    /** Fails when a file could not be written later: it is there already, or its folder is not. */
    static void checkFree(Path file, boolean force) {
        if (Files.isDirectory(file)) {
            throw problem(file.toString(), "this is a folder.", "name a file in it.");
        }
        if (Files.exists(file) && !force) {
            throw problem(file.toString(), "this file is already there.", "add --force to replace it.");
        }
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw problem(file.toString(), "there is no folder " + folder + ".", "");
        }
    }

    /** The bytes of a small file; one that is larger than 1 MB is a problem. */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw problem(file.toString(), "this is larger than 1 MB.", "");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw problem(file.toString(), "there is no such file.", "");
        } catch (IOException e) {
            throw problem(file.toString(), "this cannot be read: " + reason(e) + ".", "");
        }
    }

    /** Writes the whole file or nothing: first beside it, then moved over it in one step. */
    static void write(Path file, byte[] bytes) {
        Path part = folder(file).resolve(".openbook-" + System.nanoTime() + ".part");
        try {
            // Should another run have taken the same name at the same moment, that one keeps it.
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw problem(file.toString(), "this cannot be written: " + reason(e) + ".", "");
        } finally {
            delete(part);
        }
    }

    /** Writes files into a folder beside a page, making the folder; a file that is there is replaced only by force. */
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
            Files.createDirectories(folder);
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
