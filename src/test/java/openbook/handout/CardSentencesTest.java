package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import openbook.Sample;
import openbook.handout.view.CardView;
import openbook.library.model.Breath;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.routine.PlannedDose;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import org.junit.jupiter.api.Test;

/**
 * No card fights itself: every exercise that is allowed for any two conditions at once, read as the patient reads it.
 * This reads the words; {@code openbook check} reads the keys of the data.
 */
class CardSentencesTest {
    private static final Pattern ORDERS = Pattern.compile("\\b(call|get help|stop if|stop and rest)\\b");

    /** Words of which one card has at most one. */
    private static final List<List<String>> AT_MOST_ONE = List.of(
            List.of("count out loud", "tight lips"),
            List.of("breathe out as you work", "breathe in."),
            List.of("half way", "when your chest stops"),
            List.of("only as high as feels easy", "by your ear", "up over your head"),
            List.of(
                    "keep one hand on something firm",
                    "if you feel shaky",
                    "with crossed arms",
                    "hold it with both hands"),
            List.of("put a pillow under your head so", "if your chin points up"),
            List.of("prop up your head", "if your chin points up"));

    private static List<String> conditions() {
        return new ArrayList<>(Sample.LIBRARY.conditions().keySet());
    }

    private static String card(Verdict verdict, PlannedDose dose) {
        List<String> said = new ArrayList<>();
        verdict.sentences().forEach(it -> said.add(it.say()));
        said.addAll(CardView.steps(verdict.exercise(), verdict.sentences(), dose.sides()));
        return String.join(" ", said).toLowerCase(Locale.ROOT);
    }

    @Test
    void noCardOfAnyTwoConditionsFightsItself() {
        Set<String> seen = new HashSet<>();
        List<String> fights = new ArrayList<>();
        List<String> ids = conditions();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i; j < ids.size(); j++) {
                var intake = Sample.intake("posture", List.of(ids.get(i), ids.get(j)), List.of("floor"), 3);
                for (Verdict verdict : Screening.screen(Sample.LIBRARY, intake).verdicts()) {
                    if (verdict.withheld().isEmpty()) {
                        var dose =
                                PlannedDose.of(verdict, Sample.LIBRARY.stages().settings());
                        String card = card(verdict, dose);
                        if (seen.add(verdict.exercise().id() + card)) {
                            fights(verdict.exercise(), card, dose).forEach(it -> fights.add(it));
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(500);
        assertThat(fights).isEmpty();
    }

    private static List<String> fights(Exercise exercise, String card, PlannedDose dose) {
        List<String> fights = new ArrayList<>();
        for (List<String> words : AT_MOST_ONE) {
            List<String> there = words.stream().filter(card::contains).toList();
            if (there.size() > 1) {
                fights.add(exercise.id() + ": " + there);
            }
        }
        if (dose.sets() == 1 && card.contains("between sets")) {
            fights.add(exercise.id() + ": rests between sets of one set");
        }
        return fights;
    }

    @Test
    void nothingIsBothNeededAndIfYouLike() {
        for (Phrase phrase : Sample.LIBRARY.phrases().values()) {
            assertThat(phrase.say().toLowerCase(Locale.ROOT).contains("pillow")
                            && phrase.needs().isEmpty())
                    .as(phrase.id())
                    .isFalse();
        }
    }

    @Test
    void everyPhraseThatSaysWhenToStopNamesTheSymptom() {
        for (Phrase phrase : Sample.LIBRARY.phrases().values()) {
            if (ORDERS.matcher(phrase.say().toLowerCase(Locale.ROOT)).find()) {
                assertThat(phrase.symptoms()).as(phrase.id()).isNotEmpty();
            }
        }
    }

    @Test
    void everyStepThatTellsToCountOutLoudSaysSoInItsKeys() {
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            for (Exercise.Step step : exercise.steps()) {
                assertThat(step.say().toLowerCase(Locale.ROOT).contains("count out loud"))
                        .as(exercise.id())
                        .isEqualTo(step.breath()
                                .filter(it -> it == Breath.COUNT_ALOUD)
                                .isPresent());
            }
        }
    }
}
