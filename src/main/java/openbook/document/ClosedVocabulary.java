package openbook.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A closed set of words of one kind, with the error message and hint for a word that is not in it.
 *
 * @param kind the kind of word, with its article: "a tag", "a goal"
 * @param all the words
 */
public record ClosedVocabulary(String kind, SortedSet<String> all) {
    private static final int LISTED = 15;
    private static final int LONGEST_SHOWN = 100;

    public ClosedVocabulary {
        all = new TreeSet<>(all);
    }

    public ClosedVocabulary(String kind, Collection<String> all) {
        this(kind, new TreeSet<>(all));
    }

    public boolean has(String word) {
        return all.contains(word);
    }

    /** The error message for a word that is not in the set. */
    public String unknown(String word) {
        return "\"" + shown(word) + "\" is not " + kind + ".";
    }

    /** The typed text, cut to fit a message. */
    public static String shown(String typed) {
        return typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) + "..." : typed;
    }

    /** The nearest words as suggestions, or all words when they are few. */
    public String hint(String word) {
        var guesses = nearest(word, all);
        String guess = guesses.isEmpty() ? "" : "did you mean " + String.join(" or ", guesses) + "?";
        String allowed = all.size() <= LISTED ? "allowed: " + String.join(", ", all) : "";
        return guess.isEmpty() || allowed.isEmpty() ? guess + allowed : guess + " " + allowed;
    }

    /** Returns at most three of the words that resemble the typed one, the nearest first. */
    public static List<String> nearest(String typed, Collection<String> words) {
        record Near(String word, int distance) {}
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Near> near = new ArrayList<>();
        for (String word : words) {
            String candidate = word.toLowerCase(Locale.ROOT);
            int most = Math.max(1, candidate.length() / 3);
            if (wanted.length() > candidate.length() + most) {
                continue; // the difference in length alone exceeds the limit; typed text may be very long
            }
            int distance = distance(wanted, candidate);
            boolean part = wanted.length() > 2 && candidate.contains(wanted);
            if (distance <= most || part) {
                near.add(new Near(word, part ? Math.min(distance, 3) : distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .limit(3)
                .map(Near::word)
                .toList();
    }

    /** The edit distance of two words: the number of inserts, deletes, replacements and swaps of neighbors. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
