package openbook.handout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blank lines, trailing blanks and the width of plain text. */
class TextLayoutTest {
    private static String tidy(Format format, String text, int columns) {
        var writer = WhitespaceWriter.ofText();
        writer.write(text);
        return TextLayout.finish(format, writer.printed(), columns).toString();
    }

    private static final String WORDS = "word ".repeat(30).strip();

    @Test
    void aLongLineIsBrokenBetweenWordsAt78() {
        String wrapped = TextLayout.wrap(WORDS, 78);
        assertThat(wrapped.lines()).hasSize(2).allMatch(it -> it.length() <= 78);
        assertThat(wrapped.lines().findFirst().orElseThrow())
                .isEqualTo("word ".repeat(15).strip());
        assertThat(wrapped.replace("\n", " ")).isEqualTo(WORDS);
    }

    @Test
    void aShortLineIsLeftAlone() {
        assertThat(TextLayout.wrap("  - Sit tall.", 78)).isEqualTo("  - Sit tall.");
        assertThat(TextLayout.wrap("", 78)).isEmpty();
    }

    @Test
    void whatFollowsIsIndentedLikeTheTextOfTheFirstLine() {
        for (String start : List.of("  - ", "   1. ", "  ! ", "   12. ", "    ", "> ")) {
            List<String> lines = TextLayout.wrap(start + WORDS, 78).lines().toList();
            assertThat(lines).as(start).hasSizeGreaterThan(1);
            assertThat(lines.get(0)).startsWith(start + "word");
            assertThat(lines.get(1)).startsWith(" ".repeat(start.length()) + "word");
        }
    }

    @Test
    void aWordThatIsLongerThanALineStaysWhole() {
        String address = "https://example.org/" + "x".repeat(80);
        assertThat(TextLayout.wrap("  - See " + address + " for more", 78).lines())
                .containsExactly("  - See", "    " + address, "    for more");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsTooLongOrEndsInABlankAndNoWordIsLost(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder("  ".repeat(random.nextInt(3)) + (random.nextBoolean() ? "- " : ""));
        int length = 20 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(5) == 0 ? " " : "abc".charAt(random.nextInt(3)));
        }
        String line = tidy(Format.TXT, "x\n" + text + "\ny", 78);
        assertThat(line.lines()).allMatch(it -> it.length() <= 78).noneMatch(it -> it.endsWith(" "));
        assertThat(line.split("\\s+")).containsExactly(("x " + text + " y").split("\\s+"));
    }

    @Test
    void blankLinesNeverStandInPairsAndTheTextBeginsAndEndsCleanly() {
        for (Format format : List.of(Format.MD, Format.HTML, Format.TXT)) {
            assertThat(tidy(format, "\n\na  \n\n\n\nb\t\n\n", 78))
                    .as("%s", format)
                    .isEqualTo("a\n\nb\n");
        }
    }

    @Test
    void onlyPlainTextIsWrapped() {
        assertThat(tidy(Format.MD, WORDS, 78)).isEqualTo(WORDS + "\n");
        assertThat(tidy(Format.HTML, WORDS, 78)).isEqualTo(WORDS + "\n");
    }
}
