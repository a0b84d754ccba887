package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command works where there is no network, and asks for none; and no file is written but those that were asked
 * for. The system itself is the witness: {@code strace} writes down what the program asks of it.
 */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class NetworkIT {
    private static final String NAME = "Zebulon-Quagga";
    private static final Pattern CALL = Pattern.compile("\\d+ +(\\w+)\\((.*)");
    /**
     * As {@code java.nio} is loaded, Java makes sockets to see which kinds there are, and connects none of them. Where
     * another thread calls in between, the witness writes down what is asked for and leaves the end to a later line.
     */
    private static final Pattern OF_JAVA = Pattern.compile(
            "socket\\(AF_INET6?, SOCK_STREAM, IPPROTO_IP(\\).*| <unfinished \\.\\.\\.>)|socketpair\\(AF_UNIX, .*|getsockname\\(0, .*|[gs]etsockopt\\(.*");
    /** The system asks a service of its own, if there is one, for the name of the user. */
    private static final Pattern OF_SYSTEM =
            Pattern.compile("socket\\(AF_UNIX, .*|connect\\(\\d+, \\{sa_family=AF_UNIX, sun_path=\"/var/run/nscd/.*");

    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "routine intake.yaml --clinic clinic.yaml",
            "routine intake.yaml --clinic clinic.yaml -o page.html --clinician why.html",
            "routine intake.yaml --clinic clinic.yaml -o page.pdf",
            "routine intake.yaml --templates fetching -o fetching.pdf",
            "routine intake.yaml --routines own -o page.md",
            "routine intake.yaml --protocol upper-back -o page.json",
            "explain intake.yaml --format note",
            "explain intake.yaml -o why.pdf",
            "batch table.csv --out old --format html,pdf,md,txt,json",
            "batch table.jsonl --out -",
            "diff old old",
            "list conditions",
            "show open-book",
            "matrix",
            "check own --templates fetching",
            "new exercise x -o x.yaml",
            "schema exercise",
            "gallery --only open-book -o look.html",
            "completion");

    @TempDir
    private Path folder;

    private Path trace;
    private final List<String> witness = new ArrayList<>();

    @BeforeEach
    void setUp() throws Exception {
        boolean there = onPath("strace");
        if (System.getenv("CI") != null) {
            assertThat(there).as("strace is needed in CI: see .ci/run").isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: there is no strace on the path");
        folder = folder.toRealPath();
        trace = folder.resolve("trace.txt");
        Path marked = folder.resolve("here");
        // Nothing but a network of its own, that leads nowhere; where the system does not grant one, strace has to do.
        boolean alone = onPath("unshare")
                && Launcher.in(folder)
                                .run("unshare", "-rn", "touch", marked.toString())
                                .exit()
                        == 0;
        witness.addAll(alone ? List.of("unshare", "-rn") : List.of());
        witness.addAll(List.of("strace", "-f", "-qq", "-e", "signal=none", "-o", trace.toString()));
        witness.addAll(List.of("-e", "trace=%network,open,openat,creat,mkdir,mkdirat"));
        write("intake.yaml", "name: " + NAME + "\ngoals: [posture]\nconditions: [osteoporosis]\nred-flags: none\n");
        write("table.csv", "id,name,goals,red-flags\np1," + NAME + ",posture,none\np2,,posture,fever\n");
        write("table.jsonl", "{\"id\": \"p1\", \"name\": \"" + NAME + "\", \"goals\": [\"posture\"]}\n");
        write(
                "logo.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>\n");
        write(
                "clinic.yaml",
                "name: Riverside\nlogo: logo.svg\nlink: {url: \"https://riverside.example/videos\", label: Videos}\n");
        write("own/exercises/open-book.yaml", Files.readString(Path.of("routines/exercises/open-book.yaml")));
        String here = "http://127.0.0.1:9/";
        String fetching = "<head><link rel=\"stylesheet\" href=\"" + here + "a.css\"/><style>@import url('" + here
                + "b.css');</style>";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + "<image xlink:href=\"HEREc.png\" width=\"9\" height=\"9\"/><use xlink:href=\"HEREd.svg#d\"/>"
                + "<rect width=\"9\" height=\"9\" fill=\"url(HEREe.svg#e)\"/></svg>";
        String html = "<img src=\"HEREf.png\" alt=\"\"/><img src=\"//127.0.0.1:9/g.svg\" alt=\"\"/>"
                + "<object data=\"HEREh.svg\" type=\"image/svg+xml\"></object>"
                + "<div style=\"background: url('HEREi.png')\">x</div>";
        String body = (html + svg).replace("HERE", here) + "</body>";
        write(
                "fetching/handout.html.mustache",
                Files.readString(Path.of("templates/handout.html.mustache"))
                        .replace("<head>", fetching)
                        .replace("</body>", body));
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1)).anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs a command line before the witness, and gives what was asked of the system: name and arguments of each call. */
    private List<String> calls(List<String> command) throws Exception {
        List<String> all = new ArrayList<>(witness);
        all.addAll(command);
        Launcher.Ended ended = Launcher.in(folder).run(all.toArray(String[]::new));
        assertThat(ended.exit()).as(command + ended.err()).isIn(0, 3);
        return Files.readAllLines(trace).stream()
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1) + "(" + it.group(2))
                .toList();
    }

    private static boolean isOfNetwork(String call) {
        return !call.matches("(open|openat|creat|mkdir|mkdirat)\\(.*")
                && !OF_JAVA.matcher(call).matches()
                && !OF_SYSTEM.matcher(call).matches();
    }

    /** Whether a call makes a file or a folder outside the one in which the tests run. */
    private boolean isWrittenElsewhere(String call) {
        if (!call.matches("(creat|mkdir|mkdirat)\\(.*|.*O_CREAT.*")) {
            return false;
        }
        Matcher path = Pattern.compile("\"(.*?)\"").matcher(call);
        assertThat(path.find()).as(call).isTrue();
        Path file = folder.resolve(path.group(1)).normalize();
        return !file.startsWith(folder) && !file.toString().equals("/dev/null");
    }

    @Test
    void noCommandAsksForTheNetworkOrWritesAFileElsewhere() throws Exception {
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of(Launcher.PATH.toString()));
            words.addAll(List.of(command.split(" ")));
            List<String> calls = calls(words);
            assertThat(calls.toString()).as("watched: %s", command).contains("/openbook/lib/");
            assertThat(calls.stream().filter(NetworkIT::isOfNetwork))
                    .as(command)
                    .isEmpty();
            assertThat(calls.stream().filter(this::isWrittenElsewhere))
                    .as(command)
                    .isEmpty();
            assertThat(calls.stream().filter(it -> it.contains(NAME)))
                    .as("the name of a patient in a file name: %s", command)
                    .isEmpty();
        }
        for (String list : List.of("old/manifest.jsonl", "old/errors.csv")) {
            assertThat(Files.readString(folder.resolve(list))).doesNotContain(NAME);
        }
        assertThat(COMMANDS.stream().map(it -> it.split(" ")[0]))
                .as("every command is among them")
                .containsAll(Commands.NAMES);
    }

    @Test
    void theWitnessSeesWhoDoes() throws Exception {
        assertThat(calls(List.of("bash", "-c", "{ : >/dev/tcp/127.0.0.1/9; } 2>/dev/null || true")))
                .anyMatch(NetworkIT::isOfNetwork);
        assertThat(calls(List.of("sh", "-c", ": >/tmp/openbook-witness; rm /tmp/openbook-witness")))
                .anyMatch(this::isWrittenElsewhere);
    }
}
