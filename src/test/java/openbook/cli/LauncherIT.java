package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as {@code mvn package} leaves it, as a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path DISTRIBUTION = Launcher.DISTRIBUTION;
    private static final Path LAUNCHER = Launcher.PATH;
    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final String NO_JAVA =
            "openbook: Java 17 or later is needed, and none was found. Install it, or set JAVA_HOME.";

    @TempDir
    private Path folder;

    private Launcher.Ended run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        return Launcher.in(folder).run(environment, command);
    }

    private static Map<String, String> withJava() {
        return Launcher.withJava();
    }

    private static void isTheVersion(Launcher.Ended ended) {
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo("openbook " + Version.current() + "\n");
        assertThat(ended.exit()).isZero();
    }

    /** What a page on the screen does not need is not loaded: the renderer of PDFs, YAML, drawing, logging. */
    @Test
    void aPageForABrowserLoadsNothingOfThePdfRenderer() throws Exception {
        Path log = folder.resolve("classes.log");
        Map<String, String> watched = new HashMap<>(withJava());
        watched.put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
        String[] page = {LAUNCHER.toString(), "routine", "--goal", "posture", "--red-flag", "none", "-o", "x.html"};
        assertThat(run(watched, page).exit()).isZero();
        assertThat(Files.readString(log))
                .contains("openbook.handout.Handouts ")
                .doesNotContain("openhtmltopdf", "pdfbox", "openbook.handout.pdf.Pdf ", "java.awt.", "org.yaml.snakeyaml.");
        page[page.length - 1] = "x.pdf";
        assertThat(run(watched, page).exit()).isZero();
        assertThat(Files.readString(log)).contains("openhtmltopdf", "pdfbox");
    }

    @Test
    void itRunsWithTheJavaOfJavaHome() throws Exception {
        isTheVersion(run(withJava(), LAUNCHER.toString(), "--version"));
    }

    @Test
    void withoutJavaHomeItRunsWithTheJavaOfThePath() throws Exception {
        String path = Path.of(JAVA_HOME, "bin") + ":/usr/bin:/bin";
        isTheVersion(run(Map.of("PATH", path), LAUNCHER.toString(), "--version"));
        isTheVersion(run(Map.of("PATH", path, "JAVA_HOME", ""), LAUNCHER.toString(), "--version"));
    }

    @Test
    void itNeedsNothingFromThePathWhenJavaHomeIsSet() throws Exception {
        isTheVersion(run(Map.of("PATH", "", "JAVA_HOME", JAVA_HOME), LAUNCHER.toString(), "--version"));
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("no java here"));
        for (var environment :
                List.of(Map.of("PATH", "", "JAVA_HOME", empty.toString()), Map.of("PATH", empty.toString()))) {
            Launcher.Ended ended = run(environment, LAUNCHER.toString(), "--version");
            assertThat(ended.err()).isEqualTo(NO_JAVA + "\n");
            assertThat(ended.out()).isEmpty();
            assertThat(ended.exit()).isEqualTo(1);
        }
    }

    @Test
    void itWritesAPageFromAnotherFolder() throws Exception {
        Launcher.Ended ended = run(
                withJava(),
                LAUNCHER.toString(),
                "routine",
                "--goal",
                "posture",
                "--name",
                "Jo Park",
                "--red-flag",
                "none",
                "--date",
                "2026-11-22",
                "-o",
                "jo.html");
        assertThat(ended.err()).matches("wrote jo\\.html: \\d exercises, about \\d+ minutes\n");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(folder.resolve("jo.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("Jo Park", "22 November 2026")
                .endsWith("</html>\n");
    }

    @Test
    void itPassesOnExitCodesAndUtf8() throws Exception {
        Launcher.Ended referral = run(
                withJava(),
                LAUNCHER.toString(),
                "routine",
                "--goal",
                "posture",
                "--red-flag",
                "fever",
                "--format",
                "txt");
        assertThat(referral.exit()).isEqualTo(3);
        assertThat(referral.out()).startsWith("Call your doctor today.\n");
        assertThat(run(withJava(), LAUNCHER.toString(), "routin").exit()).isEqualTo(2);
        Launcher.Ended two =
                run(withJava(), LAUNCHER.toString(), "routine", "--goal", "posture,golf", "--red-flag", "none");
        assertThat(two.out()).startsWith("# Turn better for golf \u00b7 Stand and sit taller\n");
    }

    @Test
    void aNameKeepsItsLettersWhateverTheLocale() throws Exception {
        // The shell writes the bytes, so that the locale of the build does not matter.
        String line = LAUNCHER + " routine --goal posture --name \"$(printf 'Zo\\303\\253')\"";
        for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
            Launcher.Ended page = run(
                    Map.of("JAVA_HOME", JAVA_HOME, "PATH", "/usr/bin:/bin", "LC_ALL", locale), "/bin/sh", "-c", line);
            assertThat(page.out()).contains("For **Zo\u00EB** ");
        }
    }

    @Test
    void itRunsThroughSymbolicLinks() throws Exception {
        Path direct = Files.createSymbolicLink(folder.resolve("ob"), LAUNCHER);
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path relative = Files.createSymbolicLink(bin.resolve("openbook"), Path.of("../ob"));
        isTheVersion(run(withJava(), direct.toString(), "--version"));
        isTheVersion(run(withJava(), relative.toString(), "--version"));
        isTheVersion(run(withJava(), "/bin/sh", "-c", "PATH=" + bin + ":$PATH; openbook --version"));
        isTheVersion(run(withJava(), "/bin/sh", "-c", "cd bin && ./openbook --version"));
    }

    @Test
    void itRunsFromAFolderWithSpacesInItsName() throws Exception {
        Path copy = folder.resolve("a b/open book");
        copy(DISTRIBUTION, copy);
        isTheVersion(run(withJava(), copy.resolve("bin/openbook").toString(), "--version"));
        isTheVersion(run(withJava(), "/bin/sh", "-c", "cd 'a b/open book/bin' && sh openbook --version"));
        Launcher.Ended page = run(
                withJava(),
                copy.resolve("bin/openbook").toString(),
                "routine",
                "--goal",
                "desk-work",
                "-o",
                "my page.md");
        assertThat(page.exit()).isZero();
        assertThat(folder.resolve("my page.md")).content().startsWith("# Feel better after desk work\n");
    }

    /** The classes that a plain run loads, one a line with where they come from. */
    private List<String> loaded(Path launcher) throws Exception {
        Path log = folder.resolve("classes.log");
        Launcher.Ended ended = run(
                Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "JAVA_HOME",
                        JAVA_HOME,
                        "JDK_JAVA_OPTIONS",
                        "-Xlog:class+load:file='" + log + "'"),
                launcher.toString(),
                "routine",
                "--goal",
                "golf-rotation",
                "--condition",
                "osteoporosis",
                "--red-flag",
                "none",
                "-o",
                "page-" + System.nanoTime() + ".html");
        assertThat(ended.exit()).as(ended.err()).isZero();
        return Files.readAllLines(log);
    }

    private static List<String> openbooks(List<String> loaded) {
        return loaded.stream().filter(it -> it.contains(" openbook.cli.Main ")).toList();
    }

    @Test
    void aPlainRunLoadsFewClassesAndTakesThemFromTheArchive() throws Exception {
        List<String> loaded = loaded(LAUNCHER);
        assertThat(loaded)
                .hasSizeLessThan(1900)
                .noneMatch(it -> it.contains("fasterxml.jackson.databind"))
                .noneMatch(it -> it.contains("java.util.logging"))
                .noneMatch(it -> it.contains("LambdaForm$MH/") && it.contains("StringConcat"))
                .noneMatch(it -> it.contains("openbook.batch."))
                .noneMatch(it -> it.contains("org.yaml.snakeyaml."))
                .noneMatch(it -> it.contains("java.time.zone.TzdbZoneRulesProvider"));
        assertThat(openbooks(loaded)).singleElement().asString().contains("shared objects file");
    }

    @Test
    void theArchiveFitsTheJavaThatMadeIt() throws Exception {
        List<String> key = Files.readAllLines(DISTRIBUTION.resolve("lib/archive.key"));
        String jar = DISTRIBUTION
                .resolve("lib/openbook-" + Version.current() + ".jar")
                .toString();
        String must = key.get(3).contains("AOT") ? "-XX:AOTMode=on" : "-Xshare:on";
        isTheVersion(run(withJava(), key.get(1), must, key.get(3), "-cp", jar, "openbook.cli.Main", "--version"));
    }

    @Test
    void aCopyLeavesTheArchiveAloneUntilItHasItsOwn() throws Exception {
        Path copy = folder.resolve("moved");
        copy(DISTRIBUTION, copy);
        List<String> loaded = loaded(copy.resolve("bin/openbook"));
        assertThat(openbooks(loaded)).singleElement().asString().doesNotContain("shared objects file");
        assertThat(loaded.stream().filter(it -> it.contains(" java.lang.Object ")))
                .singleElement()
                .asString()
                .contains("shared objects file");
        Launcher.Ended made =
                run(withJava(), copy.resolve("bin/openbook-archive").toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(openbooks(loaded(copy.resolve("bin/openbook"))))
                .singleElement()
                .asString()
                .contains("shared objects file");
    }

    @Test
    void anArchiveOfAnotherJavaIsLeftAlone() throws Exception {
        Path copy = folder.resolve("copy");
        copy(DISTRIBUTION, copy);
        Path key = copy.resolve("lib/archive.key");
        List<String> lines = new ArrayList<>(Files.readAllLines(key));
        lines.set(0, copy.resolve("lib").toString());
        lines.set(2, "JAVA_RUNTIME_VERSION=\"99\"");
        Files.write(key, lines);
        assertThat(openbooks(loaded(copy.resolve("bin/openbook"))))
                .singleElement()
                .asString()
                .doesNotContain("shared objects file");
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        for (String version : List.of("1.8.0_402", "9", "11.0.2", "16.0.1")) {
            Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2020' >&2\n");
            assertThat(old.toFile().setExecutable(true)).isTrue();
            Launcher.Ended ended = run(
                    Map.of(
                            "PATH",
                            "/usr/bin:/bin",
                            "JAVA_HOME",
                            folder.resolve("old").toString()),
                    LAUNCHER.toString(),
                    "--version");
            assertThat(ended.err())
                    .isEqualTo("openbook: Java 17 or later is needed, and " + old + " is Java " + version + ".\n");
            assertThat(ended.exit()).isEqualTo(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(from)) {
            tree.forEach(all::add);
        }
        for (Path one : all) {
            Path target = to.resolve(from.relativize(one).toString());
            Files.createDirectories(target.getParent());
            if (!Files.isDirectory(one)) {
                Files.copy(one, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
