package openbook.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a table while it is read. It is larger than what is read at once. */
@DisabledOnOs(OS.WINDOWS) // there, a file that is being read cannot be cut short or removed
class TableTest {
    private static final int ROWS = 20_000;
    private static final String ROW = "p12345,posture,none\n";
    private static final String HEADER = "id,goals,red-flags\n";

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Event {
        void happensTo(Path table) throws IOException;
    }

    /** How many rows are read when something happens after the first one. */
    private int rows(Event event) throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), HEADER + ROW.repeat(ROWS));
        Files.setLastModifiedTime(table, FileTime.fromMillis(1_000_000_000_000L));
        int count = 0;
        try (Rows rows = Table.open(table.toString(), InputStream.nullInputStream())) {
            while (rows.next() != null) {
                if (count++ == 0) {
                    event.happensTo(table);
                }
            }
        }
        return count;
    }

    private static void cut(Path table, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(table, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private void isNoticed(Event event) {
        assertThatThrownBy(() -> rows(event))
                .isInstanceOf(IOException.class)
                .hasMessage("the table was changed while it was read");
    }

    @Test
    void nothing() throws IOException {
        assertThat(rows(table -> {})).isEqualTo(ROWS);
    }

    @Test
    void itIsCutShort() {
        isNoticed(table -> cut(table, Files.size(table) - 3));
        // What is left would pass for a whole table.
        isNoticed(table -> cut(table, HEADER.length() + (ROWS / 2) * (long) ROW.length()));
    }

    @Test
    void itGrows() {
        isNoticed(table -> Files.writeString(table, ROW, StandardOpenOption.APPEND));
    }

    @Test
    void itIsWrittenAnewWithTheSameLength() {
        isNoticed(
                table -> Files.writeString(table, HEADER + ROW.replace("1", "2").repeat(ROWS)));
    }

    /** As most editors save a file, and as a file is removed: what was opened stays whole until it is closed. */
    @Test
    void anotherTakesItsPlaceOrNone() throws IOException {
        assertThat(rows(table -> {
                    Path other = Files.writeString(folder.resolve("other.csv"), HEADER + ROW);
                    Files.delete(table);
                    Files.move(other, table);
                }))
                .isEqualTo(ROWS);
        assertThat(rows(Files::delete)).isEqualTo(ROWS);
    }
}
