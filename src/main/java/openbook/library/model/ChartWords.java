package openbook.library.model;

import java.util.List;

/**
 * What charts say that no condition of the library names, and the side that a code gives. Each list is one text of
 * lines, since most runs look at none of them and a text is read faster than a list.
 *
 * @param noEffect entries that need no rule
 * @param noRules entries that matter and have no rules yet
 */
public record ChartWords(List<Topic> noEffect, List<Topic> noRules, Sides sides) {
    /** A library without a word about charts. */
    public static final ChartWords NONE = new ChartWords(List.of(), List.of(), new Sides("", "", ""));

    /**
     * Entries that share a reason.
     *
     * @param because the reason, for the clinician
     * @param complaint whether they are the reason for the visit: pain
     * @param words one a line
     * @param codes ICD-10-CM codes, or patterns such as {@code I48.-}, one a line
     */
    public record Topic(String id, String because, boolean complaint, String words, String codes) {}

    /** Patterns of codes that speak of one side or of both, one a line. */
    public record Sides(String left, String right, String both) {}

    /** The lines of one of these texts. */
    public static List<String> lines(String text) {
        return text.lines().toList();
    }
}
