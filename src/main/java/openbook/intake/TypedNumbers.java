package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openbook.document.Lookalikes;

/** Reads whole numbers as people write them: "10min", "68 years old", "stage two". */
final class TypedNumbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final int DIGIT = 0;
    private static final int LETTER = 1;
    private static final int OTHER = 2;
    private static final int SPACE = 3;

    private TypedNumbers() {}

    /**
     * The digits of one number among words that only say what it counts; else the text as it was typed, so that a
     * range, a fraction or another unit is not taken for a number.
     *
     * @param units the words that may stand around the number
     */
    static String digits(String typed, Set<String> units) {
        if (isDigits(typed)) {
            return typed;
        }
        String number = "";
        for (String token : tokens(Lookalikes.clean(typed).toLowerCase(Locale.ROOT))) {
            int word = WORDS.indexOf(token);
            String digits = word < 0 ? token : String.valueOf(word);
            if (isDigits(digits) && number.isEmpty()) {
                number = digits;
            } else if (!units.contains(token)) {
                return typed;
            }
        }
        return number.isEmpty() ? typed : number;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Runs of digits and runs of letters. Between two words a hyphen, a slash or spaces part; all else is a token. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            int kind = kind(text, from);
            while (kind <= LETTER && to < text.length() && kind(text, to) == kind) {
                to++;
            }
            if (kind != SPACE) {
                tokens.add(text.substring(from, to));
            }
            from = to;
        }
        return tokens;
    }

    private static int kind(String text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (c == ' ') {
            return SPACE;
        }
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeWord = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean parts = (c == '-' && afterWord && beforeWord)
                || (c == '/' && afterWord && beforeWord && Character.isLetter(text.charAt(at - 1)))
                || (c == '.' && at > 0 && Character.isLetter(text.charAt(at - 1)));
        return parts ? SPACE : OTHER;
    }
}
