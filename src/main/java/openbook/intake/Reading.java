package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * A word or a code that was typed, and what it was read as: nothing that was typed is lost.
 *
 * @param typed as it stands in the intake
 * @param kind what became of it
 * @param conditions the ids of the conditions that it was read as
 * @param unconfirmed the ids of those whose weeks are not known, and whose rules hold until someone says
 * @param sides the sides of the body; none where none was given
 */
public record Reading(
        String typed, Kind kind, SortedSet<String> conditions, SortedSet<String> unconfirmed, SortedSet<Side> sides) {

    /** What became of it. */
    public enum Kind {
        /** It stands for conditions. */
        CONDITION,
        /** It is the reason for the visit: pain. Known, and without a rule. */
        COMPLAINT,
        /** It needs no rule. */
        NO_EFFECT
    }

    /** Whether a code was typed, which names nobody; a word could be anything. */
    public boolean isCode() {
        return Codes.isCode(typed);
    }

    /** What it was read as, for the clinician: "frozen-shoulder, left". */
    public String as() {
        if (kind != Kind.CONDITION) {
            return "known, no rule";
        }
        List<String> parts = new ArrayList<>(conditions);
        String open = parts.isEmpty() ? ", if it was in the last weeks" : "";
        if (parts.isEmpty()) {
            parts.addAll(unconfirmed);
        }
        String ids = String.join(" and ", parts) + open;
        if (sides.size() == 2) {
            return ids + ", both sides";
        }
        return sides.isEmpty() ? ids : ids + ", " + sides.first().name().toLowerCase(Locale.ROOT);
    }
}
