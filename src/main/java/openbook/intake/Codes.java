package openbook.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openbook.library.model.ChartWords;
import openbook.library.model.Condition;

/**
 * ICD-10-CM codes. A code stands for all conditions that list it. If it is broader than the listed codes, or also
 * listed as a suggestion, it only suggests conditions.
 */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9AB](\\.?[0-9A-Z]{1,4})?");

    private Codes() {}

    /** True if the word has the form of a code. */
    static boolean isCode(String word) {
        return CODE.matcher(word.toUpperCase(Locale.ROOT)).matches();
    }

    static Meaning of(String word, Collection<Condition> conditions, ChartWords chart) {
        String code = word.toUpperCase(Locale.ROOT).replace(".", "");
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> suggests = new TreeSet<>();
        SortedSet<String> status = new TreeSet<>();
        for (Condition condition : conditions) {
            boolean suggested = covered(condition.suggestedBy(), code);
            if (!suggested && covered(condition.codes(), code)) {
                names.add(condition.id());
            } else if (suggested || broader(condition.codes(), code) || broader(condition.suggestedBy(), code)) {
                suggests.add(condition.id());
            }
            if (covered(condition.status(), code)) {
                status.add(condition.id());
            } else if (broader(condition.status(), code) && !names.contains(condition.id())) {
                suggests.add(condition.id());
            }
        }
        if (!suggests.isEmpty()) {
            suggests.addAll(names);
            suggests.addAll(status);
        }
        boolean known = !names.isEmpty() || !suggests.isEmpty() || !status.isEmpty();
        Optional<ChartWords.Topic> noEffect = known ? Optional.empty() : topic(chart.noEffect(), code, true);
        Optional<ChartWords.Topic> noRules =
                known || noEffect.isPresent() ? Optional.empty() : topic(chart.noRules(), code, false);
        return new Meaning(names, suggests, status, sides(chart.sides(), code), noEffect, noRules);
    }

    /**
     * The topic that lists a code.
     *
     * @param whole whether each code is listed in full and covers no longer codes
     */
    private static Optional<ChartWords.Topic> topic(List<ChartWords.Topic> topics, String code, boolean whole) {
        for (ChartWords.Topic topic : topics) {
            for (String pattern : ChartWords.lines(topic.codes())) {
                if (whole ? pattern.replace(".", "").equals(code) : covers(pattern, code)) {
                    return Optional.of(topic);
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Side> sides(ChartWords.Sides table, String code) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        boolean both = covered(ChartWords.lines(table.both()), code);
        if (both || covered(ChartWords.lines(table.left()), code)) {
            sides.add(Side.LEFT);
        }
        if (both || covered(ChartWords.lines(table.right()), code)) {
            sides.add(Side.RIGHT);
        }
        return sides;
    }

    private static boolean covered(List<String> patterns, String code) {
        for (String pattern : patterns) {
            if (covers(pattern, code)) {
                return true;
            }
        }
        return false;
    }

    /** True if a pattern such as {@code M81.-} or {@code M48.5-XA} covers the code; false for words. */
    private static boolean covers(String pattern, String code) {
        if (!isPattern(pattern) || pattern.charAt(0) != code.charAt(0)) {
            return false;
        }
        int hyphen = pattern.indexOf('-');
        String plain = pattern.replace(".", "");
        if (hyphen < 0) {
            return code.startsWith(plain);
        }
        String prefix = plain.substring(0, plain.indexOf('-'));
        String ending = plain.substring(plain.indexOf('-') + 1);
        return code.startsWith(prefix) && code.substring(prefix.length()).endsWith(ending);
    }

    /** True for a code pattern such as {@code O-} or {@code M81.-}; false for a word. */
    private static boolean isPattern(String text) {
        return text.length() >= 2 && (Character.isDigit(text.charAt(1)) || (text.length() == 2 && text.endsWith("-")));
    }

    /** True if the code is a proper prefix of a pattern, and so covers other diagnoses too. */
    private static boolean broader(List<String> patterns, String code) {
        for (String pattern : patterns) {
            if (isPattern(pattern) && pattern.charAt(0) == code.charAt(0) && isBroader(pattern, code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroader(String pattern, String code) {
        int hyphen = pattern.indexOf('-');
        String prefix = (hyphen < 0 ? pattern : pattern.substring(0, hyphen)).replace(".", "");
        // A code of seven characters is complete; no characters can be added to match the ending.
        boolean unended = hyphen >= 0 && code.length() < 7 && code.startsWith(prefix);
        return (prefix.startsWith(code) || unended) && !covers(pattern, code);
    }
}
