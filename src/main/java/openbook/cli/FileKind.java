package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognizes files of other programs that were given instead of a text file. */
final class FileKind {
    private FileKind() {}

    /** Names the kind of file by its first bytes, with its article; empty when it may be text. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return Optional.of("a PDF");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(
                    head.contains("word/")
                            ? "a Word document"
                            : head.contains("xl/")
                                    ? "an Excel workbook"
                                    : head.contains("opendocument.text")
                                            ? "an OpenDocument text"
                                            : head.contains("opendocument.spreadsheet")
                                                    ? "an OpenDocument spreadsheet"
                                                    : "a ZIP archive or an Office file");
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("an old Word or Excel file");
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("an RTF document");
        }
        boolean image = head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || head.startsWith("ftyphei", 4);
        if (image) {
            return Optional.of("an image");
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html")
                ? Optional.of("a web page")
                : Optional.empty();
    }
}
