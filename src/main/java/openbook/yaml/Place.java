package openbook.yaml;

/**
 * Where something was written.
 *
 * @param file the file as the reader should name it, or the flag (such as {@code --goal})
 * @param line 1-based, or 0 when there are no lines to speak of (a whole file, a flag)
 * @param column 1-based, or 0 when there is no line
 * @param text the line itself, or what was typed after the flag; may be empty
 */
public record Place(String file, int line, int column, String text) implements Comparable<Place> {
    /** A place that is a whole file. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, "");
    }

    /** A word typed after a flag. */
    public static Place flag(String flag, String typed) {
        return new Place(flag, 0, 0, typed);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }

    /** {@code FILE:LINE:COL}, or just the file where there is no line. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
