package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    private static final Predicate<String> NAMES = Set.of("a", "a, b", "a, b, c", "d|e", "x")::contains;

    private static List<String> split(String text) {
        return WordList.split(text, NAMES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "x!x",
                "x;y!x/y",
                "x,y!x/y",
                "x|y!x/y",
                "'x\ny'!x/y",
                "' x ; y '!x/y",
                "x;!x",
                "x;;!x",
                "x,\u00a0!x",
                "x;;y!x//y",
                ";x!/x",
                "a, b!a, b",
                "a, b, c!a, b, c",
                "a, q!a/q",
                "x; a, b; d|e!x/a, b/d|e",
                "'a, b,'!a, b",
                "\u00a0x\u200b!x"
            })
    void wordsStandBetweenSeparatorsAndTheLongestNameWins(String text, String words) {
        assertThat(String.join("/", split(text))).isEqualTo(words);
    }

    @Test
    void aLineBreakIsOneSeparatorHoweverItIsWritten() {
        assertThat(split("x\r\ny")).containsExactly("x", "y");
        assertThat(split("x;\r\ny;\n")).containsExactly("x", "y");
    }

    @Test
    void aTextWithoutWordsIsOneEmptyWord() {
        assertThat(split("")).containsExactly("");
        assertThat(split(";")).containsExactly("");
    }

    @Test
    void everyNameOfTheLibraryStaysWholeBesideOthers() {
        Predicate<String> known = IntakeVocabulary.of(BuiltInLibrary.library()).conditions()::knows;
        for (Condition condition : BuiltInLibrary.library().conditions().values()) {
            for (String separator : List.of(";", ",", "|", "\n", ", ")) {
                assertThat(WordList.split("copd" + separator + condition.name() + separator + "Q", known))
                        .as(condition.name())
                        .containsExactly("copd", condition.name(), "Q");
            }
        }
    }
}
