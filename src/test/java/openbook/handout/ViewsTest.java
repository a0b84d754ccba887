package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openbook.Sample;
import openbook.handout.render.Format;
import openbook.handout.view.CardView;
import openbook.handout.view.ClinicianView;
import openbook.handout.view.HandoutView;
import openbook.library.model.Exercise;
import openbook.routine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts that the three kinds of page are made of. */
class ViewsTest {
    private static final String JO = "name: Jo Park\ngoals: [golf-rotation]\nconditions: [osteoporosis]\n";

    // The patient's page.

    @Test
    void theTitleIsTheGoalInThePatientsWords() {
        assertThat(Pages.handout("goals: [golf-rotation]").title()).isEqualTo("Turn better for golf");
        assertThat(Pages.handout("goals: [posture, desk-work]").title())
                .isEqualTo("Feel better after desk work \u00b7 Stand and sit taller");
    }

    @Test
    void whyItHelpsIsThreeSentencesHoweverManyGoals() {
        assertThat(Pages.handout("goals: [posture]").why().whySentences()).hasSize(3);
        assertThat(Pages.handout("goals: [golf-rotation, upper-body-mobility, posture]")
                        .why()
                        .whySentences())
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void theMinutesAreThoseOfTheRoutineRoundedUp() {
        var routine = Pages.routine(JO);
        int minutes = Integer.parseInt(Pages.view(routine).totalMinutes());
        assertThat(minutes * 60).isBetween(routine.seconds(), routine.seconds() + 89);
    }

    @Test
    void sentencesForEveryoneArePrintedWhereAChosenExerciseCallsForThem() {
        String chair = "Use a firm chair with no wheels. Set it against a wall.";
        String band = "Check the band for cracks. Keep it away from your face. Lock the door it is shut in.";
        HandoutView seated = Pages.handout("goals: [posture]\ncannot: [stand, lie, kneel, floor]");
        assertThat(seated.before().beforeSentences())
                .startsWith(
                        "A mild pull is fine. Stop if you feel sharp pain.",
                        "Breathe out as you work. Do not hold your breath.",
                        "Move slow and smooth. Do not jerk or bounce.")
                .contains(chair)
                .doesNotContain(band);
        assertThat(Pages.handout("goals: [posture]\nequipment: [band]\nstage: 2\ninclude: [band-row]")
                        .before()
                        .beforeSentences())
                .contains(band);
        assertThat(seated.stop().stopSentences()).singleElement().asString().startsWith("Stop if your chest hurts");
    }

    @Test
    void aSentenceOnThePageIsNotRepeatedOnTheCards() {
        HandoutView view = Pages.handout("goals: [posture]\nconditions: [reflux-hiatal-hernia]");
        String meal = "Wait 2 to 3 hours after a meal.";
        assertThat(view.sessionSentences()).contains(meal);
        assertThat(view.cards())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.care()).doesNotContain(meal));
    }

    @Test
    void theCardsAreNumberedInTheOrderOfTheRoutineAndSoAreTheirSteps() {
        var routine = Pages.routine(JO);
        List<CardView> cards = Pages.view(routine).cards();
        assertThat(cards).hasSize(routine.exercises().size());
        for (int i = 0; i < cards.size(); i++) {
            Exercise exercise = routine.exercises().get(i).verdict().exercise();
            assertThat(cards.get(i).number()).isEqualTo(i + 1);
            assertThat(cards.get(i).exerciseName()).isEqualTo(exercise.name());
            assertThat(cards.get(i).feel()).isEqualTo(exercise.feel());
            assertThat(cards.get(i).mistakes()).isEqualTo(exercise.mistakes());
            List<Integer> numbers = cards.get(i).steps().stream()
                    .map(CardView.StepView::stepNumber)
                    .toList();
            assertThat(numbers).startsWith(1, 2, 3).endsWith(numbers.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"open-book, true", "seated-rotation, true", "table-slide, false"})
    void theGridOfTheWeekHasLeftAndRightWhereBothSidesAreDone(String exercise, boolean both) {
        String name = Sample.LIBRARY.exercise(exercise).name();
        assertThat(Pages.handout("goals: [posture]\ninclude: [" + exercise + "]")
                        .cards())
                .filteredOn(it -> it.exerciseName().equals(name))
                .singleElement()
                .satisfies(it -> assertThat(it.leftAndRight()).isEqualTo(both));
    }

    @Test
    void whatIsNeededAndWhatIsNiceToHaveStandApart() {
        CardView card = Pages.handout("goals: [posture]\ninclude: [open-book]").cards().stream()
                .filter(it -> it.exerciseName().equals("Opening the book"))
                .findFirst()
                .orElseThrow();
        assertThat(card.needs()).contains("pillow");
        assertThat(card.niceToHave()).contains("pillow between the knees");
    }

    @Test
    void lowVisionGetsALargePage() {
        assertThat(Pages.patient(Sample.LIBRARY, "goals: [posture]\nconditions: [low-vision]", Format.HTML))
                .contains("<body class=\"handout large\">");
        assertThat(Pages.patient(Sample.LIBRARY, "goals: [posture]", Format.HTML))
                .contains("<body class=\"handout\">");
    }

    @Test
    void whatComesNextIsTheWordOfTheStage() {
        for (int stage = 1; stage <= 3; stage++) {
            assertThat(Pages.handout("goals: [posture]\nstage: " + stage).nextStep())
                    .isEqualTo(Sample.LIBRARY.stages().stages().get(stage).next());
        }
    }

    // The clinician's copy.

    @Test
    void everyExerciseIsChosenWithheldOrNotChosenWithAReason() {
        ClinicianView view = Pages.clinician(JO);
        assertThat(view.chosenCount() + view.withheldCount() + view.notChosenCount())
                .isEqualTo(Sample.LIBRARY.exercises().size());
        assertThat(view.withheld())
                .hasSize(view.withheldCount())
                .allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
        assertThat(view.notChosen())
                .hasSize(view.notChosenCount())
                .allSatisfy(it -> assertThat(it.leftOutBecause()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 15               | not screened",
                "red-flags: none           | screened, none present",
                "red-flags: [fever, gca]   | present: fever, gca",
            })
    void theStateOfTheRedFlagsIsTold(String yaml, String state) {
        assertThat(Pages.clinician("goals: [posture]\n" + yaml).redFlagState()).isEqualTo(state);
    }

    @Test
    void theIntakeIsToldAsItWasUnderstood() {
        assertThat(Pages.clinician(
                                "goals: [golf]\nage: 63\nconditions: [osteoporosis, 'rib-fracture:left']\ncannot: [kneel]\n"
                                        + "equipment: [band]\nminutes: 12\nstage: 2\nexercises: 4\ncleared: [rib-fracture]\n"
                                        + "include: [wall-angel]\nexclude: [cat-camel]")
                        .understood())
                .containsExactly(
                        "Age: 63",
                        "Goals: golf-rotation",
                        "Conditions: osteoporosis, rib-fracture (left)",
                        "Cannot: kneel",
                        "Equipment beyond the household: band",
                        "Stage 2, at most 12 minutes and 4 exercises",
                        "Included by the therapist: wall-angel",
                        "Excluded by the therapist: cat-camel");
    }

    @Test
    void everyRuleThatIsNamedHasItsSourcesListed() {
        ClinicianView view = Pages.clinician(JO);
        List<String> listed =
                view.cited().stream().map(ClinicianView.SourceView::sourceId).toList();
        assertThat(listed).isSorted().doesNotHaveDuplicates().contains("tftf-2015", "seed");
        view.withheld().stream()
                .flatMap(it -> it.reasons().stream())
                .flatMap(it -> it.basis().stream())
                .forEach(basis -> assertThat(listed)
                        .containsAll(List.of(basis.replaceAll(";.*", "").split(", "))));
    }

    @Test
    void aReferralTellsTheClinicianWhatWouldLiftIt() {
        ClinicianView view = Pages.clinician("goals: [posture]\nconditions: [pregnancy]\nred-flags: [fever]");
        assertThat(view.referral()).isTrue();
        assertThat(view.urgency()).isEqualTo("same-day");
        assertThat(view.refusals())
                .extracting(it -> it.refusalId() + " " + it.clearable())
                .containsExactly("fever false", "pregnancy true");
        assertThat(Pages.clinician(JO).referral()).isFalse();
    }

    // The page of someone who is referred.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chest-pain  | Stop. Get help now.                   | Call your emergency number",
                "fever       | Call your doctor today.               | If nobody answers, go to urgent care.",
                "night-pain  | See your doctor or therapist soon.    | Call this week.",
                "height-loss | Please wait. Ask your doctor first.   | Ask your doctor or surgeon if",
            })
    void theFirstLineSaysHowSoon(String flag, String first, String then) {
        String page = Pages.patient(Sample.LIBRARY, "goals: [posture]\nred-flags: [" + flag + "]", Format.TXT);
        assertThat(page).startsWith(first + "\n").contains("\n" + then);
    }

    @Test
    void theMostUrgentReasonComesFirstAndNothingIsSaidTwice() {
        var referral = (Outcome.Referral)
                Pages.outcome("goals: [posture]\nconditions: [pregnancy, sternotomy-recent]\nred-flags: [fever]");
        assertThat(Pages.view(referral).saySentences())
                .containsExactly(
                        "Please see a doctor today. Back pain with fever can be an infection.",
                        "Please do not start yet. Your doctor or surgeon needs to say yes first.");
    }

    /** Each goal in turn gives its first sentence that names only what the session has; the session has no side bend. */
    @Test
    void everyGoalSaysWhyItHelps() {
        var goals = Sample.LIBRARY.goals();
        String turn = goals.get("golf-rotation").why().get(1);
        String tall = goals.get("posture").why().get(1);
        assertThat(Pages.handout("goals: [golf-rotation, posture]\nred-flags: none")
                        .why()
                        .whySentences())
                .startsWith(turn, tall)
                .hasSize(3);
    }
}
