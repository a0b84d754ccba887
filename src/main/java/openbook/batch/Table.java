package openbook.batch;

import java.io.IOException;
import java.io.InputStream;
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
                    ? rows(name, new RowBuffer(standardInput), -1)
                    : rows(name, new RowBuffer(Files.newInputStream(path), unlessChanged(path)), Files.size(path));
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

    private static Rows rows(String name, RowBuffer window, long size) throws IOException {
        if (window.at(0) == 0xEF && window.at(1) == 0xBB && window.at(2) == 0xBF) {
            window.drop(3); // a byte order mark, as spreadsheets write it
        }
        int first = window.at(0);
        int second = window.at(1);
        if (first == RowBuffer.END) {
            throw BatchErrors.because(
                    name, "the table is empty.", "its first line names the columns, such as: id,goals");
        }
        if (first >= 0xFE || first == 0 || second == 0) {
            throw BatchErrors.because(name, "this is UTF-16 text, or no text at all.", AS_CSV);
        }
        if (first == 'P' && second == 'K') {
            throw BatchErrors.because(name, "this is a spreadsheet file or a zip file.", AS_CSV);
        }
        int at = 0;
        while (window.at(at) == ' ' || window.at(at) == '\n' || window.at(at) == '\r') {
            at++;
        }
        return window.at(at) == '{' ? new JsonRows(window, size) : new CsvRows(name, window, size);
    }
}
