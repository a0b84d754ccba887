package openbook.library.model;

import java.util.List;

/**
 * Chart words that belong to no condition of the library, and the sides that codes give. Each list is stored as one
 * text with a line per entry: it loads faster than a list, and most runs never use it.
 *
 * @param noEffect entries that need no rule
 * @param noRules entries that matter and have no rules yet
 */
public record ChartWords(List<Topic> noEffect, List<Topic> noRules, Sides sides) {
    /** No chart words. */
    public static final ChartWords NONE = new ChartWords(List.of(), List.of(), new Sides("", "", ""));

    /**
     * Entries that share a reason.
     *
     * @param because the reason, for the clinician
     * @param complaint whether they are complaints of pain
     * @param words one a line
     * @param codes ICD-10-CM codes, or patterns such as {@code I48.-}, one a line
     */
    public record Topic(String id, String because, boolean complaint, String words, String codes) {}

    /** Code patterns for the left side, the right side or both, one a line. */
    public record Sides(String left, String right, String both) {}

    /** Splits one of these texts into lines. */
    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
