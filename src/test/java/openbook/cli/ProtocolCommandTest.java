package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --protocol} from outside: a house session, screened like everything else. */
class ProtocolCommandTest {
    private static final String SESSION = "routine --protocol upper-back --red-flag none";

    private static final String[] HOUSE = {
        "id: our-desk",
        "name: Our desk session",
        "also: [desk session]",
        "goals: [desk-work]",
        "minutes: 4",
        "sources: [seed]",
        "stages:",
        "  - stage: 2",
        "    exercises:",
        "      - {exercise: blade-squeeze, dose: {sets: 1, repetitions: 8, hold-seconds: 2, days-per-week: 2}}",
        "      - seated-rotation",
    };

    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    private static JsonThing json(String line) {
        return Cli.line(line + " --format json").exits(0).json();
    }

    private static Optional<Object> replaces(JsonThing exercise) {
        return Optional.ofNullable(exercise.values().get("replaces"));
    }

    @Test
    void theArticlesSessionIsPrintedInItsOrder() {
        var result = Cli.line(SESSION).exits(0).stderrIs();
        assertThat(MarkdownPage.of(result).headings(2))
                .containsSubsequence(
                        "1. Cat-camel",
                        "2. Opening the book",
                        "3. Side-lying arm circles",
                        "4. Side stretch over pillows",
                        "5. Thread the needle",
                        "6. Crocodile breathing");
        assertThat(MarkdownPage.of(result).headings(1))
                .containsExactly("Stand and sit taller \u00b7 Move the upper body more freely");
        result.stdoutContains("6 exercises", "A stiff, rounded upper back does best with turns");
    }

    @Test
    void strengthComesAtStage2AndLeadsAtStage3() {
        assertThat(json(SESSION + " --stage 2").ids("exercises"))
                .containsExactly(
                        "cat-camel",
                        "side-arm-circles",
                        "side-stretch-pillows",
                        "thread-needle",
                        "crocodile-breathing",
                        "prone-w");
        assertThat(json(SESSION + " --stage 3").ids("exercises"))
                .containsExactly(
                        "cat-camel", "thread-needle", "bird-dog", "prone-t", "prone-lift", "crocodile-breathing");
    }

    @Test
    void withOsteoporosisTheNeedleIsReplacedTheCatCamelAdaptedAndTheRollerAbsent() {
        JsonThing session = json("routine --protocol upper-back --condition osteoporosis --has roller");
        assertThat(session.text("protocol")).isEqualTo("upper-back");
        assertThat(session.ids("exercises"))
                .containsExactly(
                        "cat-camel",
                        "open-book",
                        "side-arm-circles",
                        "side-stretch-pillows",
                        "wall-thread-needle",
                        "crocodile-breathing");
        assertThat(session.things("exercises"))
                .allSatisfy(it -> assertThat(replaces(it))
                        .isEqualTo(
                                it.text("id").equals("wall-thread-needle")
                                        ? Optional.of("thread-needle")
                                        : Optional.empty()));
        JsonThing camel = session.withId("exercises", "cat-camel");
        assertThat(camel.thing("dose").text("range")).isEqualTo("mid");
        assertThat(camel.texts("sentences")).contains("Round only a little. It should feel easy.");
        assertThat(session.ids("withheld")).contains("foam-roll-back", "roller-lie", "thread-needle");
        assertThat(session.texts("notices"))
                .filteredOn(it -> it.startsWith("thread-needle: "))
                .singleElement()
                .asString()
                .contains("osteoporosis-3", "osteoporosis-13", "wall-thread-needle stands in", "move-rotation");
    }

    @Test
    void theClinicianReadsTheProtocolEveryReplacementAndTheSource() {
        Cli.line("explain --protocol upper-back --condition osteoporosis")
                .exits(0)
                .stdoutContains(
                        "- Protocol: upper-back (The upper back session)\n",
                        "- Stage 1, at most 15 minutes and 6 exercises\n",
                        "- thread-needle: in the protocol, and withheld by osteoporosis-3, osteoporosis-13;"
                                + " wall-thread-needle stands in, the nearest of ",
                        "### 5. Wall thread the needle (wall-thread-needle), value 3, in place of thread-needle\n",
                        "- **wall-open-book**: The protocol upper-back does not list it for stage 1.\n",
                        "\n- seed: ");
        for (String format : List.of("html", "txt")) {
            String copy = Cli.line("explain --protocol upper-back --condition osteoporosis --format " + format)
                    .exits(0)
                    .out();
            assertThat(copy).containsIgnoringWhitespaces("(wall-thread-needle), value 3, in place of thread-needle");
        }
        Cli.line("routine --protocol upper-back --condition osteoporosis")
                .stderrContains("note: thread-needle: in the protocol, and withheld by ")
                .stdoutContainsNot("stands in", "osteoporosis-3", "in place of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper-back", "Upper_Back", "The upper back session", "thoracic session"})
    void itIsKnownByIdNameAndSynonym(String name) {
        assertThat(Cli.run("routine", "--protocol", name, "--format", "json")
                        .exits(0)
                        .json()
                        .text("protocol"))
                .isEqualTo("upper-back");
    }

