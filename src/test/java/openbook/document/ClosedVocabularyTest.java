package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to someone who wrote a word that there is not. */
class ClosedVocabularyTest {
    private static final List<String> TAGS =
            List.of("pos-prone", "pos-side", "pos-sit", "pos-stand", "pos-supine", "range-end", "range-mid");

    @ParameterizedTest
    @CsvSource({
        "pos-pron, pos-prone", // a letter too few
        "pos-pronee, pos-prone", // too many
        "pos-prine, pos-prone", // another one
        "pos-rpone, pos-prone", // two that changed places
        "POS-PRONE, pos-prone",
        "supine, pos-supine", // a part of it
    })
    void theNearestWordComesFirst(String typed, String meant) {
        assertThat(ClosedVocabulary.nearest(typed, TAGS)).first().isEqualTo(meant);
    }

    @Test
    void theNearestComeFirstAndEquallyNearOnesInOrder() {
        assertThat(ClosedVocabulary.nearest("pos-sid", TAGS)).containsExactly("pos-side", "pos-sit", "pos-stand");
    }

    @Test
    void atMostThreeAreGuessed() {
        assertThat(ClosedVocabulary.nearest("pos", TAGS)).containsExactly("pos-prone", "pos-side", "pos-sit");
    }

    @Test
    void aWordLikeNoOtherHasNoGuess() {
        assertThat(ClosedVocabulary.nearest("hamstrings", TAGS)).isEmpty();
        assertThat(ClosedVocabulary.nearest("", TAGS)).isEmpty();
    }

    @Test
    void aThirdOfTheLettersCanBeWrongAndNoMore() {
        assertThat(ClosedVocabulary.nearest("pos-xxxine", TAGS)).containsExactly("pos-supine");
        assertThat(ClosedVocabulary.nearest("pos-xxxxne", TAGS)).doesNotContain("pos-supine");
    }

    @Test
    void twoLettersAreTooFewToBeAPart() {
        assertThat(ClosedVocabulary.nearest("mi", TAGS)).isEmpty();
        assertThat(ClosedVocabulary.nearest("mid", TAGS)).containsExactly("range-mid");
    }

    @Test
    void aShortListIsShownWholeAndALongOneIsNot() {
        List<String> fifteen =
                IntStream.range(0, 15).mapToObj(i -> "word-" + (char) ('a' + i)).toList();
        assertThat(new ClosedVocabulary("a word", fifteen).hint("xxxxxxx")).isEqualTo("allowed: " + String.join(", ", fifteen));
        List<String> sixteen = new ArrayList<>(fifteen);
        sixteen.add("word-p");
        assertThat(new ClosedVocabulary("a word", sixteen).hint("xxxxxxx")).isEmpty();
        assertThat(new ClosedVocabulary("a word", sixteen).hint("wordp"))
                .startsWith("did you mean ")
                .endsWith("?");
    }

    @Test
    void theSentenceNamesTheWordAndItsKind() {
        assertThat(new ClosedVocabulary("a tag", TAGS).unknown("x")).isEqualTo("\"x\" is not a tag.");
    }

    @Test
    void onlyTheWordItselfIsInTheSet() {
        ClosedVocabulary words = new ClosedVocabulary("a tag", TAGS);
        assertThat(words.has("pos-sit")).isTrue();
        assertThat(words.has("POS-SIT")).isFalse();
        assertThat(words.has("pos")).isFalse();
    }
}
