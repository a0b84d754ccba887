package openbook.intake;

/** What counts as space around a word that was typed: every kind of blank, and letters that have no width. */
final class Spaces {
    private Spaces() {}

    /** A text without the spaces at its ends, those of a web page or a spreadsheet included. */
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

    /** {@link Character#isWhitespace} leaves out no-break spaces; a byte order mark and its like have no width. */
    static boolean isSpace(char letter) {
        return letter <= ' '
                || (letter > 0x7e
                        && (Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || Character.getType(letter) == Character.FORMAT
                                || Character.getType(letter) == Character.CONTROL));
    }
}
