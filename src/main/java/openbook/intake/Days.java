package openbook.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openbook.document.Lookalikes;

/**
 * Parses dates in American and ISO form: 2026-11-30, 11/30/2026, "November 30, 2026". With slashes the month comes
 * first. Avoids the parser of java.time, which loads a hundred classes.
 */
public final class Days {
    /** The allowed forms, for messages. */
    public static final String ALLOWED = "write 2026-11-22, 11/22/2026 (month first) or \"November 22, 2026\".";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Days() {}

    /** Parses a date; empty if it does not exist or is ambiguous. */
    public static Optional<LocalDate> read(String written) {
        String text = Lookalikes.clean(written).toLowerCase(Locale.ROOT);
        char separator = text.length() > 4 && text.charAt(4) == '/' ? '/' : '-';
        String[] parts = parts(text, separator);
        if (parts.length == 3 && parts[0].length() == 4 && isNumber(parts[0])) {
            return day(parts[0], parts[1], parts[2]);
        }
        String[] slashed = parts(text, '/');
        if (slashed.length == 3) {
            return day(slashed[2], slashed[0], slashed[1]);
        }
        if (parts.length == 3) {
            return day(parts[2], parts[0], parts[1]);
        }
        String[] words = parts(text.replace(',', ' ').replace('.', ' '), ' ');
        if (words.length != 3) {
            return Optional.empty();
        }
        int first = month(words[0]);
        int second = month(words[1]);
        return first > 0
                ? day(words[2], String.valueOf(first), plainDay(words[1]))
                : second > 0 ? day(words[2], String.valueOf(second), plainDay(words[0])) : Optional.empty();
    }

    /** Drops the ending of a day: "30th" becomes 30. */
    private static String plainDay(String day) {
        for (String ending : List.of("st", "nd", "rd", "th")) {
            if (day.endsWith(ending)) {
                return day.substring(0, day.length() - 2);
            }
        }
        return day;
    }

    private static int month(String word) {
        int full = FULL.indexOf(word);
        return 1 + (full >= 0 ? full : MONTHS.indexOf(word.equals("sept") ? "sep" : word));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (year.length() != 4 || !isNumber(year) || !isShort(month) || !isShort(day)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month);
        int of = Integer.parseInt(day);
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(year), number);
        return whole.isValidDay(of) ? Optional.of(whole.atDay(of)) : Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.length() <= 2 && isNumber(text);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The parts between separators, without empty ones. */
    private static String[] parts(String text, char separator) {
        String[] parts = new String[4];
        int count = 0;
        int from = 0;
        for (int i = 0; i <= text.length() && count < 4; i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                if (i > from) {
                    parts[count++] = text.substring(from, i);
                }
                from = i + 1;
            }
        }
        return java.util.Arrays.copyOf(parts, count);
    }
}
