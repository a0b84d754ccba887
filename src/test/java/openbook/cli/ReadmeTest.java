package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the pages of the site show is what the program does. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src", "site", "markdown");

    /** Lists the README and the pages of the site, in order. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(SITE)) {
            return Stream.concat(Stream.of(README), pages.sorted()).toList();
        }
    }

    /** The texts of all fenced blocks of one language on one page. */
    private static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String part : Files.readString(page).split("\n```" + language + "\n")) {
            blocks.add(part.split("\n```")[0]);
        }
        return blocks.subList(1, blocks.size());
    }

    static Stream<String> sessions() throws IOException {
        List<String> sessions = new ArrayList<>();
        for (Path page : pages()) {
            sessions.addAll(blocks(page, "console"));
        }
        return sessions.stream();
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (Matcher link = LINK.matcher(Files.readString(page)); link.find(); ) {
                String target = link.group(1);
                if (!target.contains("://")
                        && !Files.exists(page.toAbsolutePath().resolveSibling(target))) {
                    broken.add(page + ": " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A line of three dots stands for any lines. */
    @ParameterizedTest
    @MethodSource("sessions")
    void everySessionIsWhatIsSaid(String session) {
        String[] lines = session.split("\n");
        assertThat(lines[0]).startsWith("$ openbook ");
        Cli.Result result = Cli.line(lines[0].substring("$ openbook ".length()));
        List<String> said =
                Stream.concat(result.out().lines(), result.err().lines()).toList();
        int at = 0;
        boolean any = false;
        for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
            if (line.equals("...")) {
                any = true;
                continue;
            }
            int found = said.subList(at, said.size()).indexOf(line);
            assertThat(found)
                    .as("\"%s\" in what is said after line %d", line, at)
                    .isNotNegative();
            assertThat(any || found == 0).as("\"%s\" follows at once", line).isTrue();
            at += found + 1;
            any = false;
        }
        assertThat(any || at == said.size()).as("nothing more is said").isTrue();
    }

    @Test
    void theIntakeThatItShowsIsOne() throws IOException {
        String intake = blocks(SITE.resolve("intake.md"), "yaml").get(0);
        Cli.given(intake).andRun("routine", "-").exits(0).stdoutContains("Jo Park", "See you on Tuesday.");
        assertThat(intake.lines().map(line -> line.split(":")[0]).sorted().toList())
                .as("every key but the override, which stands in the text")
                .containsExactly(
                        "age",
                        "cannot",
                        "cleared",
                        "conditions",
                        "equipment",
                        "exclude",
                        "exercises",
                        "goals",
                        "include",
                        "minutes",
                        "name",
                        "notes",
                        "red-flags",
                        "stage");
    }

    @Test
    void theFirstCommandBuildsAndMakesAHandout() throws IOException {
        String first = blocks(README, "sh").get(0);
        assertThat(first).startsWith("mvn -q package -DskipTests && target/openbook/bin/openbook ");
        String arguments = first.split("bin/openbook ")[1].replaceAll(" -o \\S+", "");
        Cli.line(arguments).exits(0);
        assertThat(blocks(README, "sh").get(1)).isEqualTo("mvn verify");
    }

    @Test
    void everyCommandAndExitCodeHasItsRow() throws IOException {
        String help = Cli.line("--help").out();
        List<String> commands = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"))
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        assertThat(Files.readString(README))
                .contains(commands.stream().map(it -> "| `openbook " + it).toList())
                .contains(Stream.of(ExitCode.values())
                        .map(it -> "| " + it.number() + " | ")
                        .collect(Collectors.toList()));
    }
}
