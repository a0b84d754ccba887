package openbook.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: each line is an object with the keys of an intake, and {@code id}. */
final class JsonRows implements Rows {
    private final RowBuffer window;
    private final long size;
    private int number;

    /** @param size the number of bytes; negative when unknown */
    JsonRows(RowBuffer window, long size) {
        this.window = window;
        this.size = size;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (window.at(0) != RowBuffer.END) {
            number++;
            int length = window.lineLength();
            @Nullable String line = length == RowBuffer.TOO_LONG ? "" : window.text(0, length);
            window.dropLine();
            if (length == RowBuffer.TOO_LONG) {
                return Row.broken(number, "", "this line is longer than a row can be (1 MB).", "");
            }
            if (line == null) {
                return Row.broken(number, "", "this is not UTF-8 text.", "save the file as UTF-8.");
            }
            if (!line.isBlank()) {
                return new JsonRow(number).read(line, length);
            }
        }
        return null;
    }

    @Override
    public double share() {
        return size <= 0 ? -1 : Math.min(1, (double) window.dropped() / size);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
