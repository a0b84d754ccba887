package openbook.handout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that a person typed, or that the library holds, is harmless in every format and reads as it was written. */
class EscapeTest {
    static Stream<String> hostile() {
        Stream<String> written = Stream.of(
                "<script>alert(1)</script>",
                "\" onload=\"x",
                "it's & <b>bold</b> &amp; &#39;",
                "**not bold** _nor slanted_ `nor code` ~~nor struck~~",
                "[a link](http://example.org) ![a picture](x) <http://example.org>",
                "# not a heading",
                "###### nor this",
                "- not a list",
                "+ nor this",
                "1. nor this",
                "12) nor this",
                "1.",
                "> not a quote",
                "---",
                "===",
                "***",
                "- - -",
                "```",
                "~~~",
                "| a | b |",
                "[x]: http://example.org",
                "&copy; &#35;",
                "back\\slash \\* end\\",
                "{{title}} {{{title}}} {{>partials/dose}}",
                "Jo (Park)",
                "O'Neil-Smith, Jr.",
                "\u00c5sa \u00d1and\u00fa \u674e\u6b23");
        Stream<String> random = Stream.iterate(0, it -> it + 1).limit(500).map(EscapeTest::random);
        return Stream.concat(written, random).filter(it -> !it.isBlank());
    }

    private static String random(int seed) {
        var random = new Random(seed);
        String letters = "\\`*_[]<>&|~#+-=.)(!:\"'{} 12ab ";
        var text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString().strip();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void htmlShowsItAndRunsNothing(String text) {
        String html = Escape.of(Format.HTML, text);
        assertThat(html).doesNotContain("<", ">", "\"", "'").doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)");
        String shown = html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(shown).isEqualTo(text);
    }

    /** Read by another program's Markdown parser: one paragraph of plain text, as it was written. */
    @ParameterizedTest
    @MethodSource("hostile")
    void markdownShowsItAsPlainText(String text) {
        String markdown = Escape.of(Format.MD, text);
        assertThat(blocks(markdown)).hasSize(1).allSatisfy(it -> assertThat(it).isInstanceOf(Paragraph.class));
        assertThat(inlines(markdown)).allMatch(it -> it instanceof Paragraph || it instanceof Text);
        assertThat(shown(markdown)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdownShowsItInsideAListItemAHeadingAndAQuote(String text) {
        String markdown = Escape.of(Format.MD, text);
        for (String before : List.of("- ", "> ", "1. ", "# ")) {
            assertThat(shown(before + markdown)).as(before).isEqualTo(text);
            assertThat(blocks(before + markdown)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdownLeavesThePipesOfATableAlone(String text) {
        assertThat(Escape.of(Format.MD, text).replace("\\\\", "").replace("\\|", ""))
                .doesNotContain("|");
    }

    @Test
    void markdownKeepsOrdinarySentencesAsTheyAre() {
        assertThat(Escape.of(Format.MD, "Sit tall. Turn 2 to 3 times (or more), then rest."))
                .isEqualTo("Sit tall. Turn 2 to 3 times (or more), then rest.");
        assertThat(Escape.of(Format.MD, "Level-1 move")).isEqualTo("Level-1 move");
    }

    @Test
    void boldTextStaysBold() {
        String markdown = "**" + Escape.of(Format.MD, "Go **only** half way.") + "**";
        assertThat(inlines(markdown)).hasAtLeastOneElementOfType(StrongEmphasis.class);
        assertThat(shown(markdown)).isEqualTo("Go **only** half way.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void plainTextIsLeftAsItIs(String text) {
        assertThat(Escape.of(Format.TXT, text)).isEqualTo(text);
    }

    private static List<Node> blocks(String markdown) {
        List<Node> blocks = new ArrayList<>();
        for (Node node = Parser.builder().build().parse(markdown).getFirstChild();
                node != null;
                node = node.getNext()) {
            blocks.add(node);
        }
        return blocks;
    }

    private static List<Node> inlines(String markdown) {
        List<Node> found = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    found.add(node);
                    node.accept(this);
                }
            }
        });
        return found;
    }

    private static String shown(String markdown) {
        var shown = new StringBuilder();
        inlines(markdown).forEach(it -> shown.append(it instanceof Text text ? text.getLiteral() : ""));
        return shown.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aStyleSheetReadsBackWhatWasWrittenAndHasNoEndInIt(String text) {
        String css = Escape.cssString(text);
        assertThat(css).matches("(?:[A-Za-z0-9]|\\\\[0-9a-f]+ )*");
        assertThat(Pattern.compile("\\\\([0-9a-f]+) ")
                        .matcher(css)
                        .replaceAll(
                                it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16)))))
                .isEqualTo(text);
    }
}