    @Test
    void anUnknownNameIsAnsweredWithGuessesAndNotWithAMissingGoal() {
        Cli.line("routine --protocol uper-back")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--protocol: error: \"uper-back\" is not a protocol.",
                        "  did you mean upper-back? allowed: upper-back");
    }

    @Test
    void aFlagOverridesTheProtocolOfTheIntakeAndGoalsThatAreNamedComeFirst() {
        JsonThing session = Cli.given("protocol: no-such-thing", "goals: [golf-rotation]")
                .andRun("routine", "-", "--protocol", "upper-back", "--format", "json")
                .exits(0)
                .json();
        assertThat(session.text("protocol")).isEqualTo("upper-back");
        assertThat(session.texts("goals")).containsExactly("golf-rotation");
        JsonThing fromFile = Cli.given("protocol: upper-back", "stage: 3")
                .andRun("routine", "-", "--format", "json")
                .exits(0)
                .json();
        assertThat(fromFile.texts("goals")).containsExactly("posture", "upper-body-mobility");
        assertThat(fromFile.ids("exercises")).contains("bird-dog");
    }

    @Test
    void withoutAProtocolTheKeyIsNotThere() {
        assertThat(json("routine --goal posture").keys()).doesNotContain("protocol");
        assertThat(json(SESSION).keys()).containsSubsequence("goals", "protocol", "conditions");
        JsonThing referral = Cli.line(SESSION + " --condition pregnancy --format json")
                .exits(3)
                .json();
        assertThat(referral.text("protocol")).isEqualTo("upper-back");
    }

    @Test
    void lessTimeOrFewerExercisesThanItTakesIsRefusedWithWhatWouldDo() {
        Cli.line(SESSION + " --minutes 12 --exercises 5")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "exercises: error: the protocol upper-back has 6 exercises for this patient.",
                        "  ask for --exercises 6 or more.",
                        "minutes: error: the protocol upper-back does not fit into 12 minutes for this patient.",
                        "  ask for --minutes 13 or more.",
                        "2 problems; nothing was written.");
        Cli.line(SESSION + " --minutes 13 --exercises 6").exits(0);
    }

    @Test
    void thePicksOfTheTherapistStillCount() {
        assertThat(json(SESSION + " --include shoulder-rolls --minutes 20").ids("exercises"))
                .startsWith("cat-camel", "shoulder-rolls", "open-book")
                .hasSize(7);
        JsonThing without = json(SESSION + " --exclude crocodile-breathing");
        assertThat(without.ids("exercises")).endsWith("supine-rib-breathing").hasSize(6);
        assertThat(without.texts("notices"))
                .anyMatch(it -> it.startsWith("crocodile-breathing: in the protocol, and withheld by excluded;"));
        JsonThing back = Cli.given(
                        "protocol: upper-back",
                        "conditions: [osteoporosis]",
                        "override: [{exercise: thread-needle, because: small and supervised, by: J. Doe PT}]")
                .andRun("routine", "-", "--format", "json")
                .exits(0)
                .json();
        assertThat(back.ids("exercises")).contains("thread-needle").doesNotContain("wall-thread-needle");
    }

    @Test
    void whatIsWithheldCannotBeIncludedInAProtocolEither() {
        Cli.line(SESSION + " --condition osteoporosis --include thread-needle")
                .exits(2)
                .printsNothing()
                .stderrContains("include: error: \"thread-needle\" is withheld. osteoporosis-3: ");
    }

    @Test
    void tooLittleLeftIsAReferralThatSaysWhy() {
        Cli.line(SESSION + " --cannot lie,sit,stand,kneel")
                .exits(3)
                .stdoutContains("Your therapist will pick exercises for you in person.")
                .stderrContains(
                        "no-mobility: no routine. The protocol upper-back has no mobility exercise left at stage 1.",
                        "open-book (cannot-lie)");
        Cli.line(SESSION + " --condition spine-cancer").exits(3);
        Cli.line("routine --protocol upper-back --red-flag fever").exits(3);
    }

    @Test
    void aFileIsAProtocolOfItsOwnWithItsOwnDosesAndMinutes() throws IOException {
        String house = file("our-desk.yaml", HOUSE);
        JsonThing session = Cli.run("routine", "--protocol", house, "--stage", "2", "--format", "json")
                .exits(0)
                .json();
        assertThat(session.text("protocol")).isEqualTo("our-desk");
        assertThat(session.texts("goals")).containsExactly("desk-work");
        assertThat(session.ids("exercises")).containsExactly("blade-squeeze", "seated-rotation");
        JsonThing squeeze = session.withId("exercises", "blade-squeeze");
        assertThat(squeeze.thing("dose").number("reps")).isEqualTo(8);
        assertThat(squeeze.thing("dose").number("holdSeconds")).isEqualTo(2);
        assertThat(squeeze.thing("dose").number("daysPerWeek")).isEqualTo(2);
        // The library's repetition of 8 seconds holds for 5; this one holds for 2.
        assertThat(squeeze.number("seconds")).isEqualTo(8 * 5);
        assertThat(session.withId("exercises", "seated-rotation").thing("dose").number("reps"))
                .isEqualTo(10);
        Cli.run("explain", "--protocol", house, "--stage", "2").stdoutContains("at most 4 minutes and 2 exercises");
        Cli.run("explain", "--protocol", house, "--stage", "2", "--minutes", "9")
                .stdoutContains("at most 9 minutes and 2 exercises");
        Cli.line("list protocols").stdoutContainsNot("our-desk");
    }

    @ParameterizedTest
    @CsvSource({
        // repetitions and hold of the file, the condition, and what is left of them
        "20, 9, fibromyalgia, 6, 9",
        "4,  9, fibromyalgia, 4, 9",
        "20, 9, hypertension, 20, 5",
        "20, 3, hypertension, 20, 3",
    })
    void theMoreCarefulOfProtocolAndRulesCounts(int repetitions, int hold, String condition, int left, int held)
            throws IOException {
        String[] lines = HOUSE.clone();
        lines[9] = "      - {exercise: chair-back-press, dose: {sets: 2, repetitions: " + repetitions
                + ", hold-seconds: " + hold + "}}";
        String house = file("our-desk.yaml", lines);
        JsonThing dose = Cli.run(
                        "routine",
                        "--protocol",
                        house,
                        "--stage",
                        "2",
                        "--condition",
                        condition,
                        "--minutes",
                        "20",
                        "--format",
                        "json")
                .exits(0)
                .json()
                .withId("exercises", "chair-back-press")
                .thing("dose");
        assertThat(dose.number("reps")).isEqualTo(left);
        assertThat(dose.number("holdSeconds")).isEqualTo(held);
    }

    @Test
    void aStageThatItLacksIsRefusedWithTheOnesItHas() throws IOException {
        Cli.run("routine", "--protocol", file("our-desk.yaml", HOUSE))
                .exits(2)
                .printsNothing()
                .stderrIs("--protocol: error: the protocol our-desk has no stage 1.", "  it has: 2");
    }

    @Test
    void aFaultInTheFileIsShownWithTheFileAsTyped() throws IOException {
        String[] lines = HOUSE.clone();
        lines[10] = "      - seated-rotatoin";
        String house = file("our-desk.yaml", lines);
        Cli.run("routine", "--protocol", house, "--stage", "2")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        house + ":11:9: error: \"seated-rotatoin\" is not an exercise.",
                        "        - seated-rotatoin",
                        "          ^",
                        "  did you mean seated-rotation?");
        String gone = folder.resolve("gone.yaml").toString();
        Cli.run("routine", "--protocol", gone)
                .exits(2)
                .printsNothing()
                .stderrIs(gone + ": error: there is no such file.");
        String misnamed = file("Our Desk.yaml", HOUSE);
        Cli.run("routine", "--protocol", misnamed)
                .exits(2)
                .printsNothing()
                .stderrContains(misnamed + ": error: ", "ids in kebab-case");
    }

    @Test
    void itIsListedAndShown() {
        Cli.line("list protocols").exits(0).stdoutIs("upper-back  stages 1, 2, 3  The upper back session");
        Cli.line("show upper-back")
                .exits(0)
                .stderrIs()
                .stdoutContains(
                        "The upper back session (protocol upper-back)\n",
                        "  goals: posture, upper-body-mobility\n",
                        "\n  stage 2\n    cat-camel: 1 x 8, hold 1 s, ",
                        // The library holds it three times; this protocol says two.
                        "\n    side-stretch-pillows: 1 x 2, hold 20 s, 25 s each, slow, 5 days a week\n",
                        "\n  stage 3\n");
    }
}
