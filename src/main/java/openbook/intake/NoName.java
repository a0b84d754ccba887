package openbook.intake;

import java.util.Set;
import openbook.document.Lookalikes;

/**
 * Tells a patient's name from what programs and people write where there is none. Case counts where another case could
 * be a name: {@code nan} is of a program, and Nan is a person.
 */
final class NoName {
    private static final Set<String> OF_PROGRAMS = Set.of(
            "nan",
            "NaN",
            "NAN",
            "null",
            "NULL",
            "(null)",
            "nil",
            "None",
            "none",
            "NONE",
            "undefined",
            "<NA>",
            "N/A",
            "n/a",
            "N.A.",
            "n.a.",
            "#N/A",
            "#NA",
            "#NULL!",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NUM!",
            "(blank)",
            "unknown",
            "Unknown",
            "UNKNOWN",
            "no name",
            "No name",
            "TBD",
            "tbd");

    private NoName() {}

    /** Also dashes, dots, question marks and the like alone. */
    static boolean is(String typed) {
        String clean = Lookalikes.clean(typed);
        for (int i = 0; i < clean.length(); i++) {
            if ("-_.?~ ".indexOf(clean.charAt(i)) < 0) {
                return OF_PROGRAMS.contains(clean);
            }
        }
        return true;
    }
}
