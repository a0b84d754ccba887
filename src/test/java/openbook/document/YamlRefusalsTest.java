package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no document, each message whole. */
class YamlRefusalsTest {

    @Test
    void aKeyThatIsGivenTwiceIsSaidEachTime() {
        Reading.of("sets: 1\nreps: 8\nsets: 2\nsets: 3\n")
                .says(
                        "a.yaml:3:1: error: the key \"sets\" is given twice.",
                        "  sets: 2",
                        "  ^",
                        "  it is first given in line 1.",
                        "a.yaml:4:1: error: the key \"sets\" is given twice.",
                        "  sets: 3",
                        "  ^",
                        "  it is first given in line 1.");
    }

    @Test
    void aKeyThatIsGivenTwiceDeepInsideIsFoundToo() {
        Reading.of("a:\n  - {b: 1, b: 2}\n")
                .says(
                        "a.yaml:2:12: error: the key \"b\" is given twice.",
                        "    - {b: 1, b: 2}",
                        "             ^",
                        "  it is first given in line 2.");
    }

    @Test
    void aSecondDocument() {
        Reading.of("a: 1\n---\nb: 2\n")
                .says(
                        "a.yaml:3:1: error: a second document begins here.",
                        "  b: 2",
                        "  ^",
                        "  one file holds one document; remove the \"---\" line.");
    }

    @Test
    void aSecondDocumentIsSaidBesideTheFaultsOfTheFirst() {
        assertThat(Reading.of("a: 1\na: 2\n---\nb: 2\n").printed())
                .contains("a.yaml:2:1: error: the key \"a\"", "a.yaml:4:1: error: a second document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# only a comment\n", "\uFEFF"})
    void aFileWithNothingInIt(String text) {
        Reading.of(text).says("a.yaml: error: the file is empty.");
    }

    @Test
    void anchorsOnAnyKindOfNode() {
        String hint = "  write the value out where it is needed.";
        Reading.of("a: &x 1\nb: &y [1]\nc: &z {d: 1}\n&k e: [&l f]\n")
                .says(
                        "a.yaml:1:4: error: anchors (&name) are not used here.",
                        "  a: &x 1",
                        "     ^",
                        hint,
                        "a.yaml:2:4: error: anchors (&name) are not used here.",
                        "  b: &y [1]",
                        "     ^",
                        hint,
                        "a.yaml:3:4: error: anchors (&name) are not used here.",
                        "  c: &z {d: 1}",
                        "     ^",
                        hint,
                        "a.yaml:4:1: error: anchors (&name) are not used here.",
                        "  &k e: [&l f]",
                        "  ^",
                        hint,
                        "a.yaml:4:8: error: anchors (&name) are not used here.",
                        "  &k e: [&l f]",
                        "         ^",
                        hint);
    }

    @Test
    void aliasesKnownAndUnknown() {
        Reading.of("a: *x\nb: [*y]\n")
                .says(
                        "a.yaml:1:4: error: aliases (*name) are not used here.",
                        "  a: *x",
                        "     ^",
                        "  write the value out.",
                        "a.yaml:2:5: error: aliases (*name) are not used here.",
                        "  b: [*y]",
                        "      ^",
                        "  write the value out.");
    }

    @Test
    void aMergeKeyMergesNothing() {
        assertThat(Reading.of("a: &x {c: 1}\nb:\n  <<: *x\n").printed())
                .contains("a.yaml:1:4: error: anchors", "a.yaml:3:7: error: aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!int \"3\"", "!!str 3", "!thing x", "! 3", "!thing {b: c}", "!thing [b]"})
    void tagsOnAnyKindOfNode(String value) {
        Reading.of("a: " + value + "\n")
                .says("a.yaml:1:4: error: YAML tags (!name) are not used here.", "  a: " + value, "     ^");
    }

    @Test
    void aTwentyFirstLevel() {
        Reading.of("[".repeat(21) + "x" + "]".repeat(21))
                .says(
                        "a.yaml:1:22: error: this is nested more than 20 levels deep.",
                        "  " + "[".repeat(21) + "x" + "]".repeat(21),
                        " ".repeat(23) + "^");
    }

    @Test
    void aHundredThousandLevelsAreRefusedAndBreakNothing() {
        assertThat(Reading.of("[".repeat(100_000)).printed()).contains("this is nested more than 20 levels deep.");
    }

    @Test
    void countlessValues() {
        assertThat(Reading.of("[" + "a,".repeat(49_999) + "]").printed()).isEmpty();
        assertThat(Reading.of("[" + "a,".repeat(60_000) + "]").printed())
                .contains("a.yaml:1:100000: error: this file holds more than 50000 values.");
    }

    @Test
    void aTabForIndentationIsShownWhereItStands() {
        Reading.of("a:\n\tb: 1\n")
                .says(
                        "a.yaml:2:1: error: this is not YAML: found character '\\t(TAB)' that cannot start any token."
                                + " (Do not use \\t(TAB) for indentation).",
                        "   b: 1",
                        "  ^");
    }

    @Test
    void aColonInAnUnquotedSentence() {
        Reading.of("ok: 1\nsay: Stop: rest.\n")
                .says(
                        "a.yaml:2:10: error: this is not YAML: mapping values are not allowed here.",
                        "  say: Stop: rest.",
                        "           ^");
    }

    @Test
    void whatIsNeverClosedIsShownWhereItBegins() {
        Reading.of("ok: 1\nsay: \"Stop.\nmore: 2\n")
                .says(
                        "a.yaml:2:6: error: this is not YAML: found unexpected end of stream.",
                        "  say: \"Stop.",
                        "       ^");
        Reading.of("ok: 1\nlist: [a, b\n\n")
                .says(
                        "a.yaml:2:7: error: this is not YAML: expected ',' or ']', but got <stream end>.",
                        "  list: [a, b",
                        "        ^");
    }

    @Test
    void aKeyThatIsNoWord() {
        Reading.of("ok: 1\n? [a]\n: 1\n")
                .says("a.yaml:2:4: error: this is not YAML: a key must be plain text.", "  ? [a]", "     ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u000B", "\f", "\uD83D", "\uFFFF"})
    void aCharacterThatNoTextHoldsIsShownWhereItStands(String character) {
        String said = Reading.of("ok: 1\nb: x" + character + "y\n").printed();
        assertThat(said).startsWith("a.yaml:2:5: error: this is not YAML: special characters are not allowed.\n");
        assertThat(said).endsWith("\n      ^");
    }
}
