package openbook.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Opens a table; its first bytes decide the format, not its name. */
final class Table {
    private static final String AS_CSV = "save the table as \"CSV UTF-8 (comma delimited)\".";

    private Table() {}

    /** @param table a file, a folder of intake files, or {@code -} for standard input */
    static Rows open(String table, InputStream standardInput) {
        boolean piped = table.equals("-");
        String name = piped ? "standard input" : table;
        Path path = Path.of(table);
        try {
            if (!piped && Files.isDirectory(path)) {
                return new FolderRows(path);
            }
            if (!piped && !Files.exists(path)) {
                throw BatchErrors.because(name, "there is no such file or folder.", "");
            }
            return piped
                    ? rows(name, standardInput, read -> {}, -1)
                    : rows(name, Files.newInputStream(path), unlessChanged(path), Files.size(path));
        } catch (IOException e) {
            throw BatchErrors.because(name, "this cannot be read", e, "");
        }
    }

    /** Refuses a table that changed while it was read. A pipe has no size to compare. */
    private static RowBuffer.AtEnd unlessChanged(Path path) throws IOException {
        BasicFileAttributes before = attributes(path);
        return read -> {
            if (before.isRegularFile() && (read != before.size() || isWritten(path, before))) {
                throw new IOException("the table was changed while it was read");
            }
        };
    }

    /** True when the opened file was written to since; another file moved to its path does no harm. */
    private static boolean isWritten(Path path, BasicFileAttributes before) throws IOException {
        try {
            BasicFileAttributes now = attributes(path);
            return Objects.equals(now.fileKey(), before.fileKey())
                    && !now.lastModifiedTime().equals(before.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static Rows rows(String name, InputStream table, RowBuffer.AtEnd atEnd, long size) throws IOException {
        var input = new PushbackInputStream(table, 2);
        byte[] begin = input.readNBytes(2);
        input.unread(begin);
        int first = begin.length > 0 ? begin[0] & 0xff : RowBuffer.END;
        int second = begin.length > 1 ? begin[1] & 0xff : RowBuffer.END;
        boolean bigEndian = (first == 0xFE && second == 0xFF) || (first == 0 && second > 0);
        boolean littleEndian = (first == 0xFF && second == 0xFE) || (first > 0 && second == 0);
        if (bigEndian || littleEndian) {
            var utf16 = new Utf16Input(input, bigEndian);
            // Most letters of a table have two bytes in UTF-16, and one in UTF-8.
            return rows(name, new RowBuffer(utf16, read -> atEnd.reached(utf16.count())), size / 2);
        }
        return rows(name, new RowBuffer(input, atEnd), size);
    }

    private static Rows rows(String name, RowBuffer window, long size) throws IOException {
        if (window.at(0) == 0xEF && window.at(1) == 0xBB && window.at(2) == 0xBF) {
            window.drop(3); // a byte order mark, as spreadsheets write it
        }
        int first = window.at(0);
        if (first == RowBuffer.END) {
            throw BatchErrors.because(
                    name, "the table is empty.", "its first line names the columns, such as: id,goals");
        }
        if (first == 'P' && window.at(1) == 'K') {
            throw BatchErrors.because(name, "this is a spreadsheet file or a zip file.", AS_CSV);
        }
        boolean blank = first == '\t' || first == '\n' || first == '\r';
        if ((first < ' ' && !blank) || first >= 0xF8) {
            throw BatchErrors.because(name, "this is no text.", AS_CSV);
        }
        int at = 0;
        while (window.at(at) == ' ' || window.at(at) == '\t' || window.at(at) == '\n' || window.at(at) == '\r') {
            at++;
        }
        if (window.at(at) == '[') {
            return new JsonArrayRows(window, size);
        }
        return window.at(at) == '{' ? new JsonRows(window, size) : new CsvRows(name, window, size);
    }
}
