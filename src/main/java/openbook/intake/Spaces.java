package openbook.intake;

/** Strips space around typed words: every kind of blank, and zero-width characters. */
final class Spaces {
    private Spaces() {}

    /** Strips the text, including the special spaces of web pages and spreadsheets. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** True for whitespace, no-break spaces and zero-width characters such as a byte order mark. */
    static boolean isSpace(char letter) {
        return letter <= ' '
                || (letter > 0x7e
                        && (Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || Character.getType(letter) == Character.FORMAT
                                || Character.getType(letter) == Character.CONTROL));
    }
}
