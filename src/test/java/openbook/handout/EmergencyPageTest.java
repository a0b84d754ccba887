package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;
import openbook.routine.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is in an emergency finds one number on the page, and nothing that leads elsewhere. */
class EmergencyPageTest {
    private static final PageSettings LOOK = Sheets.look(PageSettings.Paper.LETTER, false);

    private static Clinic clinic(String more) {
        return ClinicReader.read(
                "clinic.yaml", Sheets.CLINIC + more, file -> Sheets.LOGO.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String intake, Clinic clinic, Format format) {
        var page = new PageContext(LocalDate.of(2026, 11, 22), "0.1.0", LOOK, Optional.of(clinic));
        var handouts = new Handouts(Sample.LIBRARY, Templates.builtIn(), page, Sheets.real(Person.SLIM));
        return new String(
                        handouts.patientFile(Planner.plan(Sample.LIBRARY, Sample.intake(intake)), format),
                        StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "MD", "TXT"})
    void anEmergencyPageHasTheEmergencyNumberAndNoOther(Format format) {
        for (RedFlags.Flag flag : Sample.LIBRARY.redFlags().flags().values()) {
            String page =
                    page("goals: [posture]\nred-flags: [" + flag.id() + "]", clinic("emergency: \"911\"\n"), format);
            if (flag.urgency() == Urgency.EMERGENCY) {
                assertThat(page)
                        .as(flag.id())
                        .contains("Call 911 now.")
                        .doesNotContain("555 010 2030", "Watch the videos", "next visit", "hospital", "#0b5394;");
            } else {
                assertThat(page)
                        .as(flag.id())
                        .contains("555 010 2030")
                        .doesNotContain("Watch the videos", "next visit");
            }
        }
    }

    @Test
    void theClinicsEmergencyNumberStandsInStopAndCall() {
        String intake = "goals: [posture]\nred-flags: none";
        for (Format format : new Format[] {Format.HTML, Format.MD, Format.TXT}) {
            assertThat(page(intake, clinic("emergency: \"911\"\n"), format)).contains("Do not wait. Call 911.");
            assertThat(page(intake, clinic(""), format)).contains("Do not wait. Call your emergency number.");
        }
    }

    @Test
    void theQuestionsNameTheNumberToo() {
        assertThat(page("goals: [posture]", clinic("emergency: \"911\"\n"), Format.TXT))
                .contains("Yes to any? Do not start. Call 911 now.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''; November 22, 2026", "us; November 22, 2026", "iso; 2026-11-22", "day-month; 22 November 2026"
            })
    void theClinicSaysHowDatesAreWritten(String style, String date) {
        String more = style.isEmpty() ? "" : "date-style: " + style + "\n";
        assertThat(page("goals: [posture]\nred-flags: none", clinic(more), Format.TXT))
                .contains(date);
    }

    @Test
    void aNameStandsByItself() {
        assertThat(page("name: \u05d3\u05e0\u05d4\ngoals: [posture]\nred-flags: none", clinic(""), Format.HTML))
                .contains("<bdi>\u05d3\u05e0\u05d4</bdi>");
    }
}
