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
import java.util.stream.Collectors;
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
            String expected = withoutFeet(String.valueOf(harmless.get(name)).toLowerCase(Locale.ROOT));
            String found = withoutFeet(page.toLowerCase(Locale.ROOT)).replace(blanksAlike, Hostile.MARK);
            if (pdf ? !letters(found).equals(letters(expected)) : !found.equals(expected)) {
                wrong.add(kind + ": " + name + " differs: " + difference(expected, found));
            }
        });
    }

    /** The letters of a PDF in any order: a longer text makes other lines. */
    private static String letters(String pdf) {
        return pdf.replaceAll("annotations (0,)*0 ", "")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A PDF without the lines at the foot of its pages, which may stand amid a text and of which longer texts make more. */
    private static String withoutFeet(String pdf) {
        return pdf.replaceAll(
                "november22,2026\u00b7openbooktest\u00b7libraryhash(call.{0,300}?\u00b7)?page[0-9]+of[0-9]+", "");
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
