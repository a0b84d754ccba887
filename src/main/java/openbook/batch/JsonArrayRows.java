package openbook.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array of objects with the keys of an intake, and {@code id}, on one line or on many. A row is counted by its
 * place in the array. The end of an object is found by its braces, so that one that is wrong stops no other.
 */
final class JsonArrayRows implements Rows {
    private final RowBuffer window;
    private final long size;
    private int number;
    private boolean over;

    /** @param size how many bytes there are, or less than 0 where nobody can know */
    JsonArrayRows(RowBuffer window, long size) throws IOException {
        this.window = window;
        this.size = size;
        dropBlanks();
        window.drop(1); // the bracket
    }

    @Override
    public @Nullable Row next() throws IOException {
        dropBlanks();
        if (over || (number == 0 && window.at(0) == ']')) {
            return afterEnd();
        }
        number++;
        int length = length();
        if (length == RowBuffer.TOO_LONG) {
            over = true;
            while (window.at(0) != RowBuffer.END) {
                window.dropLine();
            }
            return Row.broken(
                    number,
                    "",
                    "this object is longer than a row can be (1 MB), and the rows after it were not read.",
                    "is a quote or a brace missing?");
        }
        @Nullable String text = window.text(0, length);
        window.drop(length);
        boolean cut = window.at(0) == RowBuffer.END;
        over = cut || window.at(0) == ']';
        if (!cut && !over) {
            window.drop(1); // the comma
        }
        if (cut) {
            return Row.broken(number, "", "the array ends without its bracket.", "is the file cut short?");
        }
        if (text == null) {
            return Row.broken(number, "", "this is not UTF-8 text.", "save the file as UTF-8.");
        }
        return new JsonRow(number).read(text.strip(), length);
    }

    /** Nothing may stand behind the array. */
    private @Nullable Row afterEnd() throws IOException {
        over = true;
        if (window.at(0) == ']') {
            window.drop(1);
            dropBlanks();
        }
        if (window.at(0) == RowBuffer.END) {
            return null;
        }
        while (window.at(0) != RowBuffer.END) {
            window.dropLine();
        }
        return Row.broken(number + 1, "", "something follows the array.", "put all rows into one array.");
    }

    /** How far it is to the comma or bracket that ends an item, or to the end of the table. */
    private int length() throws IOException {
        int depth = 0;
        boolean quoted = false;
        int length = 0;
        for (int here = window.at(0); here >= 0; here = window.at(++length)) {
            if (quoted) {
                quoted = here != '"';
                length += here == '\\' && window.at(length + 1) >= 0 ? 1 : 0;
            } else if (here == '"') {
                quoted = true;
            } else if (here == '{' || here == '[') {
                depth++;
            } else if (depth == 0 && (here == ',' || here == ']')) {
                return length;
            } else if (here == '}' || here == ']') {
                depth--;
            }
        }
        return window.at(length) == RowBuffer.TOO_LONG ? RowBuffer.TOO_LONG : length;
    }

    private void dropBlanks() throws IOException {
        int here = window.at(0);
        while (here == ' ' || here == '\t' || here == '\n' || here == '\r') {
            window.drop(1);
            here = window.at(0);
        }
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
