package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hurried person reads when something given is wrong; each message whole. */
class ErrorMessagesTest {
    private static final String GOALS =
            "allowed: desk-work, golf-rotation, posture, upper-back-pain, upper-body-mobility";

    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    void noGoal() {
        Cli.line("routine").exits(2).printsNothing().stderrIs("--goal: error: no goal is given.", "  " + GOALS);
    }

    @Test
    void noGoalInAFileIsReportedWithTheFile() throws IOException {
        String intake = file("jo.yaml", "age: 40");
        Cli.run("routine", intake)
                .exits(2)
                .printsNothing()
                .stderrIs(intake + ": error: no goal is given.", "  " + GOALS);
    }

    @Test
    void numbersThatAreNone() {
        Cli.line("routine --goal posture --minutes dozen --stage 4 --age 12.5")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--age: error: this must be a whole number, and it is \"12.5\".",
                        "  allowed: 0 to 120",
                        "--minutes: error: this must be a whole number, and it is \"dozen\".",
                        "  allowed: 1 to 120",
                        "--stage: error: 4 is out of range.",
                        "  allowed: 1 to 3",
                        "3 problems; nothing was written.");
    }

    @Test
    void everyFaultOfAFileIsShownWithItsLineAndACaret() throws IOException {
        String intake = file(
                "jo.yaml",
                "goals: [postur, golf-rotation]",
                "conditions:",
                "  - osteoporosis",
                "  - {id: rib-fracture, side: lefft}",
                "stage: 7",
                "minutes: 2.7",
                "red-flags: yes",
                "colour: blue",
                "cleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-02-30}]");
        Cli.run("routine", intake)
                .exits(2)
                .printsNothing()
                .stderrIs(
                        intake + ":1:9: error: \"postur\" is not a goal.",
                        "  goals: [postur, golf-rotation]",
                        "          ^",
                        "  did you mean posture? " + GOALS,
                        intake + ":4:30: error: \"lefft\" is not a side.",
                        "    - {id: rib-fracture, side: lefft}",
                        "                               ^",
                        "  did you mean left? allowed: both, left, right",
                        intake + ":5:8: error: 7 is out of range.",
                        "  stage: 7",
                        "         ^",
                        "  allowed: 1 to 3",
                        intake + ":6:10: error: this must be a whole number, and it is \"2.7\".",
                        "  minutes: 2.7",
                        "           ^",
                        "  allowed: 1 to 120",
                        intake + ":7:12: error: \"yes\" does not say which red flag is present.",
                        "  red-flags: yes",
                        "             ^",
                        "  name each one; \"openbook list red-flags\" shows all.",
                        intake + ":8:1: error: \"colour\" is not a key here.",
                        "  colour: blue",
                        "  ^",
                        "  keys: age, cannot, cleared, conditions, equipment, exclude, exercises, goals, include,"
                                + " minutes, name, notes, override, protocol, red-flags, stage",
                        intake + ":9:51: error: there is no day 2026-02-30 in the calendar.",
                        "  cleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-02-30}]",
                        "                                                    ^",
                        "  write 2026-11-22, 11/22/2026 (month first) or \"November 22, 2026\".",
                        "7 problems; nothing was written.");
    }

    @Test
    void faultsOfFlagsAndFileComeTogetherInOneOrder() throws IOException {
        String intake = file("jo.yaml", "goals: [posture]", "stage: 9");
        Cli.run("routine", intake, "--minutes", "none", "--cannot", "flor")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--cannot: error: \"flor\" is not a limit.",
                        "  did you mean floor? allowed: floor, grip, kneel, lean-on-hands, lie, prone, raise-arms, side,"
                                + " sit, stand, supine",
                        "--minutes: error: this must be a whole number, and it is \"none\".",
                        "  allowed: 1 to 120",
                        intake + ":2:8: error: 9 is out of range.",
                        "  stage: 9",
                        "         ^",
                        "  allowed: 1 to 3",
                        "3 problems; nothing was written.");
    }

    @Test
    void aFileThatIsNotThere() {
        Cli.line("routine nowhere.yaml")
                .exits(2)
                .printsNothing()
                .stderrIs("nowhere.yaml: error: there is no such file.");
    }

    @Test
    void aFolderInPlaceOfAFile() {
        Cli.run("routine", folder.toString())
                .exits(2)
                .printsNothing()
                .stderrIs(folder + ": error: this is a folder.", "  name a file in it.");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Path intake = Files.write(folder.resolve("jo.yaml"), new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xE9});
        Cli.run("routine", intake.toString())
                .exits(2)
                .printsNothing()
                .stderrIs(intake + ": error: this is not UTF-8 text.", "  save the file as UTF-8.");
    }

    @Test
    void standardInputThatIsNotUtf8OrIsEmpty() {
        Cli.given(new byte[] {(byte) 0xFF})
                .andRun("routine", "-")
                .exits(2)
                .printsNothing()
                .stderrIs("standard input: error: this is not UTF-8 text.", "  save the file as UTF-8.");
        Cli.given("")
                .andRun("routine", "-")
                .exits(2)
                .printsNothing()
                .stderrIs("standard input: error: the file is empty.");
    }

    @Test
    void anIntakeThatIsTooLargeToBeOne() throws IOException {
        String intake = file("large.yaml", "#".repeat(1 << 20));
        Cli.run("routine", intake)
                .exits(2)
                .printsNothing()
                .stderrIs(intake + ": error: this is larger than an intake can be (1 MB).");
    }

    @Test
    void aFileThatIsNotYaml() throws IOException {
        String intake = file("jo.yaml", "goals: [posture");
        Cli.run("routine", intake).exits(2).printsNothing().stderrContains(intake + ":", "this is not YAML: ");
    }

    @Test
    void aDateThatIsNone() {
        for (String date : new String[] {"2026-13-01", "2026-02-30", "yesterday", "22.11.2026"}) {
            Cli.line("routine --goal posture --date " + date)
                    .exits(2)
                    .printsNothing()
                    .stderrIs(
                            "--date: error: \"" + date + "\" is not a day of the calendar.",
                            "  write 2026-11-22, 11/22/2026 (month first) or \"November 22, 2026\".");
        }
    }

    @Test
    void aFormatThatIsNone() {
        Cli.line("routine --goal posture --format docx")
                .exits(2)
                .printsNothing()
                .stderrIs("--format: error: \"docx\" is not a format.", "  allowed: html, json, md, pdf, txt");
    }

    @Test
    void anOptionThatIsNone() {
        Cli.line("routine --gaol posture")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "openbook routine: error: \"--gaol\" is not an option.",
                        "  did you mean --goal?",
                        "Try: openbook routine --help");
    }

    @Test
    void anOptionWithoutItsValue() {
        Cli.line("routine --goal")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--goal: error: a value is missing.",
                        "  GOAL: What to get better at (openbook list goals).",
                        "Try: openbook routine --help");
    }

    @Test
    void aWordTooMany() {
        Cli.line("routine one.yaml two.yaml")
                .exits(2)
                .printsNothing()
                .stderrIs("openbook routine: error: unexpected argument \"two.yaml\".", "Try: openbook routine --help");
    }

    @Test
    void aCommandThatIsNone() {
        Cli.line("routin")
                .exits(2)
                .printsNothing()
                .stderrContains(
                        "openbook: error: \"routin\" is not a command.\n  did you mean routine? allowed: batch, check, completion, ")
                .stderrContains("Try: openbook --help\n");
    }

    @Test
    void noCommandShowsHowToUseIt() {
        Cli.run()
                .exits(2)
                .printsNothing()
                .stderrContains(
                        "openbook: error: no command is given. Most people start with one of these:\nExamples:\n",
                        "Exit codes:");
    }

    @Test
    void anExerciseThatIsBothIncludedAndExcluded() {
        Cli.line("routine --goal posture --include open-book --exclude open-book")
                .exits(2)
                .printsNothing()
                .stderrIs("--exclude: error: \"open-book\" is both included and excluded.", "  keep one of the two.");
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsNotTakenForAFile() throws IOException {
        String secret = file("secret", "--stage 3");
        Cli.run("routine", "--goal", "posture", "--name", "@" + secret)
                .exits(0)
                .stdoutContains("For **@" + secret.replace("_", "\\_") + "**");
    }

    @Test
    void noMessageHoldsAStackTraceOrAClassName() {
        for (String line : new String[] {"routine", "routine . --goal x", "show x", "list x", "matrix --condition x"}) {
            assertThat(Cli.line(line).exits(2).err()).doesNotContain("Exception", "\tat ", "openbook.", "java.");
        }
    }
}
