package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openbook.Sample;
import openbook.document.Diagnostic;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An intake from a file, from flags or from both, and every way in which it is none. */
class IntakeReaderTest {
    private static final String GOALS =
            "allowed: desk-work, golf-rotation, posture, upper-back-pain, upper-body-mobility";

    @Test
    void aGoalIsEnoughAndTheRestHasItsDefaults() {
        Intake intake = Asked.with("goals: [posture]").intake();
        assertThat(intake.goals().stream().map(Goal::id)).containsExactly("posture");
        assertThat(intake.name()).isEmpty();
        assertThat(intake.age()).isEmpty();
        assertThat(intake.minutes()).isEqualTo(15);
        assertThat(intake.mostExercises()).isEqualTo(5);
        assertThat(intake.stage()).isEqualTo(1);
        assertThat(intake.equipment()).containsExactly("chair", "doorway", "pillow", "stick", "table", "towel", "wall");
        assertThat(intake.conditions()).isEmpty();
        assertThat(intake.limits()).isEmpty();
        assertThat(intake.cleared()).isEmpty();
        assertThat(intake.include()).isEmpty();
        assertThat(intake.exclude()).isEmpty();
        assertThat(intake.overrides()).isEmpty();
        assertThat(intake.notes()).isEmpty();
        assertThat(intake.isPlain()).isTrue();
    }

    @Test
    void everyKeyIsRead() {
        Intake intake = Asked.with(
                        "name: Jo Park",
                        "age: 63",
                        "goals: [posture, golf-rotation]",
                        "conditions: [osteoporosis, {id: rib-fracture, side: left}]",
                        "cannot: [prone, kneel]",
                        "equipment: [band]",
                        "minutes: 12",
                        "exercises: 4",
                        "stage: 2",
                        "red-flags: none",
                        "cleared: [{condition: rib-fracture, by: Dr. Lee, on: 2026-11-20}]",
                        "include: [open-book]",
                        "exclude: [thread-the-needle]",
                        "override: [{exercise: foam-roll-back, because: Rolled for years., by: Dr. Lee}]",
                        "notes: |",
                        "  Hello.",
                        "  See you.")
                .intake();
        assertThat(intake.name()).contains("Jo Park");
        assertThat(intake.age()).contains(63);
        assertThat(intake.goals().stream().map(Goal::id)).containsExactly("golf-rotation", "posture");
        assertThat(intake.conditions().stream().map(it -> it.condition().id() + it.sides()))
                .containsExactly("osteoporosis[]", "rib-fracture[LEFT]");
        assertThat(intake.limits().stream().map(Limit::id)).containsExactly("kneel", "prone");
        assertThat(intake.equipment()).contains("band", "pillow").doesNotContain("roller");
        assertThat(intake.minutes()).isEqualTo(12);
        assertThat(intake.mostExercises()).isEqualTo(4);
        assertThat(intake.stage()).isEqualTo(2);
        assertThat(intake.redFlags().asked()).isTrue();
        assertThat(intake.include().stream().map(Exercise::id)).containsExactly("open-book");
        assertThat(intake.exclude().stream().map(Exercise::id)).containsExactly("thread-needle");
        assertThat(intake.notes()).containsExactly("Hello.", "See you.");
        assertThat(intake.isPlain()).isFalse();
    }

    @Test
    void aConditionOrALimitAloneIsNotPlain() {
        assertThat(Asked.posture("conditions: [glaucoma]").intake().isPlain()).isFalse();
        assertThat(Asked.posture("cannot: [kneel]").intake().isPlain()).isFalse();
    }

    @Test
    void theFlagsAloneSayTheSameAsTheFile() {
        Intake fromFlags = Asked.with()
                .words("goals", "--goal", "posture,golf-rotation")
                .words("conditions", "--condition", "rib-fracture:left", "osteoporosis")
                .words("cannot", "--cannot", "kneel, prone")
                .words("red-flags", "--red-flag", "none")
                .number("minutes", "--minutes", "12")
                .text("name", "--name", "Jo Park")
                .intake();
        Intake fromFile = Asked.with(
                        "name: Jo Park",
                        "goals: [golf-rotation, posture]",
                        "conditions: [osteoporosis, {id: rib-fracture, side: left}]",
                        "cannot: [prone, kneel]",
                        "red-flags: none",
                        "minutes: 12")
                .intake();
        assertThat(fromFlags).isEqualTo(fromFile);
    }

