package openbook.cli;

import java.io.InputStream;
import java.util.Optional;

/**
 * A protocol in a file outside the library. It joins the library for one run, so that one reader reads both.
 *
 * @param path where it would stand in {@code routines/}
 * @param name the file as it was typed, for problems
 */
record ProtocolFile(String path, String name, String text) {
    private static final String ENDING = ".yaml";

    /** The file that was typed; nothing where the word is the name of a protocol. */
    static Optional<ProtocolFile> of(String typed) {
        return isFile(typed)
                ? Optional.of(new ProtocolFile(
                        "protocols/" + idOf(typed) + ENDING,
                        typed,
                        TextFiles.read(typed, InputStream.nullInputStream())))
                : Optional.empty();
    }

    /** What the protocol is called in an intake: a file is named after its id. */
    static String idOf(String typed) {
        if (!isFile(typed)) {
            return typed;
        }
        String file = String.valueOf(TextFiles.path(typed).getFileName());
        return file.substring(0, file.length() - ENDING.length());
    }

    private static boolean isFile(String typed) {
        return typed.endsWith(ENDING);
    }
}
