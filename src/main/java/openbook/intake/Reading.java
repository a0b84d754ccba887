package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * A typed word or code and its reading, so that no typed word is lost.
 *
 * @param typed the text in the intake
 * @param kind the kind of reading
 * @param conditions the ids of the conditions it was read as
 * @param unconfirmed the ids of those conditions whose time is unknown; their rules apply until it is confirmed
 * @param sides the sides of the body; empty if not given
 */
public record Reading(
        String typed, Kind kind, SortedSet<String> conditions, SortedSet<String> unconfirmed, SortedSet<Side> sides) {

    /** The kind of reading. */
    public enum Kind {
        /** Names conditions. */
        CONDITION,
        /** A complaint of pain, the reason for the visit; no rule depends on it. */
        COMPLAINT,
        /** Needs no rule. */
        NO_EFFECT
    }

    /** Whether a code was typed, which names nobody; a word could be anything. */
    public boolean isCode() {
        return Codes.isCode(typed);
    }

    /** The reading for the clinician, such as "frozen-shoulder, left". */
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
