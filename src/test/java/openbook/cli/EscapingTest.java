package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person typed is printed as it was typed, and does nothing. */
class EscapingTest {
    private static final String WILD =
            "<b>Jo</b> *star* _under_ a|b # `tick` \"quoted\" 'single' {{name}} {{{name}}} &amp; [x](y) \\ ~~no~~ <!--";

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static Cli.Result withName(String name, String format) {
        return Cli.run("routine", "--goal", "posture", "--red-flag", "none", "--format", format, "--name", name)
                .exits(0);
    }

    private static Cli.Result withNotes(String format, String... lines) {
        String notes = List.of(lines).stream().map(it -> "  " + it).collect(Collectors.joining("\n"));
        return Cli.given("goals: [posture]", "red-flags: none", "notes: |2", notes)
                .andRun("routine", "-", "--format", format)
                .exits(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WILD,
                "Jo Park",
                "1. Jo",
                "# Jo",
                "- Jo",
                "Jo\\",
                "**Jo**",
                "`Jo",
                "<script>alert(1)</script>",
                "Zoë Łukasz 李",
                "&lt;b&gt;",
                "a*b_c",
                "!",
                "http://example.org/?a=1&b=2"
            })
    void aNameIsReadFromMarkdownAsItWasTyped(String name) {
        var page = MarkdownPage.of(withName(name, "md"));
        assertThat(page.all(StrongEmphasis.class).stream().map(MarkdownPage::text))
                .startsWith(name);
        assertThat(page.hasHtmlOrCodeBlocks()).isFalse();
        assertThat(page.headings(1)).containsExactly("Stand and sit taller");
    }

    @Test
    void aNameIsHarmlessInHtml() {
        withName(WILD, "html")
                .stdoutContains(
                        "<strong><bdi>&lt;b&gt;Jo&lt;/b&gt; *star* _under_ a|b # `tick` &quot;quoted&quot; &#39;single&#39;"
                                + " {{name}} {{{name}}} &amp;amp; [x](y) \\ ~~no~~ &lt;!--</bdi></strong>")
                .stdoutContainsNot("<b>", "<!--");
    }

    @Test
    void aNameStaysAsItIsInPlainText() {
        withName("<b>Jo</b> *star* {{name}}", "txt").stdoutContains("\nFor <b>Jo</b> *star* {{name}}\n");
    }

    @Test
    void aNameIsNotInTheJson() {
        withName("Jo Park", "json").stdoutContainsNot("Jo Park");
    }

    @Test
    void aNameIsHarmlessOnAReferralAndInTheCliniciansCopy() {
        for (String line : new String[] {"routine --red-flag fever", "explain --red-flag none", "explain"}) {
            String[] args = (line + " --goal posture --format html --name <b>Jo</b>").split(" ");
            Cli.run(args).stdoutContains("&lt;b&gt;Jo&lt;/b&gt;").stdoutContainsNot("<b>");
        }
        var copy = MarkdownPage.of(Cli.run("explain", "--goal", "posture", "--name", WILD));
        assertThat(copy.headings(1)).containsExactly("Clinician copy: " + WILD);
    }

    @Test
    void notesAreReadFromMarkdownAsTheyWereTyped() {
        String[] notes = {
            WILD,
            "# no heading",
            "1. no list",
            "2) no list",
            "- no list",
            "+ no list",
            "> no quote",
            "=====",
            "-----",
            "```",
            "| a | b |",
            "    no code",
            "<div>no block"
        };
        var page = MarkdownPage.of(withNotes("md", notes));
        List<String> read = page.under("A note for you").stream()
                .flatMap(it -> MarkdownPage.all(Paragraph.class, it).stream())
                .map(MarkdownPage::text)
                .toList();
        assertThat(read)
                .containsExactly(List.of(notes).stream().map(String::strip).toArray(String[]::new));
        assertThat(page.under("A note for you")).allMatch(BlockQuote.class::isInstance);
        assertThat(page.hasHtmlOrCodeBlocks()).isFalse();
    }

    @Test
    void notesAreHarmlessInHtml() {
        withNotes("html", "<b>bold</b>", "", "{{version}}")
                .stdoutContains("<p>&lt;b&gt;bold&lt;/b&gt;</p>", "<p>{{version}}</p>")
                .stdoutContainsNot("<b>");
    }

    @Test
    void reasonsAndNamesOfAnOverrideAreHarmlessInTheCopy() {
        String[] intake = {
            "goals: [posture]",
            "equipment: [roller]",
            "conditions: [osteoporosis]",
            "override: [{exercise: foam-roll-back, because: " + quoted("<i>I</i> *say*") + ", by: "
                    + quoted("Dr. <b>_Lee_") + "}]"
        };
        Cli.given(intake)
                .andRun("explain", "-", "--format", "html")
                .exits(0)
                .stdoutContains("because &lt;i&gt;I&lt;/i&gt; *say* (Dr. &lt;b&gt;_Lee_)")
                .stdoutContainsNot("<i>", "<b>");
        var copy = MarkdownPage.of(Cli.given(intake).andRun("explain", "-"));
        assertThat(MarkdownPage.text(copy.document()))
                .contains("Override: foam-roll-back, because <i>I</i> *say* (Dr. <b>_Lee_)");
        assertThat(copy.hasHtmlOrCodeBlocks()).isFalse();
    }

    @Test
    void aNameThatCouldHideTextIsRefused() {
        for (String name : new String[] {"Jo\nPark", "Jo\u202EkraP", "Jo\u001B[31m"}) {
            Cli.run("routine", "--goal", "posture", "--name", name)
                    .exits(2)
                    .printsNothing()
                    .stderrIs("--name: error: this holds a line break, a control character or a direction mark.");
        }
    }
}
