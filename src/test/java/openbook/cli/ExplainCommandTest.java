package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.ListItem;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clinician's copy says why, of every exercise of the library. */
class ExplainCommandTest {
    private static final String GOLFER = "explain --goal golf-rotation --condition osteoporosis";
    private static final Pattern CHOSEN = Pattern.compile("\\d+\\. .* \\((\\S+)\\), value -?\\d+");

    private static List<String> library() {
        return Cli.line("list exercises").exits(0).firstWords();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--goal golf-rotation --condition osteoporosis",
                "--goal posture --stage 3 --has band,roller",
                "--goal desk-work --cannot floor,lie,stand --minutes 6",
                "--goal upper-back-pain --condition pregnancy --cleared pregnancy --exclude cat-camel"
            })
    void everyExerciseIsInExactlyOnePlaceInJsonAndInMarkdown(String intake) {
        JsonThing json = Cli.line("explain --format json " + intake).exits(0).json();
        List<String> all = new ArrayList<>();
        Stream.of("exercises", "withheld", "notChosen").forEach(key -> all.addAll(json.ids(key)));
        assertThat(all).containsExactlyInAnyOrderElementsOf(library());

        var copy = MarkdownPage.of(Cli.line("explain " + intake).exits(0));
        List<String> chosen = copy.headings(3).stream()
                .map(it -> {
                    var heading = CHOSEN.matcher(it);
                    assertThat(heading.matches()).as(it).isTrue();
                    return heading.group(1);
                })
                .toList();
        assertThat(chosen).containsExactlyElementsOf(json.ids("exercises"));
        assertThat(listed(copy, "Withheld")).containsExactlyElementsOf(json.ids("withheld"));
        assertThat(listed(copy, "Not chosen")).containsExactlyElementsOf(json.ids("notChosen"));
    }

    /** The ids of a section of the copy, whose heading ends with how many there are. */
    private static List<String> listed(MarkdownPage copy, String section) {
        String heading = copy.headings(2).stream()
                .filter(it -> it.startsWith(section + " ("))
                .findFirst()
                .orElseThrow();
        List<String> ids = copy.under(heading).stream()
                .flatMap(it -> MarkdownPage.all(StrongEmphasis.class, it).stream())
                .map(MarkdownPage::text)
                .toList();
        assertThat(heading).isEqualTo(section + " (" + ids.size() + ")");
        return ids;
    }

    @Test
    void aWithheldExerciseHasAllItsRulesWithSourcesAndStrength() {
        Cli.line(GOLFER).exits(0).stderrIs().stdoutContains("""
                        - **heel-sit-turn**
                          - osteoporosis-2: Full forward bending is linked with new spine fractures. \\[tftf-2015, sss-2022, sinaki-1984; consensus\\]
                          - osteoporosis-3: Bending and twisting together is among the riskiest spine loads. \\[tftf-2015; consensus\\]
                          - osteoporosis-5: Folding down onto the heels rounds the whole spine. \\[tftf-2015; consensus\\]
                        """);
    }

    @Test
    void everySourceThatIsNamedIsListedOnce() {
        var copy = MarkdownPage.of(Cli.line(GOLFER));
        List<String> listed = copy.under("Sources").stream()
                .flatMap(it -> MarkdownPage.all(ListItem.class, it).stream())
                .map(it -> MarkdownPage.text(it).split(":")[0])
                .toList();
        String body = Cli.line(GOLFER).out();
        List<String> named = Pattern.compile("\\\\\\[(.*?); .*?\\\\]")
                .matcher(body)
                .results()
                .flatMap(it -> Stream.of(it.group(1).replace("\\", "").split(", ")))
                .distinct()
                .sorted()
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(listed).containsExactlyElementsOf(named);
    }

    @Test
    void theStateOfTheRedFlagsIsSaid() {
        Cli.line(GOLFER)
                .stdoutContains(
                        "- Red flags: not screened\n",
                        "- Red flags: not screened. The patient page opens with the questions.\n");
        Cli.line(GOLFER + " --red-flag none")
                .stdoutContains("- Red flags: screened, none present\n")
                .stdoutContainsNot("not screened");
        Cli.line(GOLFER + " --red-flag fever").exits(3).stdoutContains("- Red flags: present: fever\n");
    }

    @Test
    void aReferralIsExplainedAndExitsThree() {
        Cli.line("explain --goal posture --condition pregnancy")
                .exits(3)
                .stdoutContains(
                        "## No routine: referral (clearance)",
                        "- **pregnancy**: Pregnancy after week 12: no routine until a clinician's clearance is recorded.",
                        "To record clearance: `--cleared pregnancy`")
                .stderrContains("  once a clinician has cleared it: --cleared pregnancy\n");
    }

    @Test
    void whatIsWrongExitsTwo() {
        Cli.line("explain --goal gofl").exits(2).printsNothing();
        Cli.line("explain --goal posture --clinician why.md").exits(2).printsNothing();
    }

    @Test
    void aPreferenceThatIsSetAsideIsSaidToBe() {
        Cli.line("explain --goal posture --condition osteoporosis")
                .stdoutContains("osteoporosis-12, prefer +2: The spine is loaded least when lying");
    }

    @Test
    void theCopySaysThatItIsNotSignedOffInEveryFormat() {
        for (String format : List.of("md", "html", "txt")) {
            Cli.line(GOLFER + " --format " + format).exits(0).stdoutContains("Not clinically signed off.");
        }
    }
}
