package openbook.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import openbook.Sample;
import org.junit.jupiter.api.Test;

/** The closed words, and what an exercise says of itself by them. */
class VocabularyTest {
    private static final Vocabulary WORDS = Sample.LIBRARY.vocabulary();

    @Test
    void theTagsOfOneGroupAreFoundAmongOthersAndSorted() {
        Set<String> carried = Set.of("pos-side", "move-rotation", "move-flexion", "equip-pillow", "no-such-tag");
        assertThat(WORDS.inGroup("movement", carried)).containsExactly("move-flexion", "move-rotation");
        assertThat(WORDS.inGroup("position", carried)).containsExactly("pos-side");
        assertThat(WORDS.inGroup("load", carried)).isEmpty();
        assertThat(WORDS.inGroup("no-such-group", carried)).isEmpty();
    }

    @Test
    void equipmentIsWhatHasATagForIt() {
        assertThat(WORDS.equipment())
                .containsExactly("band", "chair", "doorway", "pillow", "roller", "stick", "table", "towel", "wall");
        assertThat(WORDS.equipmentIn(Set.of("equip-wall", "pos-stand", "equip-chair")))
                .containsExactly("chair", "wall");
        assertThat(WORDS.equipmentMeans("band")).isEqualTo("Exercise band.");
        assertThat(WORDS.equipmentMeans("sofa")).isEqualTo("sofa");
    }

    @Test
    void aBandAndARollerAreNotInEveryHome() {
        assertThat(WORDS.household()).containsExactly("chair", "doorway", "pillow", "stick", "table", "towel", "wall");
    }

    @Test
    void anExerciseKnowsItsPosition() {
        assertThat(Sample.LIBRARY.exercise("open-book").position()).isEqualTo("pos-side");
        assertThat(Sample.LIBRARY.exercise("cat-camel").position()).isEqualTo("pos-quad");
    }

    @Test
    void aRuleKnowsItsSentence() {
        var rules = Sample.LIBRARY.condition("rib-fracture").rules();
        assertThat(Sample.LIBRARY.sentenceOf(rules.get(0))).isEmpty();
        assertThat(Sample.LIBRARY.sentenceOf(rules.get(2)).map(Phrase::say))
                .contains("Go only half way. Stop well before your limit.");
    }
}
