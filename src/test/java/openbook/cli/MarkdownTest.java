package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for the patient, read as Markdown: what it means, not how it is written. */
class MarkdownTest {
    private static final Pattern CARD = Pattern.compile("(\\d+)\\. (.+)");

    /** One patient of each kind: plain, careful, answered, short of time, strong, with a page sentence. */
    private record Page(MarkdownPage page, JsonThing routine) {
        static Page of(String intake) {
            return new Page(
                    MarkdownPage.of(Cli.line("routine " + intake).exits(0)),
                    Cli.line("routine --format json " + intake).exits(0).json());
        }

        List<String> cards() {
            return page.headings(2).stream()
                    .filter(it -> CARD.matcher(it).matches())
                    .toList();
        }

        List<JsonThing> exercises() {
            return routine.things("exercises");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--goal posture --red-flag none",
                "--goal golf-rotation --condition osteoporosis",
                "--goal posture,golf-rotation --condition pregnancy --cleared pregnancy",
                "--goal desk-work --cannot floor --minutes 5",
                "--goal upper-back-pain --stage 3 --has band,roller --exercises 7 --minutes 30",
                "--goal upper-body-mobility --condition low-vision,anticoagulants --name Jo"
            })
    void everyPageIsBuiltTheSameWay(String intake) {
        var page = Page.of(intake);
        hasOneTitleAndItsSectionsInOrder(page);
        hasANumberedCardForEveryExercise(page);
        hasARowOfTheWeekForEveryExercise(page);
        assertThat(page.page().hasHtmlOrCodeBlocks()).isFalse();
    }

    private static void hasOneTitleAndItsSectionsInOrder(Page page) {
        MarkdownPage markdown = page.page();
        assertThat(markdown.headings(1)).hasSize(1);
        assertThat(markdown.all(Heading.class))
                .first()
                .satisfies(it -> assertThat(it.getLevel()).isEqualTo(1));
        assertThat(markdown.headings(2))
                .startsWith("Stop and call")
                .containsSubsequence(
                        "Before you start",
                        "Why this helps",
                        page.cards().get(0),
                        page.cards().get(page.cards().size() - 1),
                        "Your week",
                        "What comes next");
        assertThat(markdown.headings(2)).doesNotHaveDuplicates();
    }

    private static void hasANumberedCardForEveryExercise(Page page) {
        List<String> names =
                page.exercises().stream().map(it -> it.text("name")).toList();
        assertThat(page.cards())
                .containsExactlyElementsOf(IntStream.range(0, names.size())
                        .mapToObj(i -> (i + 1) + ". " + names.get(i))
                        .toList());
        for (int i = 0; i < names.size(); i++) {
            List<Node> card = page.page().under(page.cards().get(i));
            String text =
                    String.join("\n", card.stream().map(MarkdownPage::text).toList());
            assertThat(text).contains("You should feel:", "Avoid:");
            assertThat(MarkdownPage.all(StrongEmphasis.class, card.get(0)))
                    .as("the dose comes first")
                    .hasSize(1);
            assertThat(MarkdownPage.text(card.get(0)))
                    .matches("(?s).*(\\d+ times?|\\d+ breaths).*(every day|days a week)");
            assertThat(card.stream().filter(OrderedList.class::isInstance))
                    .as("the steps of card %s", page.cards().get(i))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(MarkdownPage.all(ListItem.class, it)).hasSizeBetween(2, 7));
            assertThat(card).anyMatch(BulletList.class::isInstance);
        }
    }

    private static void hasARowOfTheWeekForEveryExercise(Page page) {
        String week = MarkdownPage.text(page.page().under("Your week").get(1));
        List<String> rows = week.lines().toList();
        assertThat(rows).hasSize(page.exercises().size() + 3).allMatch(it -> it.split("\\|", -1).length == 10);
        for (int i = 0; i < page.exercises().size(); i++) {
            JsonThing dose = page.exercises().get(i).thing("dose");
            String sides = dose.text("sides");
            // The number of a dose in turn counts both sides; the page says how many each side does.
            int number = (int) dose.number("reps") / (sides.equals("alternate") ? 2 : 1);
            assertThat(rows.get(i + 2))
                    .as("the week is the plan in short")
                    .containsPattern(": (\\d+ sets of )?" + number + " (time|breath)s?");
            assertThat(rows.get(i + 2).contains("(left / right)"))
                    .isEqualTo(sides.equals("each") || sides.equals("alternate"));
        }
        assertThat(rows.get(rows.size() - 1)).startsWith("| Pain, 0 to 10 |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"osteoporosis", "hypertension", "bppv-vertigo", "parkinsons", "low-vision", "knee-oa"})
    void everySentenceThatAConditionAddsIsOnItsCardOrOnThePage(String condition) {
        var page = Page.of("--goal posture --condition " + condition + " --cleared " + condition);
        for (int i = 0; i < page.exercises().size(); i++) {
            List<Node> card = page.page().under(page.cards().get(i));
            String quoted = String.join(
                    "\n",
                    card.stream()
                            .filter(BlockQuote.class::isInstance)
                            .flatMap(it -> MarkdownPage.all(ListItem.class, it).stream())
                            .map(MarkdownPage::text)
                            .toList());
            String before = String.join(
                    "\n",
                    page.page().under("Before you start").stream()
                            .flatMap(it -> MarkdownPage.all(ListItem.class, it).stream())
                            .map(MarkdownPage::text)
                            .toList());
            assertThat(page.exercises().get(i).texts("sentences"))
                    .allSatisfy(it -> assertThat(quoted + "\n" + before).contains(it));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--condition osteoporosis", "--cannot prone"})
    void harderIsOfferedOnlyToSomeoneWithNoConditionAndNoLimit(String patient) {
        String plain = Cli.line("routine --goal posture").out();
        assertThat(plain).contains("**Too easy?**");
        Cli.line("routine --goal posture " + patient).exits(0).stdoutContainsNot("Too easy?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "txt"})
    void allFormatsOfAPageSayTheSameSentences(String format) {
        JsonThing routine = Cli.line("routine --goal posture --condition osteoporosis --format json")
                .json();
        String page = Cli.line("routine --goal posture --condition osteoporosis --format " + format)
                .out()
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'");
        assertThat(routine.things("exercises")).allSatisfy(exercise -> {
            assertThat(page).contains(exercise.text("name"));
            assertThat(exercise.texts("sentences"))
                    .allSatisfy(it -> assertThat(page).contains(it));
        });
        assertThat(page).contains("November 22, 2026").doesNotContain("{{", "null", "Optional[");
    }
}
