package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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
