package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --help}, {@code --version} and completion. */
class HelpTest {
    private static final String EXIT_CODES = "Exit codes:\n"
            + ExitCode.forHelp().entrySet().stream()
                    .map(it -> "  " + it.getKey() + "   " + it.getValue() + "\n")
                    .collect(Collectors.joining());

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
        var result = Cli.line(command + "--help").exits(0).stderrIs().stdoutContains(EXIT_CODES);
        assertThat(result.out()).startsWith("Examples:\n").contains("Usage: openbook " + command);
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 120);
        Cli.line(command + "-h").exits(0).stdoutIs(result.out().stripTrailing());
    }

    @Test
    void theExitCodesAreNumberedFromZero() {
        assertThat(ExitCode.forHelp())
                .containsExactly(
                        Map.entry("0", ExitCode.forHelp().get("0")),
                        Map.entry("1", ExitCode.forHelp().get("1")),
                        Map.entry("2", ExitCode.forHelp().get("2")),
                        Map.entry("3", ExitCode.forHelp().get("3")));
    }

    @Test
    void theHelpOfTheProgramSaysWhatEachCommandDoes() {
        Cli.line("--help")
                .stdoutContains(
                        "\n  routine     Makes a routine for one patient, or the referral that comes in its place.\n",
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
