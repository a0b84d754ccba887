package openbook.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a chart entry as a sorted bag, so that word order, plurals, hyphens and articles do not matter. Entries
 * match only if their whole bags match: an extra word ("no", "family", "suspected") changes the meaning.
 *
 * @param words in order, with one space between
 * @param withoutSide the words without left, right, both and bilateral
 * @param sides the sides named
 */
record ChartText(String words, String withoutSide, Set<Side> sides) {
    private static final Set<String> ENDINGS =
            Set.of("disorder", "finding", "situation", "procedure", "event", "person", "observable entity");
    private static final Set<String> DROPPED = Set.of("of", "the", "a", "an", "in", "unspecified", "nos");
    private static final Set<String> BOTH = Set.of("bilateral", "both");

    static ChartText of(String typed) {
        List<String> all = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (String word : plain(withoutEnding(typed)).split(" ", -1)) {
            if (word.isEmpty() || DROPPED.contains(word)) {
                continue;
            }
            String one = singular(word);
            all.add(one);
            if (BOTH.contains(word)) {
                sides.addAll(EnumSet.allOf(Side.class));
            } else if (word.equals("left") || word.equals("right")) {
                sides.add(word.equals("left") ? Side.LEFT : Side.RIGHT);
            } else {
                others.add(one);
            }
        }
        all.sort(null);
        others.sort(null);
        return new ChartText(String.join(" ", all), String.join(" ", others), sides);
    }

    /** Drops the category in brackets that some chart systems append to a name. */
    private static String withoutEnding(String typed) {
        String text = typed.strip();
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            String kind = text.substring(open + 1, text.length() - 1).strip().toLowerCase(Locale.ROOT);
            return ENDINGS.contains(kind) ? text.substring(0, open) : text;
        }
        return text;
    }

    /** Lower-cases letters and digits, drops apostrophes, and replaces all other characters by spaces. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c) || c == '+') {
                plain.append(c);
            } else if (c != '\'' && c != '\u2019') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /**
     * Normalizes a word to the singular and to American spelling (ae and oe to e); applied to both sides of a
     * comparison.
     */
    private static String singular(String word) {
        String one = word.replace("ae", "e").replace("oe", "e");
        int length = one.length();
        if (length > 4 && one.endsWith("ies")) {
            return one.substring(0, length - 3) + "y";
        }
        boolean plural =
                length > 3 && one.endsWith("s") && !one.endsWith("ss") && !one.endsWith("us") && !one.endsWith("is");
        return plural ? one.substring(0, length - 1) : one;
    }
}
