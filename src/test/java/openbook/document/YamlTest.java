package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a document, and where its values stand. */
class YamlTest {

    private static String scalar(String text) {
        return ((Node.Scalar) Reading.of(text).whole()).text();
    }

    private static Node.Entries entries(String text) {
        return (Node.Entries) Reading.of(text).value();
    }

    @Test
    void everyValueAndEveryKeyKnowsWhereItStands() {
        Node.Entries entries = entries("name: Jo\n\nlist:\n  - one\n  - {two: 2}\n");
        assertThat(entries.keys().get("list")).isEqualTo(new SourceLocation("a.yaml", 3, 1, "list:"));
        Node.Items list = (Node.Items) entries.nodes().get("list");
        assertThat(list.nodes().get(0).place()).isEqualTo(new SourceLocation("a.yaml", 4, 5, "  - one"));
        Node.Entries two = (Node.Entries) list.nodes().get(1);
        assertThat(two.nodes().get("two").place()).isEqualTo(new SourceLocation("a.yaml", 5, 11, "  - {two: 2}"));
    }

    @Test
    void keysKeepTheOrderInWhichTheyWereWritten() {
        assertThat(entries("b: 1\na: 2\nc: 3\n").nodes().keySet()).containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "7, NUMBER", "2.7, NUMBER", "010, NUMBER", "0x1F, NUMBER", "1_000, NUMBER", "true, TRUTH", "yes, TRUTH",
        "~, NOTHING", "null, NOTHING", "word, TEXT", "\"7\", TEXT", "\"true\", TEXT", "1:30, TEXT", "2026-11-20, TEXT"
    })
    void anUnquotedWordIsWhatYamlTakesItForAndAQuotedOneIsText(String written, Node.Kind kind) {
        Node.Scalar scalar =
                (Node.Scalar) entries("a: " + written + "\n").nodes().get("a");
        assertThat(scalar.kind()).isEqualTo(kind);
        assertThat(scalar.text()).as("no conversion").isEqualTo(written.replace("\"", ""));
    }

    @Test
    void whatANodeIsCanBeSaidInWords() {
        Node.Entries entries = entries("{a: x, b: 1, c: no, d: ~, e: [], f: {}}");
        assertThat(entries.nodes().values().stream().map(Node::called))
                .isEqualTo(List.of("text", "a number", "true or false", "empty", "a list", "a mapping"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: x", "---\na: x\n", "a: x\n...\n", "# why\na: x # how\n", "\uFEFFa: x\n", "{\"a\": \"x\"}"})
    void oneDocumentIsRead(String text) {
        assertThat(entries(text).nodes()).containsOnlyKeys("a");
        assertThat(((Node.Scalar) entries(text).nodes().get("a")).text()).isEqualTo("x");
    }

    @Test
    void aByteOrderMarkMovesNoColumn() {
        assertThat(entries("\uFEFFa: x\n").keys().get("a")).isEqualTo(new SourceLocation("a.yaml", 1, 1, "a: x"));
    }

    @Test
    void windowsLineEndsReadLikeAnyOther() {
        Node.Entries entries = entries("a: 1\r\nb: |\r\n  one\r\n  two\r\n");
        assertThat(entries.keys().get("b")).isEqualTo(new SourceLocation("a.yaml", 2, 1, "b: |"));
        assertThat(((Node.Scalar) entries.nodes().get("b")).text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void theLinesAreCountedAsYamlCountsThem() {
        Reading.of("a: \"x\u2028y\"\nb: 1\nb: 2\n")
                .says(
                        "a.yaml:4:1: error: the key \"b\" is given twice.",
                        "  b: 2",
                        "  ^",
                        "  it is first given in line 3.");
    }

    @Test
    void aColumnCountsACharacterBeyondTheBasicPlaneOnce() {
        assertThat(entries("{\uD83D\uDE42: 1, b: 2}").keys().get("b").column()).isEqualTo(8);
    }

    @Test
    void longTextIsFoldedOrKept() {
        assertThat(scalar(">-\n  one\n  two\n")).isEqualTo("one two");
        assertThat(scalar("|\n  one\n  two\n")).isEqualTo("one\ntwo\n");
    }

    @Test
    void twentyLevelsAreDeepEnough() {
        assertThat(Reading.of("[".repeat(20) + "x" + "]".repeat(20)).whole()).isInstanceOf(Node.Items.class);
    }

    @Test
    void anAmpersandInsideTextIsNoAnchor() {
        assertThat(entries("a: salt & pepper\nb: '&x'\nc: \"&y\"\n").nodes()).hasSize(3);
    }

    @Test
    void aStarOrAnExclamationMarkInsideTextIsNoAliasAndNoTag() {
        assertThat(entries("a: 3 * 4\nb: '*x'\nc: stop!\n").nodes()).hasSize(3);
    }
}
