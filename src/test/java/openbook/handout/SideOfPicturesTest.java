package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.picture.PictureVariant;
import openbook.handout.picture.PictureView;
import openbook.handout.picture.Pictures;
import openbook.handout.view.CardKey;
import openbook.handout.view.CardView;
import openbook.intake.Side;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.model.Phrase;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The side that is drawn and told is the side that is meant: every condition with a side, every exercise. */
class SideOfPicturesTest {
    private static final Pictures PICTURES = Sheets.real(Person.SLIM);

    private record Card(String what, Verdict verdict, CardKey facts, CardView view) {}

    /** The cards of every exercise that is allowed, whether the choice would take it or not. */
    private static List<Card> cards(List<String> conditions, List<String> limits) {
        var intake = Sample.intake("posture", conditions, limits, 1);
        var screened = Screening.screen(Sample.LIBRARY, intake);
        List<Planned> planned = screened.verdicts().stream()
                .filter(Verdict::allowed)
                .map(it -> new Planned(
                        it, PlannedDose.of(it, Sample.LIBRARY.stages().settings()), 0, Optional.empty()))
                .toList();
        var stage = Optional.ofNullable(Sample.LIBRARY.stages().stages().get(1)).orElseThrow();
        var routine = new Outcome.Routine(intake, screened, stage, planned, List.of(), 600, List.of());
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            CardKey facts = CardKey.of(routine, i, false);
            cards.add(new Card(
                    conditions + " " + limits + " " + facts.exercise().id(),
                    planned.get(i).verdict(),
                    facts,
                    CardView.of(facts, Sample.LIBRARY.stages(), PICTURES, false)));
        }
        return cards;
    }

    private static List<String> sided() {
        return Sample.conditions().stream()
                .filter(it -> Sample.LIBRARY.condition(it).hasSide())
                .toList();
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void whoeverLiesOnTheGoodSideIsDrawnAndToldOnThatSide() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String condition : sided()) {
            for (Side bad : Side.values()) {
                for (Card card : cards(List.of(condition + ":" + word(bad)), List.of())) {
                    if (!card.facts().exercise().position().equals("pos-side")) {
                        continue;
                    }
                    seen++;
                    String start = card.view().pictures().get(0).alt();
                    if (!start.contains("lying on the " + word(bad.other()) + " side")) {
                        wrong.add(card.what() + ": " + start);
                    }
                    if (card.view().dose().lieOnLeft() != (bad == Side.RIGHT)
                            || card.view().dose().lieOnRight() != (bad == Side.LEFT)) {
                        wrong.add(card.what() + ": the dose names another side");
                    }
                    String told = String.join(" ", card.view().care());
                    if (told.contains("good side") || told.contains("Lie on your " + word(bad))) {
                        wrong.add(card.what() + ": " + told);
                    }
                    if (card.view().pictures().stream()
                            .anyMatch(it -> !it.svg().toString().contains(it.alt()))) {
                        wrong.add(card.what() + ": the title of a picture differs from its words");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(30);
    }

    /** An arm that is to be spared is not the one whose work is drawn, and the words name it. */
    @Test
    void theArmToSpareIsNamedAndTheOtherOneDrawn() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String condition : sided()) {
            for (Side bad : Side.values()) {
                for (Card card : cards(List.of(condition + ":" + word(bad)), List.of())) {
                    for (Phrase phrase : card.verdict().sentences()) {
                        boolean named = card.view().care().stream()
                                .anyMatch(it -> it.contains(word(bad) + " arm")
                                        || it.contains(word(bad) + " hand")
                                        || it.contains(word(bad) + " elbow"));
                        if (phrase.sided()
                                .filter(it -> it.contains(Phrase.BAD_SIDE))
                                .isPresent()) {
                            seen++;
                            boolean lies = card.verdict().lieOn().isPresent(); // then the sore arm is the upper one
                            if (!named
                                    || (!lies && !card.facts().variant().works().equals(Optional.of(bad.other())))) {
                                wrong.add(card.what() + ": " + card.view().care());
                            }
                        }
                    }
                    assertThat(String.join(" ", card.view().care())).doesNotContain("{", "}");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(100);
        String reach = cards(List.of("frozen-shoulder:left"), List.of()).stream()
                .filter(it -> it.facts().exercise().id().equals("wall-side-reach"))
                .findFirst()
                .orElseThrow()
                .view()
                .pictures()
                .get(1)
                .alt();
        assertThat(reach).contains("the right arm reaching up");
    }

    @Test
    void withoutASideOrWithBothTheSentencesNameNone() {
        for (String condition : sided()) {
            for (List<String> asked : List.of(List.of(condition), List.of(condition + ":left", condition + ":right"))) {
                for (Card card : cards(asked, List.of())) {
                    assertThat(card.facts().exercise().position()).isNotEqualTo("pos-side");
                    assertThat(card.facts().sentences())
                            .isEqualTo(card.verdict().sentences());
                }
            }
        }
    }

    @Test
    void nobodyWhoCannotUseTheFloorIsDrawnOnAMat() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        List<List<String>> asked = new ArrayList<>(List.of(List.of()));
        Sample.conditions().forEach(it -> asked.add(List.of(it + ":left")));
        for (List<String> conditions : asked) {
            for (Card card : cards(conditions, List.of("floor"))) {
                for (PictureView picture : card.view().pictures()) {
                    if (card.facts().exercise().tags().contains("bed-ok")) {
                        seen++;
                        if (picture.alt().matches(".*\\b(floor|mat)\\b.*")
                                || !card.facts().variant().bed()) {
                            wrong.add(card.what() + ": " + picture.alt());
                        }
                    }
                }
                if (card.facts().exercise().tags().contains("bed-ok")
                        && !card.view().pictures().get(0).alt().contains("bed")) {
                    wrong.add(card.what() + " is not drawn on a bed");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource
    void packedVariantsAreThoseThatAreDrawn(Person person) {
        Pictures pictures = Pictures.of(person);
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            var pose = (ExercisePose.Written) exercise.pose().orElseThrow();
            Exercise packed = BuiltInLibrary.library().exercise(exercise.id());
            for (Side side : Side.values()) {
                for (boolean bed :
                        PictureVariant.isForBed(exercise) ? new boolean[] {false, true} : new boolean[] {false}) {
                    var variant = new PictureVariant(false, Optional.of(side), bed);
                    assertThat(pictures.stills().apply(packed, variant))
                            .as(exercise.id() + variant.suffix())
                            .isEqualTo(Pictures.drawnStills(
                                    Pictures.Seen.of(pose.drawing(), variant, person)
                                            .drawing(),
                                    false,
                                    person));
                }
            }
        }
    }

    @Test
    void everySidedConditionHasTheRuleThatLiesOnTheGoodSide() {
        assertThat(Sample.LIBRARY.conditions().values().stream()
                        .filter(Condition::hasSide)
                        .map(Condition::id))
                .contains("frozen-shoulder", "shoulder-instability", "stroke-weak-side");
    }
}
