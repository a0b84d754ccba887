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

/** Reads the side of the body out of a condition as it was typed: "left frozen shoulder", "rib-fracture: L". */
final class Sides {
    private static final Set<String> LEFT = Set.of("left", "l", "lt", "lft", "lhs", "leftside", "leftsided");
    private static final Set<String> RIGHT = Set.of("right", "r", "rt", "rgt", "rhs", "rightside", "rightsided");
    private static final Set<String> BOTH = Set.of("both", "bilateral", "bilaterally", "bilat", "bil");
    /** Words that may stand around a side. */
    private static final Set<String> AROUND = Set.of("side", "sided", "sides", "on", "the", "in", "of", "at", "and");

    /**
     * A way to read a condition.
     *
     * @param base what was typed without its side
     */
    record Reading(String base, SortedSet<Side> sides) {}

    private Sides() {}

    /** The side that a word means; nothing where it is none. */
    static Optional<SortedSet<Side>> of(String word) {
        List<String> tokens = tokens(word);
        SortedSet<Side> sides = in(tokens, 0, tokens.size());
        return sides.isEmpty() || taken(tokens, 0, 1) < tokens.size() ? Optional.empty() : Optional.of(sides);
    }

    /** All ways to read it with a side at its end, its beginning or both; none where there is no side in it. */
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

    /** How many words from here on speak of a side, with no other word between them. */
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

    /** The "b" of "b/l". */
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

    /** Whether a word speaks of a side, or stands around one. */
    static boolean isSideWord(String token) {
        return LEFT.contains(token) || RIGHT.contains(token) || BOTH.contains(token) || AROUND.contains(token);
    }

    /** The letters and digits of what was typed, in lower case, word by word. */
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

    /** Letters, digits, apostrophes, and the point of a code such as S22.31. */
    private static boolean isInWord(String plain, int at) {
        char c = plain.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '\''
                || (c == '.' && at + 1 < plain.length() && Character.isLetterOrDigit(plain.charAt(at + 1)));
    }

    /** A side as it stands behind a colon. */
    static String written(SortedSet<Side> sides) {
        return sides.size() > 1 ? "both" : Schemas.kebab(sides.first());
    }
}
