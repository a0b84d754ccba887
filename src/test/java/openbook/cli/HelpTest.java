package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --help}, {@code --version} and completion. */
class HelpTest {
    private static String exitCodes(String command) {
        int codes = switch (command) {
            case "" -> 6;
            case "routine ", "explain " -> 4;
            default -> 3;
        };
        return "Exit codes:\n"
                + ExitCode.forHelp(List.of(ExitCode.values()).subList(0, codes)).entrySet().stream()
                        .map(it -> "  " + it.getKey() + "   " + it.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "routine ",
                "explain ",
                "list ",
                "show ",
                "matrix ",
                "check ",
                "new ",
                "schema ",
                "gallery ",
                "completion "
            })
    void helpBeginsWithExamplesAndListsTheExitCodes(String command) {
        var result = Cli.line(command + "--help").exits(0).stderrIs().stdoutContains(exitCodes(command));
        assertThat(result.out()).startsWith("Examples:\n").contains("Usage: openbook " + command);
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 120);
        Cli.line(command + "-h").exits(0).stdoutIs(result.out().stripTrailing());
    }

    @Test
    void theExitCodesAreNumberedFromZero() {
        assertThat(ExitCode.forHelp(List.of(ExitCode.values())).keySet()).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void batchAndDiffListTheCodesThatTheyCanGive() {
        assertThat(Cli.line("batch --help").out()).contains("  4   some rows").doesNotContain("  5   ");
        assertThat(Cli.line("diff --help").out())
                .contains("  5   diff found a difference for a patient")
                .doesNotContain("  3   ", "  4   ");
    }

    @Test
    void theHelpOfTheProgramSaysWhatEachCommandDoes() {
        Cli.line("--help")
                .stdoutContains(
                        "\n  routine     Makes a routine for one patient, or a referral instead.\n",
                        "\n  explain     Says why ",
                        "\n  list        Lists ",
                        "\n  show        Shows ",
                        "\n  matrix      Prints ",
                        "\n  completion  Prints ")
                .stdoutContainsNot("routine     Examples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "routine ", "explain ", "list "})
    void theExamplesOfTheHelpWork(String command) {
        Cli.line(command + "--help")
                .out()
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("  openbook "))
                .map(line -> line.replaceFirst("^  openbook ", "").replaceAll("-o \\S+|\"", ""))
                .filter(line -> !line.contains(".yaml"))
                .map(line -> line.replace("Jo Park", "Jo").strip())
                .forEach(line -> Cli.run(line.split(" +")).exits(0));
    }

    @Test
    void helpIsAsWideAsTheTerminalAndPlainWhereNoColorsAreShown() {
        var narrow = Cli.onTerminal(60, "list --help").exits(0);
        assertThat(narrow.out().substring(narrow.out().indexOf("Options:")).lines())
                .allMatch(line -> line.length() <= 60);
        Cli.line("list --help").exits(0).stdoutContainsNot("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "routine --version"})
    void theVersionIsOneLine(String line) {
        Cli.line(line).exits(0).stderrIs();
        assertThat(Cli.line(line).out()).matches("openbook \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void completionPrintsABashScriptThatNamesTheCommands() {
        var result = Cli.line("completion").exits(0).stderrIs();
        assertThat(result.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("routine explain batch diff list show matrix check new schema gallery completion")
                .contains("--condition", "--red-flag", "frozen-shoulder", "golf-rotation", "night-pain")
                .doesNotContain("generate-completion");
    }
}
