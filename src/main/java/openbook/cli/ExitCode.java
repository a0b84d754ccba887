package openbook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exit codes, which the help lists. */
public enum ExitCode {
    /** The command succeeded. */
    DONE(0, "done"),
    /** An internal error: a bug of the program. */
    FAULT(1, "internal error: please report it (--debug shows where)"),
    /** A flag, intake, library or template is invalid, or a file is in the way. */
    BAD_INPUT(2, "invalid input; nothing was made"),
    /** No routine for a clinical reason: a referral, a missing clearance, or no safe exercise. */
    CLINICAL_NO(3, "no routine for a clinical reason: a referral, or a required clearance is missing"),
    /** Some rows of a batch failed or were not reached; the handouts of the others were written. */
    ROWS_FAILED(4, "some rows of a batch failed or were not reached; the others were made"),
    /** A comparison found that a patient gets something else. */
    DIFFERENT(5, "diff found a difference for a patient");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** Returns numbers and meanings of some codes in the given order, as picocli expects them. */
    static Map<String, String> forHelp(List<ExitCode> codes) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ExitCode code : codes) {
            all.put(String.valueOf(code.number), code.meaning);
        }
        return all;
    }
}
