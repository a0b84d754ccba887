package openbook.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exercises a rule means. */
class MatchTest {

    private static Set<String> words(String words) {
        return words == null ? Set.of() : Set.of(words.split(" "));
    }

    @ParameterizedTest(name = "all {0}, any {1}, none {2} of [{3}]: {4}")
    @CsvSource({
        // nothing asked
        ",,,, true",
        ",,, a b, true",
        // all of these
        "a b,,, a b c, true",
        "a b,,, a c, false",
        "a,,,, false",
        // at least one of these
        ", a b,, b c, true",
        ", a b,, c, false",
        ", a b,, a b, true",
        // none of these
        ",, a b, c, true",
        ",, a b, b c, false",
        ",, a,, true",
        // together
        "a, b c, d, a b, true",
        "a, b c, d, a c e, true",
        "a, b c, d, b c, false",
        "a, b c, d, a e, false",
        "a, b c, d, a b d, false",
    })
    void anExerciseMatchesByItsTags(String all, String any, String none, String tags, boolean matches) {
        assertThat(new Match(words(all), words(any), words(none)).test(words(tags)))
                .isEqualTo(matches);
    }

    @Test
    void aMatchThatAsksNothingMeansEveryExercise() {
        assertThat(Match.EVERYTHING.isEverything()).isTrue();
        assertThat(Match.EVERYTHING.test(Set.of("a"))).isTrue();
        assertThat(new Match(Set.of("a"), Set.of(), Set.of()).isEverything()).isFalse();
        assertThat(new Match(Set.of(), Set.of("a"), Set.of()).isEverything()).isFalse();
        assertThat(new Match(Set.of(), Set.of(), Set.of("a")).isEverything()).isFalse();
    }

    @Test
    void aTagIsNotMatchedByItsBeginning() {
        assertThat(new Match(Set.of("pos-s"), Set.of(), Set.of()).test(Set.of("pos-side")))
                .isFalse();
    }
}
