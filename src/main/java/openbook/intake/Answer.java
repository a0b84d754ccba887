package openbook.intake;

import java.util.Set;
import openbook.document.Lookalikes;

/** Words that are an answer, such as "none", and not a name. */
enum Answer {
    /** None: all questions were asked, and no answer was yes. */
    NONE,
    /** No, or not asked; unclear what it denies. */
    NO,
    /** Yes; unclear to what. */
    YES,
    /** Not an answer. */
    NO_ANSWER;

    private static final Set<String> NOES = Set.of(
            "",
            "no",
            "n",
            "n/a",
            "na",
            "n.a.",
            "#n/a",
            "nil",
            "false",
            "null",
            "nan",
            "~",
            ".",
            "none present",
            "none known",
            "none reported",
            "none noted",
            "none of them",
            "none of these",
            "negative",
            "neg",
            "denies",
            "denied",
            "denies all",
            "not present",
            "nothing",
            "absent",
            "nope",
            "no red flags",
            "all negative",
            "all no",
            "unknown",
            "?",
            "not asked",
            "not screened",
            "not applicable",
            "0");
    private static final Set<String> YESES =
            Set.of("yes", "y", "true", "x", "positive", "present", "ok", "done", "1", "cleared", "all");

    static Answer of(String word) {
        String plain = Lookalikes.plain(word);
        if (plain.equals("none")) {
            return NONE;
        }
        return NOES.contains(plain) ? NO : YESES.contains(plain) ? YES : NO_ANSWER;
    }
}
