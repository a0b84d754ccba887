package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openbook.Hostile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What else leaves the program: messages, names of files, and the tables that a batch leaves behind. */
@Tag("slow")
class HostileWaysOutTest {
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C&&[^\\n]]");

    /** Every cell of a row of the table; the id is a name of files, and the others are words. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "age",
            "goals",
            "conditions",
            "cannot",
            "equipment",
            "minutes",
            "stage",
            "red-flags",
            "cleared",
            "include",
            "exclude",
            "notes");

    @TempDir
    private Path home;

    private BatchFolder folder() {
        return new BatchFolder(home);
    }

    @Test
    void aMessageNeverSteersTheTerminal(TestReporter reporter) {
        int messages = 0;
        for (String text : Hostile.texts().values()) {
            List<String[]> lines = new ArrayList<>();
            List<String> words = new ArrayList<>(List.of("routine"));
            for (String flag : "goal condition cannot has minutes stage red-flag cleared include exclude age protocol"
                    .split(" ")) {
                words.addAll(List.of("--" + flag, text));
            }
            lines.add(words.toArray(String[]::new));
            for (String option : "routines templates clinic paper pictures layout figure date format".split(" ")) {
                lines.add(new String[] {"routine", "--goal", "posture", "--" + option, text});
            }
            lines.add(new String[] {"routine", "--goal", "posture", "-o", text});
            lines.add(new String[] {"routine", "--goal", "posture", "--clinician", text});
            lines.add(new String[] {"routine", text});
            lines.add(new String[] {text});
            lines.add(new String[] {"--" + text});
            lines.add(new String[] {"show", text});
            lines.add(new String[] {"show", "open-book", "-o", text});
            lines.add(new String[] {"diff", text, text});
            lines.add(new String[] {"list", text});
            lines.add(new String[] {"batch", text, "--out", "-"});
            if (STEERING.matcher(text).find()) {
                // These read the whole library, which takes longer.
                lines.add(new String[] {"gallery", "--only", text});
                // A folder is made where a name allows it, so this one stands below a file.
                lines.add(new String[] {"gallery", "--only", "open-book", "--svg", "pom.xml/" + text});
                lines.add(new String[] {"new", "exercise", text});
                lines.add(new String[] {"check", text});
            }
            for (String[] line : lines) {
                Cli.Result result = Cli.run(line);
                assertThat(result.exit()).as(result.args()).isEqualTo(2);
                assertThat(result.err()).as(result.args()).isNotEmpty().doesNotContainPattern(STEERING);
                messages++;
            }
        }
        reporter.publishEntry("messages", String.valueOf(messages));
    }

    @Test
    void aFileThatIsReadNeverSteersTheTerminal() throws IOException {
        int number = 0;
        for (String text : Hostile.texts().values()) {
            Path intake = Files.writeString(
                    home.resolve("intake" + number++ + ".yaml"),
                    "goals: [" + Hostile.quoted(text) + "]\nconditions: [" + Hostile.quoted(text) + "]\n"
                            + Hostile.quoted(text) + ": 1\n");
            Cli.Result result = Cli.run("routine", intake.toString()).exits(2);
            assertThat(result.err()).contains("error: ").doesNotContainPattern(STEERING);
        }
    }

    /** One row for each cell and text; raw in JSON Lines, since CSV has no escapes. */
    @Test
    void aBatchKeepsToItsFolderAndLeavesNoFormulaBehind(TestReporter reporter) throws IOException {
        List<String> csv = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        List<String> json = new ArrayList<>();
        int number = 0;
        for (String text : Hostile.texts().values()) {
            for (String column : COLUMNS) {
                String id = column.equals("id") ? text : "p" + number++;
                List<String> cells = new ArrayList<>();
                var object = new StringBuilder("{\"id\": " + jsonString(id));
                for (String each : COLUMNS) {
                    String usual = each.equals("goals") ? "posture" : each.equals("red-flags") ? "none" : "";
                    String value = each.equals("id") ? id : each.equals(column) ? text : usual;
                    cells.add('"' + value.replace("\"", "\"\"") + '"');
                    boolean list = "goals conditions cannot equipment cleared include exclude".contains(each);
                    boolean given = each.equals(column) || each.equals("goals");
                    if (!each.equals("id") && given) {
                        object.append(", \"").append(each).append("\": ");
                        object.append(list ? "[" + jsonString(value) + "]" : jsonString(value));
                    }
                }
                csv.add(String.join(",", cells));
                json.add(object + "}");
            }
        }
        Path table = folder().table("in.csv", csv.toArray(String[]::new));
        Path lines = folder().table("in.jsonl", json.toArray(String[]::new));
        var before = new TreeSet<>(everything(home));
        int cells = 0;
        for (Path each : List.of(table, lines)) {
            String out = "out-" + each.getFileName();
            Cli.Result result = folder().run(each, out, "--format", "txt").exits(4);
            assertThat(result.err()).doesNotContainPattern(STEERING);
            cells += cells(folder().text(out + "/errors.csv"));
            assertThat(folder().text(out + "/errors.csv").replace("\r\n", "\n")).doesNotContainPattern(STEERING);
            folder().manifest(out).forEach(it -> assertThat(it.keys()).contains("id", "outcome"));
            assertThat(folder().text(out + "/manifest.jsonl")).doesNotContainPattern(STEERING);
        }
        var after = new TreeSet<>(everything(home));
        after.removeAll(before);
        assertThat(after)
                .isNotEmpty()
                .allMatch(it -> it.matches("out-in\\.(csv|jsonl)(/(errors\\.csv|manifest\\.jsonl|p[0-9]+\\.txt))?"));
        reporter.publishEntry("rows", String.valueOf(2 * number));
        reporter.publishEntry("cells of errors.csv", String.valueOf(cells));
    }

    private static List<String> everything(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(it -> folder.relativize(it).toString())
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    private static String jsonString(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(c == '"' || c == '\\' || c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }

    /** Reads the table as spreadsheets do: cells end at commas, or at semicolons or tabs where those are usual. */
    private static int cells(String csv) {
        int cells = 0;
        for (String ends : List.of(",", ";", "\t")) {
            for (String cell : read(csv, ends.charAt(0))) {
                assertThat(cell)
                        .as("a cell of errors.csv, cut at '%s'", ends)
                        .doesNotContainPattern("^[=+@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-]");
                cells++;
            }
        }
        return cells;
    }

    private static List<String> read(String csv, char end) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && (c == end || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
