package openbook.document;

/**
 * The place where a value was written.
 *
 * @param file the file as shown to the user, or the flag (such as {@code --goal})
 * @param line 1-based, or 0 when there are no lines to speak of (a whole file, a flag)
 * @param column 1-based, or 0 when there is no line
 * @param text the line itself, or what was typed after the flag; may be empty
 */
public record SourceLocation(String file, int line, int column, String text) implements Comparable<SourceLocation> {
    /** The location of a whole file. */
    public static SourceLocation whole(String file) {
        return new SourceLocation(file, 0, 0, "");
    }

    /** The location of a value typed after a flag. */
    public static SourceLocation flag(String flag, String typed) {
        return new SourceLocation(flag, 0, 0, typed);
    }

    @Override
    public int compareTo(SourceLocation other) {
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
