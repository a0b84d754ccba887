package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openbook.Hostile;
import openbook.document.InvalidInputException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every field that a person types, filled with every hostile text, in every format: the page is the same as with a
 * harmless word, with the text in its place, or the text is refused with a problem that says where.
 */
@Tag("slow")
class HostileFieldsTest {
    /** What no reader of a page should get, whether it steers a terminal or reorders what is read. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C&&[^\\n\\t]]");

    /** Of each field that takes one line. */
    private static final Set<String> REFUSED = Set.of(
            "escape code",
            "escape code in one letter",
            "link of a terminal",
            "backspaces",
            "null",
            "line break",
            "separators of lines",
            "override of direction",
            "isolates of direction",
            "half a letter",
            "no letter");

    private int shown;
    private int refused;
    private final List<String> wrong = new ArrayList<>();

    /** Fills all the fields with each text in turn; those that do not take it stay as they are. */
    private void fill(List<String> fields, boolean own, boolean pdf, TestReporter reporter) {
        Map<String, String> harmless = new TypedFields(Map.of()).pages(own, pdf);
        Hostile.texts().forEach((kind, text) -> {
            Map<String, String> typed = new TreeMap<>();
            for (String field : fields) {
                boolean taken = new TypedFields(Map.of(field, text)).isTaken(field);
                // Notes may have lines, and shapes tabs; how notes come out is in EscapingTest.
                boolean blanks = List.of("notes", "logo").contains(field) && text.matches("(?s).*[\\r\\t].*");
                if (taken && !blanks) {
                    typed.put(field, text);
                }
            }
            shown += typed.size() * harmless.size();
            refused += fields.size() - typed.size();
            try {
                compare(kind, text, harmless, new TypedFields(typed).pages(own, pdf), pdf);
            } catch (InvalidInputException e) {
                assertThat(e).as(kind).hasMessageContaining("the fonts of a PDF cannot show");
                refused += typed.size();
                shown -= typed.size() * harmless.size();
            }
        });
        reporter.publishEntry(Map.of("shown", String.valueOf(shown), "refused", String.valueOf(refused)));
        assertThat(wrong).isEmpty();
        assertThat(shown).isPositive();
    }

    private void compare(
            String kind, String text, Map<String, String> harmless, Map<String, String> pages, boolean pdf) {
        // The first letter of some words is made a capital.
        String blanksAlike = text.toLowerCase(Locale.ROOT)
                .replaceAll("[ \\n\\t]+", pdf ? "" : " ")
                .strip();
        pages.forEach((name, page) -> {
            if (STEERING.matcher(page).find()) {
                wrong.add(kind + ": " + name + " steers whoever reads it");
            }
            String expected = String.valueOf(harmless.get(name)).toLowerCase(Locale.ROOT);
            String lower = page.toLowerCase(Locale.ROOT);
            String found = lower.replace(blanksAlike, Hostile.MARK);
            if (pdf ? !sameLetters(expected, lower, blanksAlike) : !found.equals(expected)) {
                wrong.add(kind + ": " + name + " differs: " + difference(expected, found));
            }
        });
    }

    /**
     * Whether a PDF has the letters of another, in any order, but for the mark, which became the text in some places: a
     * longer text makes other lines, and a line may stand between two of its own.
     */
    private static boolean sameLetters(String expected, String found, String text) {
        Map<Integer, Integer> marked = letters(withoutFeet(expected), 1, new TreeMap<>());
        Map<Integer, Integer> typed = letters(withoutFeet(found), 1, new TreeMap<>());
        for (int places = 0; places <= 100; places++) {
            if (typed.equals(marked)) {
                return true;
            }
            letters(text, 1, marked);
            letters(Hostile.MARK, -1, marked);
        }
        return false;
    }

    private static Map<Integer, Integer> letters(String text, int times, Map<Integer, Integer> counts) {
        text.chars()
                .forEach(it -> counts.compute(it, (letter, count) -> {
                    int sum = (count == null ? 0 : count) + times;
                    return sum == 0 ? null : sum;
                }));
        return counts;
    }

    /** A PDF without the lines at the foot of its pages, which may stand amid a text and of which longer texts make more. */
    private static String withoutFeet(String pdf) {
        return pdf.replaceAll("annotations (0,)*0 ", "")
                .replaceAll(
                        "november22,2026\u00b7openbooktest\u00b7libraryhash(call.{0,300}?\u00b7)?page[0-9]of[0-9]", "");
    }

    private static String difference(String expected, String found) {
        int at = 0;
        while (at < Math.min(expected.length(), found.length()) && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "..." + expected.substring(from, Math.min(expected.length(), at + 60)) + "... became ..."
                + found.substring(from, Math.min(found.length(), at + 60)) + "...";
    }

    @Test
    void whatIsTypedIntoAnIntakeOrAClinicFileChangesNothingButTheWords(TestReporter reporter) {
        fill(fields(), false, false, reporter);
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(TypedFields.intakeFields());
        fields.addAll(TypedFields.clinicFields());
        return fields;
    }

    @Test
    void whatIsTypedIntoALibraryChangesNothingButTheWords(TestReporter reporter) {
        fill(TypedFields.libraryFields(), true, false, reporter);
    }

    @Test
    void aPdfShowsItAndDoesNothing(TestReporter reporter) {
        fill(fields(), false, true, reporter);
    }

    @Test
    void whatSteersIsRefusedAndNothingElse() {
        Set<String> found = new TreeSet<>();
        Hostile.texts().forEach((kind, text) -> {
            if (!new TypedFields(Map.of("patient's name", text)).isTaken("patient's name")) {
                found.add(kind);
            }
        });
        assertThat(found).containsExactlyInAnyOrderElementsOf(REFUSED);
    }
}
