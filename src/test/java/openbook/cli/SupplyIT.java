package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is handed out with the program: whose it is, under which licence, and that the list of it is right. */
@Tag("slow")
class SupplyIT {
    private static final Path DISTRIBUTION = Launcher.DISTRIBUTION;

    /** A row of the table of dependencies in security.md: names, where a * stands for any letters, and licenses. */
    private record Row(List<String> names, String licences) {
        boolean has(String name) {
            return names.stream().anyMatch(it -> name.matches(it.replace("*", ".*")));
        }
    }

    private static List<Row> rows() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "security.md"));
        String section = page.substring(page.indexOf("\n## What it is made of\n"));
        Matcher row = Pattern.compile("(?m)^\\| (`.*?) \\| (.*?) \\| .+ \\|$").matcher(section);
        List<Row> rows = new ArrayList<>();
        while (row.find()) {
            rows.add(new Row(List.of(row.group(1).replace("`", "").split(", ")), row.group(2)));
        }
        assertThat(rows).hasSizeGreaterThan(4);
        return rows;
    }

    /** The jars that are not our own, by the name of what is in them. */
    private static Map<String, Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(DISTRIBUTION.resolve("lib"))) {
            return files.filter(it -> it.toString().endsWith(".jar"))
                    .filter(it -> !it.getFileName().toString().startsWith("openbook-"))
                    .collect(Collectors.toMap(
                            it -> it.getFileName().toString().replaceFirst("-[0-9].*", ""),
                            it -> it,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static JsonThing list() throws IOException {
        return JsonThing.parse(Files.readString(DISTRIBUTION.resolve("sbom.cdx.json")));
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void theListNamesTheVeryJars() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        for (JsonThing component : list().things("components")) {
            String hash = component.things("hashes").stream()
                    .filter(it -> it.text("alg").equals("SHA-256"))
                    .map(it -> it.text("content"))
                    .findFirst()
                    .orElseThrow();
            listed.put(component.text("name") + "-" + component.text("version") + ".jar", hash);
        }
        Map<String, String> shipped = new TreeMap<>();
        for (Path jar : jars().values()) {
            shipped.put(jar.getFileName().toString(), hash(jar));
        }
        assertThat(listed).isEqualTo(shipped).hasSizeGreaterThan(30);
    }

    @Test
    void theListIsTheSameEachTime() throws IOException {
        assertThat(Files.readString(DISTRIBUTION.resolve("sbom.cdx.json"))).doesNotContain("serialNumber", "timestamp");
    }

    @Test
    void theSecurityPageNamesEachWithItsLicenses() throws IOException {
        List<Row> rows = rows();
        for (JsonThing component : list().things("components")) {
            String name = component.text("name");
            List<Row> its = rows.stream().filter(it -> it.has(name)).toList();
            assertThat(its).as("rows of security.md for %s", name).hasSize(1);
            for (JsonThing licence : component.things("licenses")) {
                JsonThing said = licence.thing("license");
                assertThat(its.get(0).licences())
                        .as(name)
                        .contains(
                                said.keys().contains("id")
                                        ? said.text("id")
                                        : said.text("name").replaceAll("The | License", ""));
            }
        }
        Map<String, Path> jars = jars();
        assertThat(rows).allMatch(row -> jars.keySet().stream().anyMatch(row::has));
    }

    @Test
    void eachComesWithTheTextOfItsLicence() throws IOException {
        for (String name : jars().keySet()) {
            try (Stream<Path> texts = Files.walk(DISTRIBUTION.resolve("licenses/" + name))) {
                assertThat(texts.filter(it -> it.getFileName().toString().contains("LICENSE")))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(it -> Files.isDirectory(it) || it.toFile().length() > 300);
            }
        }
        try (Stream<Path> fonts = Files.list(DISTRIBUTION.resolve("licenses/fonts"))) {
            assertThat(fonts).hasSize(2);
        }
        assertThat(DISTRIBUTION.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    /** What would make two builds differ: a clock, an order of its own, the folder in which it was built. */
    @Test
    void theJarCarriesNoClockAndNoFolder() throws IOException {
        String here = Path.of("").toAbsolutePath().toString();
        try (var jar = new JarFile(DISTRIBUTION
                .resolve("lib/openbook-" + Version.current() + ".jar")
                .toFile())) {
            assertThat(jar.stream().map(it -> it.getTimeLocal()).distinct()).hasSize(1);
            for (var entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(here))
                            .as(entry.getName())
                            .isFalse();
                }
            }
        }
    }
}
