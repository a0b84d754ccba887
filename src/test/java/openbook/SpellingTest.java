package openbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user reads is spelled as in the United States. Titles of sources keep their own spelling. */
class SpellingTest {
    private static final List<Path> READ = List.of(
            Path.of("README.md"), Path.of("templates"), Path.of("routines"), Path.of("src", "site", "markdown"));

    private static final Pattern BRITISH = Pattern.compile(
            "(?i)\\b(licences?|colours?|programmes?|(?:centi|milli)?metres?|"
                    + "practis\\w+|behaviour\\w*|favour\\w*|centres?|greys?|neighbour\\w*|labell\\w+|"
                    + "towards|organis\\w+|recognis\\w+|whilst|ageing|orthopaed\\w+|physiotherapis\\w+|oedema|tick each)\\b");

    @Test
    void whatAUserReadsIsAmericanEnglish() throws IOException {
        for (Path root : READ) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(it -> it.toString().matches(".*\\.(md|yaml|mustache)"))
                        .filter(it -> !it.endsWith("sources.yaml"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    assertThat(BRITISH.matcher(text).results().map(it -> it.group()))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
