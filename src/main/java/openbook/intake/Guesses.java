package openbook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
     * A name, taken apart once for all the words that are compared with it.
     *
     * @param parts the parts of the name that may stand for the whole
     */
    record Candidate(List<String> words, String joined, List<List<String>> parts, SortedSet<String> ids) {}

    /**
     * The names to compare words with.
     *
     * @param names in the form of {@link openbook.document.Lookalikes#plain}, with the ids that they stand for
     */
    static List<Candidate> candidates(SortedMap<String, SortedSet<String>> names) {
        List<Candidate> candidates = new ArrayList<>(names.size());
        names.forEach((name, ids) -> {
            List<String> words = Sides.tokens(name);
            candidates.add(new Candidate(words, String.join("", words), parts(name), ids));
        });
        return candidates;
    }

    /**
     * The ids that were probably meant, at most three.
     *
     * @param names as {@link #candidates} gives them
     * @param strict whether a wrong guess could do harm
     */
    static SortedSet<String> of(String typed, List<Candidate> names, boolean strict) {
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

    /** The longest names whose words all stand in what was typed. */
    private static SortedSet<String> insideTyped(List<String> typed, List<Candidate> names, boolean strict) {
        SortedSet<String> found = new TreeSet<>();
        int longest = 0;
        for (Candidate name : names) {
            List<String> words = name.words();
            int at = words.isEmpty() ? -1 : Collections.indexOfSubList(typed, words);
            if (at < 0 || words.size() < longest || (strict && !isHarmless(typed, at, at + words.size()))) {
                continue;
            }
            if (words.size() > longest) {
                longest = words.size();
                found.clear();
            }
            found.addAll(name.ids());
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

    private static SortedSet<String> insideName(List<String> typed, List<Candidate> names) {
        SortedSet<String> found = new TreeSet<>();
        if (String.join("", typed).length() > 2) {
            for (Candidate name : names) {
                if (Collections.indexOfSubList(name.words(), typed) >= 0) {
                    found.addAll(name.ids());
                }
            }
        }
        return found;
    }

    /** The names of which it is one whole part: "carpal tunnel" of "Carpal tunnel or sore wrist". */
    private static SortedSet<String> wholePart(List<String> typed, List<Candidate> names) {
        SortedSet<String> found = new TreeSet<>();
        for (Candidate name : names) {
            if (name.parts().contains(typed)) {
                found.addAll(name.ids());
            }
        }
        return found;
    }

    private static List<List<String>> parts(String name) {
        List<List<String>> parts = new ArrayList<>();
        int bracket = name.indexOf('(');
        String head = bracket < 0 ? name : name.substring(0, bracket);
        for (String part : head.replace(':', ',').split(",", -1)) {
            List<List<String>> choices = new ArrayList<>();
            boolean allSingle = true;
            for (String choice : part.replace("/", " or ").split(" or ", -1)) {
                List<String> words = Sides.tokens(choice);
                choices.add(words);
                allSingle &= words.size() == 1;
            }
            for (List<String> choice : choices) {
                // In "belly or groin hernia", belly alone is nothing.
                if (choice.size() > 1 || allSingle) {
                    parts.add(choice);
                }
            }
        }
        return parts;
    }

    /** The nearest names that differ in few letters, word by word. */
    private static SortedSet<String> byLetters(List<String> typed, List<Candidate> names, boolean strict) {
        SortedSet<String> found = new TreeSet<>();
        int nearest = Integer.MAX_VALUE;
        String joined = String.join("", typed);
        for (Candidate name : names) {
            int distance = joined.equals(name.joined()) ? 0 : distance(typed, name.words(), strict);
            if (distance >= 0 && distance <= nearest) {
                if (distance < nearest) {
                    found.clear();
                    nearest = distance;
                }
                found.addAll(name.ids());
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
