package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads on: how wide, and in bold or not. */
class TerminalTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @ParameterizedTest
    @CsvSource({"132,132", "40,40", "10,30", "'',80", "wide,80", "-5,80", "99999,80"})
    void itIsAsWideAsItSaysAndNeverTooNarrowToRead(String columns, int wide) {
        assertThat(Terminal.of(true, Map.of("COLUMNS", columns)).columns()).isEqualTo(wide);
    }

    @Test
    void aPipeIsPlainWhateverTheEnvironmentSays() {
        assertThat(Terminal.of(false, Map.of("COLUMNS", "40", "TERM", "xterm"))).isEqualTo(Terminal.NONE);
        assertThat(Terminal.NONE.styled("1. OPENING THE BOOK\n")).isEqualTo("1. OPENING THE BOOK\n");
    }

    @Test
    void boldIsForTerminalsThatShowItAndPeopleWhoWantIt() {
        assertThat(Terminal.of(true, XTERM).bold()).isTrue();
        assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "")).bold())
                .isTrue();
        assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")).bold())
                .isFalse();
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).bold()).isFalse();
        assertThat(Terminal.of(true, Map.of()).bold()).isFalse();
    }

    @Test
    void headingsAndWhatIsForThisPatientStandOutAndNoWordIsLost() {
        String page = Cli.line("routine --goal posture --condition osteoporosis --format txt")
                .out();
        String styled = Terminal.of(true, XTERM).styled(page);
        assertThat(styled.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(page);
        assertThat(styled).contains("\u001B[1mBEFORE YOU START\u001B[0m\n");
        assertThat(styled.lines().filter(it -> it.startsWith("\u001B[1;33m")))
                .isNotEmpty()
                .allMatch(it -> it.contains("! "));
    }

    @ParameterizedTest
    @CsvSource({"30", "46", "78"})
    void noLineIsLongerThanTheScreen(int columns) {
        var result = Cli.onTerminal(columns, "routine --goal posture --condition osteoporosis --format txt");
        assertThat(result.out().lines().filter(it -> it.length() > columns)).isEmpty();
    }
}
