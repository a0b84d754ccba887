package openbook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comment that cites the description of the drawings names a section that is there. */
class CitationsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "openbook", "figure");
    private static final Path DESCRIPTION = Path.of("src", "site", "markdown", "figures.md");
    private static final Pattern CITED = Pattern.compile("figures\\.md,[\\s*]+([A-Z][a-z]+(?: [a-z]+)*)");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");

    @Test
    void everyCitedSectionIsThere() throws IOException {
        List<String> sections = SECTION.matcher(Files.readString(DESCRIPTION))
                .results()
                .map(it -> it.group(1))
                .toList();
        List<String> cited = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                CITED.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(cited::add);
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("SPEC ");
            }
        }
        assertThat(cited).hasSizeGreaterThan(35).allSatisfy(it -> {
            String name = it.replaceFirst("figures\\.md,[\\s*]+", "").replace("Solver rule", "Solver rules");
            assertThat(sections)
                    .anyMatch(section -> name.replace("ruless", "rules").startsWith(section));
        });
    }
}
