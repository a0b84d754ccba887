package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import openbook.Sample;
import openbook.document.InvalidInputException;
import openbook.handout.render.Format;
import openbook.handout.view.CardView;
import openbook.handout.view.DoseView;
import openbook.handout.view.HandoutView;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;
import openbook.routine.Planned;
import openbook.routine.PlannedDose.DoneOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promises of a page that go beyond matching tags, over every condition and every exercise: sides, easier and harder,
 * red flags, doses in turn, walking, and broad codes.
 */
class PagePromisesTest {
    private static Intake with(String... conditions) {
        return Sample.intake("posture", List.of(conditions), List.of(), 1);
    }

    private static Collection<String> conditions() {
        return Sample.conditions();
    }

    private static String printed(Planned card) {
        return String.join(" ", Pages.steps(card)).toLowerCase(Locale.ROOT);
    }

    // Sides.

    @Test
    void aOneSidedDrillLyingDownIsDosedForOneSideAndDoesNotSayToRollOver() {
        List<Planned> lying = Pages.cards(with("frozen-shoulder:left")).stream()
                .filter(it -> it.verdict().exercise().position().equals("pos-side"))
                .toList();
        assertThat(lying)
                .extracting(it -> it.verdict().exercise().id())
                .contains("side-rib-breathing", "open-book-short");
        assertThat(lying).allSatisfy(it -> {
            assertThat(it.dose().sides()).isEqualTo(DoneOn.ONE);
            assertThat(printed(it)).doesNotContain("other side", "roll over", "change sides");
        });
        Planned healthy = Pages.cards(with()).stream()
                .filter(it -> it.verdict().exercise().id().equals("side-rib-breathing"))
                .findFirst()
                .orElseThrow();
        assertThat(healthy.dose().sides()).isEqualTo(DoneOn.EACH);
        assertThat(printed(healthy)).contains("roll over and do the other side");
    }

    // Easier and harder.

