package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openbook.Sample;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.routine.Planned;
import org.junit.jupiter.api.Test;

/**
 * The steps of a card beside its dose and its sentences (clinical notes, section 9, points 3 and 4), over every condition,
 * every two conditions and every exercise.
 */
class StepsTest {
    /** Words that would take back what a sentence says; some more than the library itself lists. */
    private static final Map<String, Pattern> TAKES_BACK = Map.of(
            "half-way", words("all the way|as far as you can|fully|to the end"),
            "round-small", words("all the way|as far as you can|fully"),
            "arm-low", words("over your head|overhead|by your ears?|past your head|up to a y"),
            "head-still", words("turn your head|look (over|behind|up|down)|nod|tip your ear|tilt your head"),
            "prop-up", words("lie flat"),
            "hug-pillow", words("arm hang|hanging hand|hand on your ribs|arms? out|stick"),
            "good-side", words("other side|roll over|change sides|each side|both sides"),
            "no-weights", words("band|weight in"),
            "brace-neutral", words("low back sink|back sink a little|arch your (low )?back"),
            "hip-less", words("right angle"));

    private static Pattern words(String any) {
        return Pattern.compile("\\b(" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Intake with(String... conditions) {
        return Sample.intake("posture", List.of(conditions), List.of(), 1);
    }

    private static Collection<String> conditions() {
        return Sample.conditions();
    }

    private static String printed(Planned card) {
        return String.join(" ", Pages.steps(card)).toLowerCase(Locale.ROOT);
    }

    // Point 3: the dose line gives the number.

    @Test
    void noStepStatesANumberThatARuleCouldCut() {
        Pattern number = words("(\\d+|one|two|three|four|five|six|eight|ten|twelve) (times?|seconds?|breaths?|sets?)");
        // The rhythm of a breath is no dose: no rule cuts it.
        Pattern count = words("hold for|count to|(\\d+|one|two|three|four|five|six|eight|ten|twelve) counts?");
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            String steps = String.join(
                    " ", exercise.steps().stream().map(Exercise.Step::say).toList());
            assertThat(steps).as(exercise.id()).doesNotContainPattern(number);
            if (!exercise.tags().contains("breath-drill")) {
                assertThat(steps).as(exercise.id()).doesNotContainPattern(count);
            }
        }
    }

    /** Where a hold is cut, the counts of the dose line must not name the old one. */
    @Test
    void theCountsOfTheDoseLineNeverNameMoreSecondsThanOneRepetitionHas() {
        for (String condition : conditions()) {
            for (Planned card : Pages.cards(with(condition + ":left"))) {
                card.dose().counts().ifPresent(counts -> {
                    int sum = Pattern.compile("\\d+")
                            .matcher(counts)
                            .results()
                            .mapToInt(it -> Integer.parseInt(it.group()))
                            .sum();
                    assertThat(sum)
                            .as("%s on %s", condition, card.verdict().exercise().id())
                            .isLessThanOrEqualTo(card.dose().repetitionSeconds());
                });
            }
        }
    }

    // Point 4: a sentence must not fight its card.

    private static List<String> fights(Collection<Planned> cards, String who) {
        List<String> fights = new ArrayList<>();
        for (Planned card : cards) {
            String steps = printed(card);
            for (Phrase phrase : card.verdict().sentences()) {
                boolean listed = phrase.fights().stream().anyMatch(it -> steps.contains(it.toLowerCase(Locale.ROOT)));
                Pattern takesBack = TAKES_BACK.get(phrase.id());
                if (listed || (takesBack != null && takesBack.matcher(steps).find())) {
                    fights.add(who + ": " + phrase.id() + " fights "
                            + card.verdict().exercise().id());
                }
            }
        }
        return fights;
    }

    @Test
    void noSentenceFightsItsCardForAnyConditionAndExercise() {
        List<String> fights = new ArrayList<>();
        conditions().forEach(it -> fights.addAll(fights(Pages.cards(with(it + ":left")), it)));
        assertThat(fights).isEmpty();
    }

    @Test
    void noSentenceFightsItsCardForAnyTwoConditions() {
        List<String> fights = new ArrayList<>();
        Intake nobody = with();
        List<Intake.Present> all = Sample.conditions().stream()
                .map(it -> new Intake.Present(Sample.LIBRARY.condition(it), new TreeSet<>(Set.of(Side.LEFT))))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                List<Intake.Present> both = List.of(all.get(i), all.get(j));
                fights.addAll(fights(
                        Pages.cards(Pages.with(nobody, both)),
                        all.get(i).condition().id() + " and "
                                + all.get(j).condition().id()));
            }
        }
        assertThat(fights).isEmpty();
    }

    @Test
    void aStepThatWouldFightASentenceIsLeftOutAndAnotherStandsInItsPlace() {
        Planned healthy = card("supine-stick-raise", with());
        assertThat(printed(healthy)).contains("over your head").doesNotContain("no higher than your shoulders");
        int swapped = 0;
        for (String condition : conditions()) {
            for (Planned card : Pages.cards(with(condition))) {
                boolean low = card.verdict().sentences().stream()
                        .anyMatch(it -> it.id().equals("arm-low"));
                if (card.verdict().exercise().id().equals("supine-stick-raise") && low) {
                    assertThat(printed(card))
                            .contains("no higher than your shoulders")
                            .doesNotContain("over your head");
                    swapped++;
                }
            }
        }
        assertThat(swapped).isPositive();
    }

    private static Planned card(String exercise, Intake intake) {
        return Pages.cards(intake).stream()
                .filter(it -> it.verdict().exercise().id().equals(exercise))
                .findFirst()
                .orElseThrow();
    }
}