    @Test
    void flagsAddToTheListsOfTheFileAndOverrideItsSingleValues() {
        Intake intake = Asked.with(
                        "name: Jo",
                        "age: 40",
                        "goals: [posture]",
                        "conditions: [osteoporosis]",
                        "cannot: [kneel]",
                        "equipment: [band]",
                        "minutes: 8",
                        "exercises: 3",
                        "stage: 1",
                        "include: [open-book]",
                        "exclude: [cat-camel]",
                        "notes: Old.")
                .text("name", "--name", "Kim")
                .number("age", "--age", "50")
                .words("goals", "--goal", "golf")
                .words("conditions", "--condition", "glaucoma")
                .words("cannot", "--cannot", "prone")
                .words("equipment", "--has", "roller")
                .number("minutes", "--minutes", "20")
                .number("exercises", "--exercises", "4")
                .number("stage", "--stage", "2")
                .words("include", "--include", "seated-rotation")
                .words("exclude", "--exclude", "thread-the-needle")
                .intake();
        assertThat(intake.name()).contains("Kim");
        assertThat(intake.age()).contains(50);
        assertThat(intake.goals().stream().map(Goal::id)).containsExactly("golf-rotation", "posture");
        assertThat(intake.conditions().stream().map(it -> it.condition().id()))
                .containsExactly("glaucoma", "osteoporosis");
        assertThat(intake.limits().stream().map(Limit::id)).containsExactly("kneel", "prone");
        assertThat(intake.equipment()).contains("band", "roller");
        assertThat(intake.minutes()).isEqualTo(20);
        assertThat(intake.mostExercises()).isEqualTo(4);
        assertThat(intake.stage()).isEqualTo(2);
        assertThat(intake.include().stream().map(Exercise::id)).containsExactly("open-book", "seated-rotation");
        assertThat(intake.exclude().stream().map(Exercise::id)).containsExactly("cat-camel", "thread-needle");
        assertThat(intake.notes()).containsExactly("Old.");
    }

