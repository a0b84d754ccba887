package openbook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.document.ClosedVocabulary;

/**
 * Suggests names for an unknown word. For conditions and red flags a wrong suggestion is worse than none: the extra
 * words must be harmless, and part of a name does not match the whole name.
 */
final class Guesses {
    private static final int MOST = 3;

    /** Words that do not change the meaning of a disease name beside them. */
    private static final Set<String> HARMLESS = Set.of(
            "mild",
            "moderate",
            "severe",
            "chronic",
            "bad",
            "my",
            "has",
            "with",
            "the",
            "a",
            "an",
            "of",
            "and",
            "stage",
            "grade",
            "unspecified",
            "nos",
            "syndrome",
            "disease",
            "disorder",
            "diagnosis",
            "dx",
            "known",
            "primary",
            "senile",
            "postmenopausal",
            "type",
            "since",
            "years",
            "condition",
            "patient",
            "is",
            "have",
            "i");

    private Guesses() {}

    /**
     * Returns the most likely ids, at most three.
     *
     * @param names in the form of {@link openbook.document.Lookalikes#plain}, with their ids
     * @param strict whether a wrong suggestion could do harm
     */
    static SortedSet<String> of(String typed, SortedMap<String, SortedSet<String>> names, boolean strict) {
        List<String> words = Sides.tokens(typed);
        if (strict) {
            words.removeIf(Sides::isSideWord);
        }
        if (words.isEmpty() || words.size() > 12) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> found = insideTyped(words, names, strict);
        if (found.isEmpty()) {
            found = strict ? wholePart(words, names) : insideName(words, names);
        }
        if (found.isEmpty()) {
            found = byLetters(words, names, strict);
        }
        return found.size() > MOST ? Collections.emptySortedSet() : found;
    }

    /** The longest names whose words are all in the typed text. */
    private static SortedSet<String> insideTyped(
            List<String> typed, SortedMap<String, SortedSet<String>> names, boolean strict) {
        SortedSet<String> found = new TreeSet<>();
        int longest = 0;
        for (Map.Entry<String, SortedSet<String>> name : names.entrySet()) {
            List<String> words = Sides.tokens(name.getKey());
            int at = words.isEmpty() ? -1 : Collections.indexOfSubList(typed, words);
            if (at < 0 || words.size() < longest || (strict && !isHarmless(typed, at, at + words.size()))) {
                continue;
            }
            if (words.size() > longest) {
                longest = words.size();
                found.clear();
            }
            found.addAll(name.getValue());
        }
        return found;
    }

    private static boolean isHarmless(List<String> typed, int from, int to) {
        for (int i = 0; i < typed.size(); i++) {
            if ((i < from || i >= to)
                    && !HARMLESS.contains(typed.get(i))
                    && !Character.isDigit(typed.get(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static SortedSet<String> insideName(List<String> typed, SortedMap<String, SortedSet<String>> names) {
        SortedSet<String> found = new TreeSet<>();
        if (String.join("", typed).length() > 2) {
            for (Map.Entry<String, SortedSet<String>> name : names.entrySet()) {
                if (Collections.indexOfSubList(Sides.tokens(name.getKey()), typed) >= 0) {
                    found.addAll(name.getValue());
                }
            }
        }
        return found;
    }

    /** The names that have the typed text as one whole part: "carpal tunnel" in "Carpal tunnel or sore wrist". */
    private static SortedSet<String> wholePart(List<String> typed, SortedMap<String, SortedSet<String>> names) {
        SortedSet<String> found = new TreeSet<>();
        for (Map.Entry<String, SortedSet<String>> name : names.entrySet()) {
            int bracket = name.getKey().indexOf('(');
            String head = bracket < 0 ? name.getKey() : name.getKey().substring(0, bracket);
            for (String part : head.replace(':', ',').split(",", -1)) {
                List<List<String>> choices = new ArrayList<>();
                boolean allSingle = true;
                for (String choice : part.replace("/", " or ").split(" or ", -1)) {
                    List<String> words = Sides.tokens(choice);
                    choices.add(words);
                    allSingle &= words.size() == 1;
                }
                // In "belly or groin hernia", "belly" alone is not a name.
                if (choices.contains(typed) && (typed.size() > 1 || allSingle)) {
                    found.addAll(name.getValue());
                }
            }
        }
        return found;
    }

    /** The nearest names by edit distance, word by word. */
    private static SortedSet<String> byLetters(
            List<String> typed, SortedMap<String, SortedSet<String>> names, boolean strict) {
        SortedSet<String> found = new TreeSet<>();
        int nearest = Integer.MAX_VALUE;
        String joined = String.join("", typed);
        for (Map.Entry<String, SortedSet<String>> name : names.entrySet()) {
            List<String> words = Sides.tokens(name.getKey());
            int distance = joined.equals(String.join("", words)) ? 0 : distance(typed, words, strict);
            if (distance >= 0 && distance <= nearest) {
                if (distance < nearest) {
                    found.clear();
                    nearest = distance;
                }
                found.addAll(name.getValue());
            }
        }
        return found;
    }

    /** The total edit distance of all words; -1 if too large. */
    private static int distance(List<String> typed, List<String> words, boolean strict) {
        if (typed.size() != words.size()) {
            return -1;
        }
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            String a = typed.get(i);
            String b = words.get(i);
            if (a.equals(b)) {
                continue;
            }
            int length = Math.min(a.length(), b.length());
            int most = length <= (strict ? 4 : 1) ? 0 : length <= 7 ? 1 : 2;
            // "Hypo" and "hyper" differ by two letters but are opposites.
            boolean opposite = a.startsWith("hypo") != b.startsWith("hypo");
            if (Math.abs(a.length() - b.length()) > most || opposite || most == 0) {
                return -1;
            }
            int distance = ClosedVocabulary.distance(a, b);
            if (distance > most) {
                return -1;
            }
            all += distance;
        }
        return all <= 2 ? all : -1;
    }
}
