package openbook.cli;

import java.io.InputStream;
import java.util.Optional;

/**
 * A protocol in a file outside the library. It joins the library for one run, so that the library reader checks it.
 *
 * @param path its path, as if it were in {@code routines/}
 * @param name the file name as typed, for diagnostics
 */
record ProtocolFile(String path, String name, String text) {
    private static final String ENDING = ".yaml";

    /** Returns the file as typed; empty when the word is the name of a protocol. */
    static Optional<ProtocolFile> of(String typed) {
        return isFile(typed)
                ? Optional.of(new ProtocolFile(
                        "protocols/" + idOf(typed) + ENDING,
                        typed,
                        TextFiles.read(typed, InputStream.nullInputStream())))
                : Optional.empty();
    }

    /** Returns the name of the protocol in an intake, which is the file name without extension. */
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
