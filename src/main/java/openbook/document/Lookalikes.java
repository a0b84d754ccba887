package openbook.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Normalizes words of closed sets for comparison: dashes, spaces and apostrophes of any kind are equal; case, accents
 * and full-width forms are ignored; invisible characters are removed. Only for closed sets, whose words stay distinct;
 * never for free text such as a name.
 */
public final class Lookalikes {
    private Lookalikes() {}

    /** The word in plain letters for messages; keeps case and punctuation. */
    public static String clean(String typed) {
        if (isPlain(typed)) {
            return typed.strip();
        }
        // Replace marks first: normalization would split an acute accent typed as an apostrophe into a space and an
        // accent.
        int[] marked = typed.codePoints().map(Lookalikes::plainMark).toArray();
        String apart = Normalizer.normalize(new String(marked, 0, marked.length), Normalizer.Form.NFKD);
        var clean = new StringBuilder(apart.length());
        int letter;
        for (int i = 0; i < apart.length(); i += Character.charCount(letter)) {
            letter = apart.codePointAt(i);
            if (isSpace(letter)) {
                clean.append(' ');
            } else if (!isInvisible(letter)) {
                clean.appendCodePoint(plainMark(letter));
            }
        }
        return clean.toString().strip();
    }

    /** The form for comparison: lower case, with single spaces in place of hyphens and underscores. */
    public static String plain(String typed) {
        String lower = clean(typed).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == ' ' || c == '-' || c == '_') {
                gap = true;
                continue;
            }
            if (gap && plain.length() > 0) {
                plain.append(' ');
            }
            gap = false;
            plain.append(c);
        }
        return plain.toString();
    }

    /** A text without the blanks at its ends, those of a web page or a spreadsheet included. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns true for invisible characters: spaces of all kinds and zero-width characters. */
    public static boolean isBlank(char letter) {
        return letter <= ' ' || (letter > '~' && (isSpace(letter) || hasNoWidth(letter)));
    }

    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) < ' ' || typed.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** True for blanks, tabs, line breaks and blank letters that have a width. */
    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == 0x85
                || letter == 0x2800
                || letter == 0x3164
                || letter == 0xFFA0
                || letter == 0x115F
                || letter == 0x1160;
    }

    /** True for format characters such as a zero-width space or soft hyphen, control characters and accents. */
    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return hasNoWidth(letter) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean hasNoWidth(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    private static int plainMark(int letter) {
        if (Character.getType(letter) == Character.DASH_PUNCTUATION || isDash(letter)) {
            return '-';
        }
        return switch (letter) {
            case 0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032,
                    0x2035,
                    0x02B9,
                    0x02BB,
                    0x02BC,
                    0x02C8,
                    0x00B4,
                    0x0060,
                    0xA78C -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x00AB, 0x00BB -> '"';
            case 0x0131 -> 'i';
            case 0x2044, 0x2215 -> '/';
            case 0x2236, 0xA789, 0x02D0 -> ':';
            default -> letter;
        };
    }

    /** True for dashes, and for minus signs and bullets used as a hyphen. */
    private static boolean isDash(int letter) {
        return letter == 0x2212
                || letter == 0x2043
                || letter == 0x02D7
                || letter == 0x207B
                || letter == 0x208B
                || letter == 0x2796
                || letter == 0x30FC
                || letter == 0x2500;
    }
}
