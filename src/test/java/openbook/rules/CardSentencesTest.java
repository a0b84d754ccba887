package openbook.rules;

import static openbook.rules.Verdicts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import openbook.Sample;
import openbook.intake.Intake;
import openbook.library.model.Phrase;
import openbook.library.model.RuleKind;
import org.junit.jupiter.api.Test;

/** The sentences that conditions and limits add to a card and to the page. */
class CardSentencesTest {
    /** Bone, fall, breathing and nerve conditions, by hand (clinical notes, section 9, point 9). */
    private static final Set<String> KEEP_WALKING = new TreeSet<>(Set.of(
            "osteoporosis",
            "osteoporosis-spine-fracture",
            "osteopenia",
            "bone-strength-unknown",
            "long-term-steroids",
            "fall-risk",
            "copd-asthma",
            "cervical-myelopathy",
            "parkinsons",
            "stroke-weak-side"));

    private static Screened screen(String... conditions) {
        Intake intake = Sample.intake("posture", List.of(conditions), List.of(), 1);
        return Screening.screen(Sample.LIBRARY, intake);
    }

    private static List<String> onPage(String... conditions) {
        return screen(conditions).pageSentences().stream().map(Phrase::id).toList();
    }

    @Test
    void boneFallBreathingAndNerveConditionsSayToKeepWalkingAndOthersDoNot() {
        Set<String> saying = new TreeSet<>();
        for (String condition : Sample.conditions()) {
            if (onPage(condition).contains("keep-walking")) {
                saying.add(condition);
            }
        }
        assertThat(saying).isEqualTo(KEEP_WALKING);
        assertThat(onPage()).isEmpty();
    }

    @Test
    void aSentenceForThePageIsSaidOnceHoweverManyConditionsAskForIt() {
        assertThat(onPage("osteoporosis", "fall-risk", "copd-asthma")).containsOnlyOnce("keep-walking");
    }

    @Test
    void aRuleForEverythingSpeaksOfTheWholeSession() {
        assertThat(onPage("reflux-hiatal-hernia")).contains("after-meal");
        assertThat(onPage("osteoporosis")).containsExactly("keep-walking", "new-back-pain");
    }

    @Test
    void aLargePageIsForThoseWhoseConditionAsksForIt() {
        assertThat(Sample.conditions())
                .filteredOn(it -> screen(it).largePrint())
                .containsExactly("low-vision");
        assertThat(screen().largePrint()).isFalse();
        assertThat(screen("low-vision", "reflux-hiatal-hernia", "eye-surgery-recent")
                        .largePrint())
                .as("other rules for the whole session do not take it back")
                .isTrue();
    }

    @Test
    void aSentenceYieldsToAMoreCarefulOne() {
        assertThat(Sample.LIBRARY.phrase("arm-easy").yieldsTo()).containsExactly("arm-low");
        List<String> wrong = new ArrayList<>();
        int met = 0;
        for (String one : Sample.conditions()) {
            for (String other : Sample.conditions()) {
                if (one.equals(other)) {
                    continue;
                }
                for (Map.Entry<String, Verdict> entry :
                        Verdicts.of(List.of(one, other), List.of()).entrySet()) {
                    Verdict verdict = entry.getValue();
                    Set<String> asked = new TreeSet<>();
                    verdict.applied().forEach(it -> it.rule().say().ifPresent(asked::add));
                    List<String> printed = sentences(verdict);
                    if (asked.containsAll(List.of("arm-easy", "arm-low"))) {
                        met++;
                        if (printed.contains("arm-easy") || !printed.contains("arm-low")) {
                            wrong.add(one + " and " + other + " on " + entry.getKey() + " print " + printed);
                        }
                    } else if (asked.contains("arm-easy") && !printed.contains("arm-easy")) {
                        wrong.add(one + " and " + other + " on " + entry.getKey() + " lose arm-easy");
                    }
                }
            }
        }
        assertThat(met).as("cases in which both were asked for").isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSentenceIsPrintedTwiceOnACard() {
        Verdicts.of(List.of("osteoporosis", "osteopenia", "fall-risk"), List.of("floor"))
                .values()
                .forEach(it -> assertThat(sentences(it)).doesNotHaveDuplicates());
    }

    @Test
    void changesComeBeforeCautionsAndLimitsComeLast() {
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            Verdicts.of(List.of(condition), List.of("floor")).forEach((id, verdict) -> {
                List<RuleKind> kinds = new ArrayList<>();
                for (Phrase phrase : verdict.sentences()) {
                    verdict.applied().stream()
                            .filter(it -> it.rule().say().equals(Optional.of(phrase.id())))
                            .map(it -> it.rule().kind())
                            .min(Comparator.naturalOrder())
                            .ifPresent(kinds::add);
                }
                int lastChange = kinds.lastIndexOf(RuleKind.ADAPT);
                if (kinds.subList(0, Math.max(0, lastChange)).contains(RuleKind.CAUTION)) {
                    wrong.add(condition + " on " + id + " prints " + kinds);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(sentences(Verdicts.on("open-book", "conditions: [osteoporosis]\ncannot: [floor]")))
                .containsExactly("half-way", "firm-bed");
    }
}
