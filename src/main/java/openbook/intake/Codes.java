package openbook.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openbook.library.model.Condition;

/**
 * ICD-10-CM codes. A code suggests, it never chooses: it names a condition only where the library lists it for that
 * one alone, and it is not broader than what the library lists.
 */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?");

    /**
     * What a code could mean.
     *
     * @param conditions the ids of all conditions that it could mean
     * @param chooses whether it means exactly one
     */
    record Meaning(SortedSet<String> conditions, boolean chooses) {}

    private Codes() {}

    /** Whether a word has the form of a code. */
    static boolean isCode(String word) {
        return CODE.matcher(word.toUpperCase(Locale.ROOT)).matches();
    }

    static Meaning of(String word, Collection<Condition> conditions) {
        String code = word.toUpperCase(Locale.ROOT).replace(".", "");
        SortedSet<String> ids = new TreeSet<>();
        boolean broad = false;
        for (Condition condition : conditions) {
            boolean exact = condition.codes().stream().anyMatch(pattern -> covers(pattern, code));
            boolean broader = broader(condition.codes(), code);
            boolean suggested = condition.suggestedBy().stream().anyMatch(pattern -> covers(pattern, code))
                    || broader(condition.suggestedBy(), code);
            if (exact || broader || suggested) {
                ids.add(condition.id());
            }
            broad |= !exact && (broader || suggested);
        }
        return new Meaning(ids, ids.size() == 1 && !broad);
    }

    /** Whether a pattern such as {@code M81.-} or {@code M48.5-XA} covers a code. */
    private static boolean covers(String pattern, String code) {
        int hyphen = pattern.indexOf('-');
        String plain = pattern.replace(".", "");
        if (hyphen < 0) {
            return code.startsWith(plain);
        }
        String prefix = plain.substring(0, plain.indexOf('-'));
        String ending = plain.substring(plain.indexOf('-') + 1);
        return code.startsWith(prefix) && code.substring(prefix.length()).endsWith(ending);
    }

    /** Whether a code is only the beginning of one of the patterns, so that it could mean other things too. */
    private static boolean broader(List<String> patterns, String code) {
        return patterns.stream().anyMatch(pattern -> {
            String prefix = pattern.replace(".", "").replaceAll("-.*", "");
            boolean partly = prefix.startsWith(code) || (pattern.contains("-") && code.startsWith(prefix));
            return partly && !covers(pattern, code);
        });
    }
}
