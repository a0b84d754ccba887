package openbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Bytes for a target: a file of the corpus, or what is too large to be kept in one. */
@SuppressWarnings("ArrayRecordComponent")
record FuzzInput(FuzzTarget target, String name, byte[] bytes) {
    static FuzzInput of(FuzzTarget target, Path file) {
        try {
            return new FuzzInput(target, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FuzzInput of(FuzzTarget target, String name, String text) {
        return new FuzzInput(target, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What takes long or fills the memory where someone counts twice. */
    static Stream<FuzzInput> large() {
        String line = "goals: [posture]\nred-flags: none\n";
        String row = "id,goals\n";
        return Stream.of(
                of(FuzzTarget.INTAKE, "a word of 1 MB", "goals: [" + "x".repeat(1_000_000) + "]\n"),
                of(FuzzTarget.INTAKE, "a name of 1 MB", line + "name: " + "x".repeat(1_000_000)),
                of(FuzzTarget.INTAKE, "a key of 1 MB", "x".repeat(1_000_000) + ": 1\n" + line),
                of(FuzzTarget.INTAKE, "a quoted key of 1 MB", "? \"" + "x".repeat(1_000_000) + "\"\n: 1\n" + line),
                of(FuzzTarget.INTAKE, "a number of 1 MB", "age: " + "9".repeat(1_000_000) + "\n" + line),
                of(FuzzTarget.INTAKE, "250 000 words on a line", "goals: [" + "abc,".repeat(250_000) + "]\n"),
                of(FuzzTarget.INTAKE, "100 000 different words", "goals: [" + different(100_000, ",") + "]\n"),
                of(FuzzTarget.INTAKE, "90 000 different lines", "goals:\n- " + different(90_000, "\n- ") + "\n"),
                of(FuzzTarget.INTAKE, "90 000 different keys", different(90_000, ": 1\n") + ": 1\n"),
                of(FuzzTarget.INTAKE, "the same key 90 000 times", "goals: 1\n".repeat(90_000)),
                of(FuzzTarget.INTAKE, "500 000 open brackets", "goals: " + "[".repeat(500_000)),
                of(FuzzTarget.INTAKE, "500 000 open braces", "goals: " + "{".repeat(500_000)),
                of(FuzzTarget.INTAKE, "300 000 dashes", "goals:\n" + "- ".repeat(300_000)),
                of(FuzzTarget.INTAKE, "250 000 question marks", "? ".repeat(250_000)),
                of(FuzzTarget.INTAKE, "100 000 empty items", "goals:\n" + "-\n".repeat(100_000)),
                of(FuzzTarget.INTAKE, "100 000 documents", "---\n".repeat(100_000)),
                of(FuzzTarget.INTAKE, "an alias bomb of 30 levels", aliases(30)),
                of(FuzzTarget.INTAKE, "100 000 aliases", "goals: [&a x" + ", *a".repeat(100_000) + "]"),
                of(FuzzTarget.INTAKE, "a comment of 1 MB", "#" + " x".repeat(500_000) + "\n" + line),
                of(FuzzTarget.INTAKE, "a million blanks", line + " ".repeat(1_000_000)),
                of(FuzzTarget.INTAKE, "a million line breaks", "\n".repeat(1_000_000) + line),
                of(FuzzTarget.INTAKE, "a bad letter after 1 MB", "goals: [" + " ".repeat(1_000_000) + "\0]"),
                of(FuzzTarget.INTAKE, "2 MB", "x".repeat(2_000_000)),
                of(FuzzTarget.INTAKE, "notes of marks", line + "notes: \"" + "*".repeat(8000) + "\"\n"),
                of(FuzzTarget.INTAKE, "notes of blanks", line + "notes: \"" + " ".repeat(7990) + "#\"\n"),
                of(FuzzTarget.INTAKE, "notes of lines", line + "notes: \"" + "x\\n".repeat(3999) + "\"\n"),
                of(FuzzTarget.INTAKE, "notes of one word", line + "notes: \"" + "x".repeat(8000) + "\"\n"),
                of(FuzzTarget.TABLE, "a header of 300 000 columns", "id" + ",a".repeat(300_000) + "\n"),
                of(FuzzTarget.TABLE, "a header of different columns", "id," + different(100_000, ",") + "\n"),
                of(FuzzTarget.TABLE, "a row of 300 000 cells", row + "a" + ",a".repeat(300_000) + "\n"),
                of(FuzzTarget.TABLE, "300 000 words in a cell", row + "a," + "a;".repeat(300_000) + "\n"),
                of(FuzzTarget.TABLE, "different words in a cell", row + "a," + different(100_000, ";") + "\n"),
                of(FuzzTarget.TABLE, "a cell of 2 MB", row + "a," + "x".repeat(2_000_000) + "\nb,posture\n"),
                of(FuzzTarget.TABLE, "an open quote and 2 MB", row + "a,\"" + "x\n".repeat(100_000)),
                of(FuzzTarget.TABLE, "open quotes", row + "a,\"b\n".repeat(100_000)),
                of(FuzzTarget.TABLE, "a million empty rows", row + ",\n".repeat(500_000)),
                of(
                        FuzzTarget.TABLE,
                        "a JSON word of 1 MB",
                        "{\"id\":\"a\",\"goals\":[\"" + "x".repeat(1_000_000) + "\"]}"),
                of(FuzzTarget.TABLE, "a JSON key of 60 kB", "{\"id\":\"a\",\"" + "x".repeat(60_000) + "\":1}"),
                of(FuzzTarget.TABLE, "a JSON key of 1 MB", "{\"id\":\"a\",\"" + "x".repeat(1_000_000) + "\":1}"),
                of(
                        FuzzTarget.TABLE,
                        "JSON of different words",
                        "{\"id\":\"a\",\"goals\":[\"" + different(80_000, "\",\"") + "\"]}"),
                of(FuzzTarget.TABLE, "JSON of different keys", "{\"" + different(80_000, "\":1,\"") + "\":1}"),
                of(FuzzTarget.TABLE, "JSON of open brackets", "{\"goals\":" + "[".repeat(900_000)),
                of(FuzzTarget.TABLE, "a JSON number of 1 MB", "{\"age\":" + "9".repeat(1_000_000) + "}"),
                of(
                        FuzzTarget.LIBRARY,
                        "a file of different keys",
                        "# goals.yaml\n" + different(150_000, ": 1\n") + ": 1\n"),
                of(
                        FuzzTarget.LIBRARY,
                        "a file of different tags",
                        "# exercises/open-book.yaml\ntags: [" + different(150_000, ",") + "]\n"),
                of(FuzzTarget.LIBRARY, "a file of 4 MB", "# exercises/open-book.yaml\nname: " + "x".repeat(4_000_000)),
                of(FuzzTarget.LIBRARY, "a word of 1 MB", "# exercises/open-book.yaml\nphase: " + "x".repeat(1_000_000)),
                of(FuzzTarget.POSE, "different keys", different(100_000, ": 1\n") + ": 1\n"),
                of(FuzzTarget.TEMPLATE, "50 000 sections", "# handout.md.mustache\n" + "{{#exercises}}".repeat(50_000)),
                of(
                        FuzzTarget.TEMPLATE,
                        "sections in sections",
                        "# handout.md.mustache\n" + "{{#name}}".repeat(20_000) + "{{/name}}".repeat(20_000)),
                of(
                        FuzzTarget.TEMPLATE,
                        "100 000 unknown names",
                        "# handout.md.mustache\n" + "{{nobody}}\n".repeat(100_000)),
                of(FuzzTarget.TEMPLATE, "a name of 1 MB", "# handout.md.mustache\n{{" + "x".repeat(1_000_000) + "}}"),
                of(FuzzTarget.CLINIC, "a logo of 20 000 levels", logo("<g>".repeat(20_000) + "</g>".repeat(20_000))),
                of(FuzzTarget.CLINIC, "a logo of 20 000 attributes", logo("<g " + numbered(12_000) + "/>")),
                of(FuzzTarget.CLINIC, "a logo of one long value", logo("<path d=\"" + "url(".repeat(45_000) + "\"/>")),
                of(FuzzTarget.FLAGS, "a word of 100 kB", "routine\n--goal\n" + "x".repeat(100_000)),
                of(FuzzTarget.FLAGS, "a command of 100 kB", "x".repeat(100_000)),
                of(FuzzTarget.FLAGS, "an option of 100 kB", "routine\n--" + "x".repeat(100_000)),
                of(FuzzTarget.FLAGS, "10 000 flags", "routine" + "\n--goal\nposture".repeat(10_000)),
                of(FuzzTarget.FLAGS, "different goals", "routine\n--goal\n" + different(10_000, "\n--goal\n")),
                of(FuzzTarget.FLAGS, "commas", "routine\n--format\nmd\n--goal\n" + ",".repeat(100_000)),
                of(FuzzTarget.FLAGS, "one to show", "show\n" + "x".repeat(100_000)));
    }

    private static String different(int count, String between) {
        var words = new StringBuilder("w0");
        for (int i = 1; i < count; i++) {
            words.append(between).append('w').append(i);
        }
        return words.toString();
    }

    private static String numbered(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static String aliases(int levels) {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < levels; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return text.append("goals: *a" + (levels - 1) + "\n").toString();
    }

    private static String logo(String inside) {
        return "name: x\nlogo: logo.svg\n---\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + inside
                + "</svg>";
    }
}
