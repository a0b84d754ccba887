package openbook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.document.Lookalikes;
import openbook.document.Schemas;

/** Extracts the side of the body from a typed condition: "left frozen shoulder", "rib-fracture: L". */
final class Sides {
    private static final Set<String> LEFT = Set.of("left", "l", "lt", "lft", "lhs", "leftside", "leftsided");
    private static final Set<String> RIGHT = Set.of("right", "r", "rt", "rgt", "rhs", "rightside", "rightsided");
    private static final Set<String> BOTH = Set.of("both", "bilateral", "bilaterally", "bilat", "bil");
    /** Filler words beside a side. */
    private static final Set<String> AROUND = Set.of("side", "sided", "sides", "on", "the", "in", "of", "at", "and");

    /**
     * A reading of a condition.
     *
     * @param base the typed text without its side
     */
    record Reading(String base, SortedSet<Side> sides) {}

    private Sides() {}

    /** The sides that a word means; empty if it is not a side. */
    static Optional<SortedSet<Side>> of(String word) {
        List<String> tokens = tokens(word);
        SortedSet<Side> sides = in(tokens, 0, tokens.size());
        return sides.isEmpty() || taken(tokens, 0, 1) < tokens.size() ? Optional.empty() : Optional.of(sides);
    }

    /** All readings with a side at the end, the beginning or both; empty if the text has no side. */
    static List<Reading> readings(String typed) {
        List<String> tokens = tokens(typed);
        int start = taken(tokens, 0, 1);
        int end = tokens.size() - taken(tokens, tokens.size() - 1, -1);
        List<Reading> readings = new ArrayList<>();
        if (start < tokens.size()) {
            add(readings, tokens, 0, end);
            add(readings, tokens, start, tokens.size());
            add(readings, tokens, start, end);
        }
        return readings;
    }

    private static void add(List<Reading> readings, List<String> tokens, int from, int to) {
        SortedSet<Side> sides = in(tokens, 0, from);
        sides.addAll(in(tokens, to, tokens.size()));
        if (from < to && !sides.isEmpty()) {
            readings.add(new Reading(String.join(" ", tokens.subList(from, to)), sides));
        }
    }

    /** The number of consecutive side words from here on. */
    private static int taken(List<String> tokens, int from, int step) {
        int taken = 0;
        for (int at = from; at >= 0 && at < tokens.size() && isOfSide(tokens, at); at += step) {
            taken++;
        }
        return taken;
    }

    private static boolean isOfSide(List<String> tokens, int at) {
        String token = tokens.get(at);
        return LEFT.contains(token)
                || RIGHT.contains(token)
                || BOTH.contains(token)
                || AROUND.contains(token)
                || isBothInLetters(tokens, at);
    }

    /** True at the "b" of "b/l". */
    private static boolean isBothInLetters(List<String> tokens, int at) {
        return tokens.get(at).equals("b")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).equals("l");
    }

    private static SortedSet<Side> in(List<String> tokens, int from, int to) {
        SortedSet<Side> sides = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String token = tokens.get(i);
            if (LEFT.contains(token)) {
                sides.add(Side.LEFT);
            } else if (RIGHT.contains(token)) {
                sides.add(Side.RIGHT);
            } else if (BOTH.contains(token) || isBothInLetters(tokens, i)) {
                Collections.addAll(sides, Side.values());
            }
        }
        return sides;
    }

    /** True for a side or a filler word beside one. */
    static boolean isSideWord(String token) {
        return LEFT.contains(token) || RIGHT.contains(token) || BOTH.contains(token) || AROUND.contains(token);
    }

    /** The words of the typed text, in lower case, letters and digits only. */
    static List<String> tokens(String typed) {
        String plain = Lookalikes.plain(typed);
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isInWord(plain, i)) {
                if (i > from) {
                    tokens.add(plain.substring(from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    /** True for letters, digits, apostrophes and the point of a code such as S22.31. */
    private static boolean isInWord(String plain, int at) {
        char c = plain.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '\''
                || (c == '.' && at + 1 < plain.length() && Character.isLetterOrDigit(plain.charAt(at + 1)));
    }

    /** The side as written after a colon. */
    static String written(SortedSet<Side> sides) {
        return sides.size() > 1 ? "both" : Schemas.kebab(sides.first());
    }
}
