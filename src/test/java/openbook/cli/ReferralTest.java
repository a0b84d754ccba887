package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.commonmark.node.ListItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Red flags and clearances: what is asked, and what comes in place of a routine. */
class ReferralTest {
    private static final String QUESTIONS = "First, answer these questions";
    private static final String STOP_HERE = "Yes to any? Do not start. Call your emergency number now.";

    @Test
    void pregnancyNeedsAClearanceAndTheAnswerSaysHowToRecordIt() {
        Cli.line("routine --goal posture --condition pregnancy")
                .exits(3)
                .stdoutContains(
                        "# Please wait. Ask your doctor first.", "Your doctor or surgeon needs to say yes first.")
                .stderrIs(
                        "pregnancy: no routine. Pregnancy after week 12: no routine until a clinician's clearance is"
                                + " recorded.",
                        "  once a clinician has cleared it: --cleared pregnancy",
                        "  or in the intake file: cleared: [{condition: pregnancy, by: WHO, on: 2026-11-22}]");
    }

    @Test
    void pregnancyThatIsClearedGetsARoutine() {
        Cli.line("routine --goal posture --condition pregnancy --cleared pregnancy")
                .exits(0)
                .stdoutContains("# Stand and sit taller")
                .stderrContains("note: pregnancy: cleared by (no name recorded).");
    }

    @Test
    void aClearanceOfSomethingElseDoesNotCount() {
        Cli.line("routine --goal posture --condition pregnancy --cleared osteoporosis")
                .exits(3);
    }

    @Test
    void withoutAnAnswerThePageOpensWithTheRedFlagQuestionsInGroups() {
        var result = Cli.line("routine --goal posture").exits(0).stdoutContains(STOP_HERE);
        var page = MarkdownPage.of(result);
        assertThat(page.headings(2).get(1)).isEqualTo(QUESTIONS);
        String questions =
                page.under(QUESTIONS).stream().map(MarkdownPage::text).collect(Collectors.joining("\n"));
        assertThat(questions)
                .containsSubsequence(
                        "Call your emergency number now.",
                        "Call your doctor today.",
                        "Tell your doctor or therapist before you start.");
        long asked = page.under(QUESTIONS).stream()
                .flatMap(it -> MarkdownPage.all(ListItem.class, it).stream())
                .count();
        assertThat(asked).isEqualTo(Cli.line("list red-flags").out().lines().count());
    }

    @Test
    void withNoneOfTheRedFlagsPresentThePageDoesNotAsk() {
        Cli.line("routine --goal posture --red-flag none")
                .exits(0)
                .stdoutContainsNot(QUESTIONS, STOP_HERE)
                .stderrIs();
    }

    @Test
    void nightPainIsAReferralWithItsUrgency() {
        Cli.line("routine --goal posture --red-flag night-pain")
                .exits(3)
                .stdoutIs(
                        "# See your doctor or therapist soon.",
                        "",
                        "November 22, 2026",
                        "",
                        "**Do not start yet. Please see your doctor soon. Night pain that stays needs a check.**",
                        "",
                        "Call this week. Do not start any of these exercises until then.",
                        "",
                        "This page is not an exercise plan. Show it to the person who helps you.",
                        "",
                        "Call your therapist: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_",
                        "",
                        "---",
                        "",
                        lastLine("routine --goal posture"))
                .stderrIs(
                        "night-pain: no routine. Red flag: Do you have pain at night that does not ease in any position?");
    }

    private static String lastLine(String line) {
        return Cli.line(line).out().lines().reduce((first, second) -> second).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest-pain; emergency; # Stop. Get help now.; Do not drive yourself.",
                "fever; same-day; # Call your doctor today.; If nobody answers, go to urgent care.",
                "night-pain; soon; # See your doctor or therapist soon.; Call this week.",
                "under-20; clearance; # Please wait. Ask your doctor first.; Ask your doctor or surgeon if"
            })
    void everyUrgencyHasItsOwnWords(String row) {
        String[] cells = row.split("; ");
        Cli.line("routine --goal posture --red-flag " + cells[0]).exits(3).stdoutContains(cells[2], cells[3]);
        JsonThing referral = Cli.line("routine --goal posture --format json --red-flag " + cells[0])
                .exits(3)
                .json();
        assertThat(referral.text("urgency")).isEqualTo(cells[1]);
    }

    @Test
    void severalReasonsForAReferralAreAllGivenTheMostUrgentFirst() {
        JsonThing referral = Cli.line(
                        "routine --goal posture --condition pregnancy --red-flag night-pain,chest-pain --format json")
                .exits(3)
                .json();
        assertThat(referral.text("urgency")).isEqualTo("emergency");
        assertThat(referral.ids("reasons")).containsExactly("chest-pain", "night-pain", "pregnancy");
    }

    @Test
    void inAnEmergencyNothingMilderIsSaidBesideIt() {
        Cli.line("routine --goal posture --red-flag chest-pain,night-pain --format txt")
                .exits(3)
                .stdoutContains("Call for emergency help now.")
                .stdoutContainsNot("see your doctor soon", "Call your therapist");
        Cli.line("explain --goal posture --red-flag chest-pain,night-pain").stdoutContains("night-pain");
        Cli.line("routine --goal posture --red-flag fever,night-pain --format txt")
                .stdoutContains("Night pain that stays", "Call your therapist");
    }
}