    @Test
    void harderAndEasierInTheLibrarysWordsAreForSomeoneWithNoConditionAndNoLimit() {
        HandoutView plain = Pages.handout("goals: [golf-rotation]\nage: 40");
        assertThat(plain.cards()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.harderTip()).isPresent();
            assertThat(it.easierTip()).isPresent();
            assertThat(it.easierExercise()).isEmpty();
        });
        for (String more : List.of("conditions: [knee-oa]", "cannot: [kneel]")) {
            assertThat(Pages.handout("goals: [golf-rotation]\n" + more).cards())
                    .isNotEmpty()
                    .allSatisfy(it -> {
                        assertThat(it.harderTip()).as(more).isEmpty();
                        assertThat(it.easierTip()).as(more).isEmpty();
                    });
        }
    }

    @Test
    void theEasierExerciseThatIsNamedIsARegressionThatIsItselfAllowed() {
        int named = 0;
        for (String condition : conditions()) {
            for (String goal : List.of("golf-rotation", "posture")) {
                String yaml =
                        "goals: [" + goal + "]\nconditions: ['" + condition + ":left']\ncleared: [" + condition + "]";
                var routine = Pages.routine(yaml);
                Set<String> allowed = new TreeSet<>();
                routine.screened().verdicts().stream()
                        .filter(it -> it.allowed())
                        .forEach(it -> allowed.add(it.exercise().name()));
                for (CardView card : Pages.view(routine).cards()) {
                    Exercise exercise = Sample.LIBRARY.exercises().values().stream()
                            .filter(it -> it.name().equals(card.exerciseName()))
                            .findFirst()
                            .orElseThrow();
                    List<String> easier = exercise.regressions().stream()
                            .map(it -> Sample.LIBRARY.exercise(it).name())
                            .filter(allowed::contains)
                            .toList();
                    assertThat(card.easierExercise().stream().toList())
                            .as("%s with %s", exercise.id(), condition)
                            .isEqualTo(easier.stream().limit(1).toList());
                    named += easier.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void anEasierExerciseThatIsWithheldIsNotNamed() {
        CardView card = Pages.handout("goals: [posture]\nconditions: [knee-oa]\ninclude: [open-book]\n"
                        + "exclude: [open-book-short]\ncannot: [sit]")
                .cards()
                .stream()
                .filter(it -> it.exerciseName().equals("Opening the book"))
                .findFirst()
                .orElseThrow();
        assertThat(card.easierExercise()).isEmpty();
    }

    // Not screened is not "no".

    @Test
    void withNoRedFlagAnswerThePageOpensWithEveryQuestionInItsGroup() {
        HandoutView view = Pages.handout("goals: [posture]");
        assertThat(view.askFirst()).isTrue();
        List<String> asked = view.questionBoxes().stream()
                .flatMap(it -> it.questions().stream())
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Sample.LIBRARY.redFlags().flags().values().stream()
                        .map(it -> it.ask())
                        .toList());
    }

    @Test
    void theQuestionsStandInThreeBoxesByUrgency() {
        List<HandoutView.QuestionBox> boxes = Pages.handout("goals: [posture]").questionBoxes();
        assertThat(boxes).hasSize(3);
        for (RedFlags.Flag flag : Sample.LIBRARY.redFlags().flags().values()) {
            HandoutView.QuestionBox box = boxes.stream()
                    .filter(it -> it.questions().contains(flag.ask()))
                    .findFirst()
                    .orElseThrow();
            assertThat(box.callNow()).as(flag.id()).isEqualTo(flag.urgency() == Urgency.EMERGENCY);
            assertThat(box.callToday()).as(flag.id()).isEqualTo(flag.urgency() == Urgency.SAME_DAY);
            assertThat(box.tellFirst())
                    .as(flag.id())
                    .isEqualTo(flag.urgency() == Urgency.SOON || flag.urgency() == Urgency.CLEARANCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19, under 20, true", "20, under 20, false", "70, under 20, false", "70, pregnant, false",
        "30, pregnant, true", "54, Are you over 55, false", "55, Are you over 55, true", "49, Are you over 50, false",
        "50, Are you over 50, true"
    })
    void aQuestionIsAskedWhereTheAgeLeavesItOpen(int age, String words, boolean asked) {
        assertThat(asked("goals: [posture]\nage: " + age).stream().anyMatch(it -> it.contains(words)))
                .isEqualTo(asked);
        assertThat(asked("goals: [posture]")).anySatisfy(it -> assertThat(it).contains(words));
    }

    @Test
    void noGoalAndNoConditionEverLeavesAQuestionOut() {
        for (String goal : Sample.LIBRARY.goals().keySet()) {
            assertThat(asked("goals: [" + goal + "]\nconditions: [osteoporosis]"))
                    .isEqualTo(asked("goals: [posture]"));
        }
    }

    private static List<String> asked(String yaml) {
        return Pages.handout(yaml).questionBoxes().stream()
                .flatMap(it -> it.questions().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"MD, ## Before you start", "HTML, <h2>Before you start</h2>", "TXT, BEFORE YOU START"})
    void theQuestionsComeBeforeEverythingElseAndSayToStopAndCall(Format format, String heading) {
        String page = Pages.patient(Sample.LIBRARY, "goals: [posture]", format);
        assertThat(page.replace("\n", " "))
                .contains(
                        "Yes to any? Do not start. Call your emergency number now.",
                        "Yes to any? Do not start. Call your doctor today. If nobody answers, go to urgent care.",
                        "Yes to any? Tell your doctor or therapist before you start.",
                        "All No? You can start your exercises.");
        assertThat(page.indexOf("Yes to any?")).isPositive().isLessThan(page.indexOf(heading));
        assertThat(Pages.patient(Sample.LIBRARY, "goals: [posture]\nred-flags: none", format)
                        .replace("\n", " "))
                .doesNotContain("Yes to any?", "pee or stool");
    }

    // Alternate doses.

    @Test
    void whatIsDoneInTurnSaysHowManyGoToEachSide() {
        List<Planned> inTurn = Pages.cards(with()).stream()
                .filter(it -> it.verdict().exercise().sides() == Exercise.Sides.ALTERNATE)
                .toList();
        assertThat(inTurn).isNotEmpty().allSatisfy(it -> {
            DoseView dose = DoseView.of(it.verdict().exercise(), it.dose());
            assertThat(dose.toEachSide().orElseThrow() * 2).isEqualTo(dose.repetitions());
        });
    }

    // Keep walking.

    @ParameterizedTest
    @CsvSource({"osteoporosis, true", "fall-risk, true", "copd-asthma, true", "parkinsons, true", "knee-oa, false"})
    void boneFallBreathingAndNerveConditionsPrintTheLineOnce(String condition, boolean printed) {
        String page = Pages.patient(Sample.LIBRARY, "goals: [posture]\nconditions: [" + condition + "]", Format.MD);
        assertThat(page.split("Keep walking, and keep up your leg and balance work", -1))
                .hasSize(printed ? 2 : 1);
    }

    // Broad codes suggest, a person chooses.

    @ParameterizedTest
    @CsvSource({
        "R42, bppv-vertigo",
        "R42, orthostatic-hypotension",
        "Z98.1, spine-fusion-healed",
        "Z98.1, spine-fusion-recent",
        "Z98.890, abdominal-surgery-recent",
        "M81, osteoporosis",
        "M45, axial-spa",
        "M45, axial-spa-fused",
    })
    void aBroadCodeSuggestsAndNeverChooses(String code, String suggested) {
        var thrown = catchThrowableOfType(
                InvalidInputException.class, () -> Sample.intake("goals: [posture]\nconditions: [" + code + "]"));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.hint()).contains(suggested));
    }

    static Collection<String> everyCondition() {
        return Sample.LIBRARY.conditions().keySet();
    }

    @ParameterizedTest
    @MethodSource("everyCondition")
    void aConditionThatIsNamedIsTheOneThatIsMeant(String id) {
        assertThat(Sample.intake("goals: [posture]\nconditions: [" + id + "]").conditions())
                .extracting(it -> it.condition().id())
                .containsExactly(id);
    }
}