    @Test
    void theOrderAndTheRepetitionOfWordsChangeNothing() {
        Intake one = Asked.with(
                        "goals: [posture, golf]", "conditions: [glaucoma, osteoporosis]", "cannot: [kneel, prone]")
                .intake();
        Intake other = Asked.with(
                        "cannot: [prone, kneel]",
                        "conditions: [Osteoporosis, glaucoma, osteoporosis]",
                        "goals: [Golf Swing, posture, golf]")
                .intake();
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            age: 121                      | jo.yaml:2:6: 121 is out of range. / allowed: 0 to 120
            age: sixty                    | jo.yaml:2:6: this must be a whole number, and it is "sixty". / allowed: 0 to 120
            age: "63"                     | jo.yaml:2:6: this must be a whole number, and it is "63". / allowed: 0 to 120
            minutes: 0                    | jo.yaml:2:10: 0 is out of range. / allowed: 1 to 120
            minutes: 2.7                  | jo.yaml:2:10: this must be a whole number, and it is "2.7". / allowed: 1 to 120
            exercises: 13                 | jo.yaml:2:12: 13 is out of range. / allowed: 1 to 12
            stage: 4                      | jo.yaml:2:8: 4 is out of range. / allowed: 1 to 3
            stage: build                  | jo.yaml:2:8: this must be a whole number, and it is "build". / allowed: 1 to 3
            name: 7                       | jo.yaml:2:7: this must be text, and it is a number. / if "7" is meant, put it in quotes.
            name: "a\\u001Bb"             | jo.yaml:2:7: this holds a line break, a control character or a direction mark.
            notes: "a\\u202Eb"            | jo.yaml:2:8: this holds a control character or a direction mark.
            conditions: glaucoma          | jo.yaml:2:13: this must be a list, and it is text. / write [one, two]
            conditions: [~]               | jo.yaml:2:14: this must be text, and it is empty.
            conditions: [{id: glaucoma, side: lefft}] | jo.yaml:2:35: "lefft" is not a side. / did you mean left? allowed: both, left, right
            conditions: [{side: left}]    | jo.yaml:2:14: the key "id" is missing.
            override: [{exercise: cat-camel, by: Dr. Lee}] | jo.yaml:2:12: the key "because" is missing.
            override: [{exercise: cat-camel, because: Fine.}] | jo.yaml:2:12: the key "by" is missing.
            override: [cat-camel]         | jo.yaml:2:12: this must be a mapping, and it is text. / keys: because, by, exercise
            cleared: [{by: Dr. Lee}]      | jo.yaml:2:11: the key "condition" is missing.
            cleared: [{condition: pregnancy, on: yesterday}] | jo.yaml:2:38: "yesterday" does not have the right form. / allowed: a date such as 2026-11-20
            """)
    void whatCannotBeReadIsSaidInOneSentence(String line, String problem) {
        Asked.posture(line).says(problem);
    }

    @Test
    void anUnknownKeyIsSaidWithAGuess() {
        Diagnostic problem = Asked.posture("condition: [glaucoma]").problems().get(0);
        assertThat(problem.print())
                .startsWith("jo.yaml:2:1: error: \"condition\" is not a key here.\n  condition: [glaucoma]\n  ^\n")
                .contains("did you mean conditions?");
    }

    @Test
    void noGoalIsSaidWithTheFileOrWithTheFlag() {
        Asked.with("age: 40").says("jo.yaml: no goal is given. / " + GOALS);
        Asked.with("goals: []").says("jo.yaml: no goal is given. / " + GOALS);
        Asked.with().number("age", "--age", "40").says("--goal: no goal is given. / " + GOALS);
    }

    @Test
    void noGoalIsNotMissedWhereTheGoalsCouldNotBeRead() {
        Asked.with("goals: posture").says("jo.yaml:1:8: this must be a list, and it is text. / write [one, two]");
    }

    @Test
    void wordsAreLookedUpEvenWhereSomethingElseCannotBeRead() {
        Asked.with("stage: 9", "goals: [postur]", "cannot: [flor]")
                .number("minutes", "--minutes", "none")
                .says(
                        "--minutes: this must be a whole number, and it is \"none\". / allowed: 1 to 120",
                        "jo.yaml:1:8: 9 is out of range. / allowed: 1 to 3",
                        "jo.yaml:2:9: \"postur\" is not a goal. / did you mean posture? " + GOALS,
                        "jo.yaml:3:10: \"flor\" is not a limit. / did you mean floor? allowed: floor, grip, kneel,"
                                + " lean-on-hands, lie, prone, raise-arms, side, sit, stand, supine");
    }

    @Test
    void flagsAreLookedUpEvenWhereTheFileIsNoYaml() {
        assertThat(Asked.with("goals: [posture").words("cannot", "--cannot", "flor").problems().stream()
                        .map(it -> it.place().file()))
                .containsExactly("--cannot", "jo.yaml");
    }

    @Test
    void aFlagIsReadByTheSameShapeAsTheFile() {
        Asked.with()
                .words("goals", "--goal", "posture")
                .number("age", "--age", "010")
                .number("stage", "--stage", "4")
                .text("name", "--name", "a\u001Bb")
                .says(
                        "--age: this must be a whole number, and it is \"010\". / allowed: 0 to 120",
                        "--name: this holds a line break, a control character or a direction mark.",
                        "--stage: 4 is out of range. / allowed: 1 to 3");
    }

    @Test
    void anEmptyWordBetweenCommasIsNotPassedOver() {
        Asked.with().words("goals", "--goal", "posture,").says("--goal: this is empty.");
    }

    @Test
    void aRepeatedFlagWithNothingTypedIsNoFlag() {
        assertThat(IntakeReader.read(
                                Sample.LIBRARY,
                                Optional.of(new IntakeReader.Text("jo.yaml", "goals: [posture]")),
                                new FlagIntake().words("cannot", "--cannot", List.of()))
                        .limits())
                .isEmpty();
    }
}
