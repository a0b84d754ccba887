package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape is seen to take what it should and to refuse everything else; none of them converts. */
class SchemasTest {
    private enum Pace {
        SLOW,
        VERY_SLOW
    }

    private static final Schema<Integer> COUNT = Schemas.whole(0, 30);
    private static final Schema<Pace> PACE = Schemas.choice("a pace", Pace.class);
    private static final ClosedVocabulary FRUIT = new ClosedVocabulary("a fruit", List.of("apple", "pear"));

    private static String refusal(Schema<?> shape, String written) {
        var reading = Reading.as(shape, written);
        assertThat(reading.value()).isNull();
        assertThat(reading.problems()).hasSize(1);
        Diagnostic problem = reading.problems().get(0);
        return problem.hint().isEmpty() ? problem.sentence() : problem.sentence() + " / " + problem.hint();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "30, 30"})
    void aCountBetweenItsBoundsIsRead(String written, int number) {
        Reading.as(COUNT, written).gives(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.7",
                "8.0",
                "010",
                "08",
                "0x1F",
                "0b11",
                "1_000",
                "1e1",
                "+5",
                "-0",
                ".inf",
                "7 times",
                "12345678901",
                "yes",
                "~"
            })
    void whatIsNoPlainWholeNumberIsNeverRoundedOrConverted(String written) {
        assertThat(refusal(COUNT, written))
                .isEqualTo("this must be a whole number, and it is \"" + written + "\". / allowed: 0 to 30");
    }

    @Test
    void aQuotedNumberAListAndAMappingAreNoCounts() {
        assertThat(refusal(COUNT, "\"7\"")).startsWith("this must be a whole number, and it is \"7\".");
        assertThat(refusal(COUNT, "''")).startsWith("this must be a whole number, and it is \"\".");
        assertThat(refusal(COUNT, "[7]")).startsWith("this must be a whole number, and it is a list.");
        assertThat(refusal(COUNT, "{a: 7}")).startsWith("this must be a whole number, and it is a mapping.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "31", "999999999"})
    void aCountOutsideItsBounds(String written) {
        assertThat(refusal(COUNT, written)).isEqualTo(written + " is out of range. / allowed: 0 to 30");
    }

    @Test
    void trueAndFalse() {
        Reading.as(Schemas.truth(), "true").gives(true);
        Reading.as(Schemas.truth(), "false").gives(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "True", "FALSE", "y"})
    void anotherWordForTrueIsNotTakenForFalse(String written) {
        assertThat(refusal(Schemas.truth(), written)).startsWith("this must be true or false, and it is ");
    }

    @Test
    void whatIsNoTruthAtAll() {
        assertThat(refusal(Schemas.truth(), "yes")).isEqualTo("this must be true or false, and it is \"yes\".");
        assertThat(refusal(Schemas.truth(), "1")).isEqualTo("this must be true or false, and it is a number.");
        assertThat(refusal(Schemas.truth(), "\"true\"")).isEqualTo("this must be true or false, and it is text.");
        assertThat(refusal(Schemas.truth(), "~")).isEqualTo("this must be true or false, and it is empty.");
    }

    @Test
    void anEnumIsWrittenInKebabCase() {
        Reading.as(PACE, "very-slow").gives(Pace.VERY_SLOW);
        assertThat(Schemas.kebab(Pace.VERY_SLOW)).isEqualTo("very-slow");
        assertThat(Schemas.wordsOf(Pace.class)).isEqualTo("slow, very-slow");
    }

    @Test
    void anEnumIsNeitherItsNumberNorItsJavaName() {
        assertThat(refusal(PACE, "1"))
                .isEqualTo("this must be text, and it is a number. / if \"1\" is meant, put it in quotes.");
        assertThat(refusal(PACE, "\"1\"")).startsWith("\"1\" is not a pace.");
        assertThat(refusal(PACE, "VERY_SLOW"))
                .isEqualTo("\"VERY_SLOW\" is not a pace. / did you mean very-slow? allowed: slow, very-slow");
        assertThat(refusal(PACE, "Slow")).startsWith("\"Slow\" is not a pace. / did you mean slow");
    }

    @Test
    void aWordOfAClosedSet() {
        Reading.as(Schemas.word(FRUIT), "pear").gives("pear");
        assertThat(refusal(Schemas.word(FRUIT), "paer"))
                .isEqualTo("\"paer\" is not a fruit. / did you mean pear? allowed: apple, pear");
    }

    @Test
    void aLineIsReadWithoutTheSpaceAroundIt() {
        Reading.as(Schemas.line(20), "'  two words '").gives("two words");
        Reading.as(Schemas.line(20), "Zo\u00EB O\u2019Brien \uD83D\uDE42").gives("Zo\u00EB O\u2019Brien \uD83D\uDE42");
        Reading.as(Schemas.line(20), "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")
                .gives("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    }

    @Test
    void aLineIsNeitherEmptyNorTooLongNorAnythingButText() {
        Schema<String> line = Schemas.line(5);
        assertThat(refusal(line, "''")).isEqualTo("this is empty.");
        assertThat(refusal(line, "'   '")).isEqualTo("this is empty.");
        Reading.as(line, "fives").gives("fives");
        assertThat(refusal(line, "sixsix")).isEqualTo("this is longer than 5 characters.");
        assertThat(refusal(line, "12"))
                .isEqualTo("this must be text, and it is a number. / if \"12\" is meant, put it in quotes.");
        assertThat(refusal(line, "no"))
                .isEqualTo("this must be text, and it is true or false. / if \"no\" is meant, put it in quotes.");
        assertThat(refusal(line, "~")).isEqualTo("this must be text, and it is empty.");
        assertThat(refusal(line, "[a]")).isEqualTo("this must be text, and it is a list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t", "\\r", "\\0", "\\e", "\\x7F", "\\x9B", "\\N", "\\L", "\\P"})
    void aLineHoldsNoControlCharacterHoweverItIsWritten(String escape) {
        assertThat(refusal(Schemas.line(50), "\"a" + escape + "b\""))
                .isEqualTo("this holds a line break, a control character or a direction mark.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202A", "\u2066", "\u2069", "\u200E", "\u200F", "\u061C"})
    void neitherALineNorLinesHoldADirectionMark(String mark) {
        assertThat(refusal(Schemas.line(50), "a" + mark + "b"))
                .isEqualTo("this holds a line break, a control character or a direction mark.");
        assertThat(refusal(Schemas.lines(50), "a" + mark + "b"))
                .isEqualTo("this holds a control character or a direction mark.");
    }

    @Test
    void linesHoldLineBreaksAndTabsAndNoOtherControlCharacter() {
        Reading.as(Schemas.lines(50), "\"one\\n\\ttwo\\r\\nthree\"").gives("one\n\ttwo\r\nthree");
        assertThat(refusal(Schemas.lines(50), "\"one\\n\\etwo\""))
                .isEqualTo("this holds a control character or a direction mark.");
        assertThat(refusal(Schemas.lines(3), "|\n  one\n")).isEqualTo("this is longer than 3 characters.");
    }

    @Test
    void aPatternFitsTheWholeTextAndItsHintIsInWords() {
        Schema<String> id = Schemas.pattern("[a-z]+", "small letters");
        Reading.as(id, "abc").gives("abc");
        assertThat(refusal(id, "abc-1")).isEqualTo("\"abc-1\" does not have the right form. / allowed: small letters");
    }

    @Test
    void aListKeepsItsOrder() {
        Reading.as(Schemas.list(COUNT, 0, 3), "[3, 1, 2]").gives(List.of(3, 1, 2));
        Reading.as(Schemas.list(COUNT, 0, 3), "[]").gives(List.of());
    }

    @Test
    void aListHoldsNothingTwiceAndNoHole() {
        Reading.as(Schemas.list(Schemas.word(FRUIT), 1, 5), "[pear, apple, pear, ~, plum]")
                .says(
                        "a.yaml:1:15: error: this stands in the list twice.",
                        "  [pear, apple, pear, ~, plum]",
                        "                ^",
                        "a.yaml:1:21: error: this is empty; it must be a fruit.",
                        "  [pear, apple, pear, ~, plum]",
                        "                      ^",
                        "  allowed: apple, pear",
                        "a.yaml:1:24: error: \"plum\" is not a fruit.",
                        "  [pear, apple, pear, ~, plum]",
                        "                         ^",
                        "  allowed: apple, pear");
    }

    @Test
    void aListIsNeitherTooShortNorTooLong() {
        assertThat(refusal(Schemas.list(COUNT, 1, 2), "[]")).isEqualTo("this list has 0 items. / allowed: 1 to 2");
        assertThat(refusal(Schemas.list(COUNT, 1, 2), "[1, 2, 3]"))
                .isEqualTo("this list has 3 items. / allowed: 1 to 2");
        assertThat(refusal(Schemas.list(COUNT, 3, 3), "[1]")).isEqualTo("this list has 1 items. / allowed: 3");
    }

    @Test
    void aSingleValueIsNoList() {
        assertThat(refusal(Schemas.list(COUNT, 0, 3), "7"))
                .isEqualTo("this must be a list, and it is a number. / write [one, two]");
        assertThat(refusal(Schemas.list(COUNT, 0, 3), "{a: 1}")).startsWith("this must be a list, and it is a mapping.");
    }

    @Test
    void aMapHasKeysOfAClosedSet() {
        Reading.as(Schemas.map(FRUIT, COUNT), "{pear: 2, apple: 1}").gives(new TreeMap<>(Map.of("apple", 1, "pear", 2)));
        assertThat(refusal(Schemas.map(FRUIT, COUNT), "{appel: 2}"))
                .isEqualTo("\"appel\" is not a fruit. / did you mean apple? allowed: apple, pear");
        assertThat(refusal(Schemas.map(FRUIT, COUNT), "{apple: 99}")).startsWith("99 is out of range.");
        assertThat(refusal(Schemas.map(FRUIT, COUNT), "[apple]")).isEqualTo("this must be a mapping, and it is a list.");
    }

    @Test
    void aShortFormStandsForALongOne() {
        var keys = new ObjectSchema();
        var count = keys.required("count", COUNT);
        Schema<Integer> either = Schemas.shortOrLong(COUNT, keys.shape(found -> found.get(count)));
        Reading.as(either, "7").gives(7);
        Reading.as(either, "{count: 7}").gives(7);
        assertThat(refusal(either, "{count: 99}")).startsWith("99 is out of range.");
        assertThat(refusal(either, "seven")).startsWith("this must be a whole number");
    }
}
