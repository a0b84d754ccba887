package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and rows that are wrong: each gets a clear answer, and nothing is lost. */
class BatchBadInputTest {
    @TempDir
    private Path home;

    private BatchFolder folder;

    @BeforeEach
    void setUp() {
        folder = new BatchFolder(home);
    }

    private void refused(Path table, String... said) {
        folder.run(table, "out").exits(2).printsNothing().stderrContains(said);
        assertThat(folder.path("out")).doesNotExist();
    }

    /** Runs a table in which the rows a and z are right and everything between them is not. */
    private List<String> between(String... lines) {
        List<String> all = new ArrayList<>(List.of("id,name,goals,red-flags", "a,,posture,none"));
        all.addAll(List.of(lines));
        all.add("z,,posture,none");
        folder.run(folder.table("t.csv", all.toArray(String[]::new)), "out").exits(4);
        assertThat(folder.files("out").keySet()).containsExactly("a.html", "errors.csv", "manifest.jsonl", "z.html");
        return folder.errors("out");
    }

    @Test
    void anEmptyTable() {
        refused(folder.bytes("t.csv", new byte[0]), "the table is empty.");
        refused(folder.bytes("t.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}), "the table is empty.");
    }

    @Test
    void noTableAtAll() {
        refused(home.resolve("none.csv"), "there is no such file or folder.");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        String lines = "id,goals,red-flags\r\na,posture,none\r\n";
        folder.run(folder.bytes("t.csv", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8)), "windows")
                .exits(0);
        folder.run(folder.bytes("t.csv", lines.replace("\r", "").getBytes(StandardCharsets.UTF_8)), "unix")
                .exits(0);
        folder.run(folder.bytes("t.csv", lines.replace("\n", "").getBytes(StandardCharsets.UTF_8)), "mac")
                .exits(0);
        assertThat(folder.files("windows")).isEqualTo(folder.files("unix")).isEqualTo(folder.files("mac"));
    }

    @Test
    void whatIsNoText() {
        refused(folder.bytes("t.csv", new byte[] {1, 2, 3}), "this is no text.", "CSV UTF-8");
        refused(folder.bytes("t.xlsx", new byte[] {'P', 'K', 3, 4}), "this is a spreadsheet file or a zip file.");
    }

    @Test
    void allThatIsWrongWithTheHeaderIsSaidAtOnce() {
        refused(
                folder.table("t.csv", "goals,conditons,goals", "posture,,posture"),
                "t.csv:1:1: error: there is no column \"id\".",
                "t.csv:1:7: error: \"conditons\" is not a column of an intake table.",
                "did you mean conditions?",
                "t.csv:1:17: error: the column \"goals\" is given twice.");
        refused(folder.table("t.csv", "id,\"goals", "a,posture"), "the quote that opens a cell is never closed");
    }

    @Test
    void idsThatCannotNameAFile() {
        List<String> errors = between(
                "../../openbook-stray,,posture,none",
                "CON,,posture,none",
                "lpt1.old,,posture,none",
                "x".repeat(300) + ",,posture,none",
                ",,posture,none",
                ".hidden,,posture,none",
                "a b,,posture,none",
                "\"a\u0000b\",,posture,none",
                "=1+1,,posture,none");
        assertThat(errors).hasSize(9).allMatch(it -> it.matches("\\d+,,id,.*"));
        assertThat(errors.get(0)).startsWith("3,,id,\"\"\"../../openbook-stray\"\" cannot name a file. allowed: ");
        assertThat(errors.get(4)).contains("the id is missing.");
        assertThat(home.getParent().resolve("openbook-stray.html")).doesNotExist();
    }

    @Test
    void anIdThatIsGivenTwice() {
        assertThat(between("a,,posture,none"))
                .singleElement()
                .asString()
                .startsWith("3,a,id,")
                .contains("row 2");
    }

    @Test
    void rowsThatAreTornApart() {
        assertThat(between("b,posture,none"))
                .containsExactly(
                        "3,,,\"line 3 has 3 cells, and the header has 4. write a comma for each empty cell too.\"");
        assertThat(new BatchBadInputTest.Torn().run(home.resolve("more"), "b,x,posture,none,more"))
                .first()
                .asString()
                .contains("has 5 cells", "put a cell that holds a comma in quotes.");
        assertThat(new BatchBadInputTest.Torn().run(home.resolve("open"), "b,\"x,posture,none"))
                .first()
                .asString()
                .startsWith("3,,name,")
                .contains("never closed (line 3)");
        assertThat(new BatchBadInputTest.Torn().run(home.resolve("after"), "b,\"x\"y,posture,none"))
                .first()
                .asString()
                .contains("a closing quote is not followed by a separator (line 3).");
        assertThat(new BatchBadInputTest.Torn().run(home.resolve("middle"), "b,x\"y\",posture,none"))
                .first()
                .asString()
                .contains("a quote stands in the middle of a cell (line 3).");
        assertThat(new BatchBadInputTest.Torn().run(home.resolve("long"), "b," + "x".repeat(2 << 20) + ",posture,none"))
                .first()
                .asString()
                .contains("is longer than a row can be (1 MB).");
    }

    /** A folder of its own for each torn row. */
    private static final class Torn {
        List<String> run(Path home, String line) {
            var test = new BatchBadInputTest();
            try {
                test.folder = new BatchFolder(Files.createDirectory(home));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return test.between(line);
        }
    }

    @Test
    void aRowThatIsNotUtf8() {
        byte[] bytes = "id,name,goals,red-flags\nb,Zo\u00EB,posture,none\na,,posture,none\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        folder.run(folder.bytes("t.csv", bytes), "out").exits(4);
        assertThat(folder.errors("out"))
                .containsExactly("2,,name,this is not UTF-8 text (line 2). save the table as CSV UTF-8.");
        assertThat(folder.files("out")).containsKey("a.html").doesNotContainKey("b.html");
    }

    @Test
    void aRowOf200MegabytesCostsNoMemory() {
        // As much as 200 MB would take, were it ever held: more than the heap of the tests is not needed to see it.
        InputStream table = new InputStream() {
            private final byte[] head = "id,goals\nb,".getBytes(StandardCharsets.UTF_8);
            private final byte[] tail = "\na,posture\n".getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                long middle = 200L << 20;
                long now = at++;
                if (now < head.length) {
                    return head[(int) now];
                }
                if (now < head.length + middle) {
                    return 'x';
                }
                long rest = now - head.length - middle;
                return rest < tail.length ? tail[(int) rest] : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                bytes[from] = (byte) next;
                int more = (int) Math.min(length - 1, next == 'x' ? head.length + (200L << 20) - at : 0);
                Arrays.fill(bytes, from + 1, from + 1 + more, (byte) 'x');
                at += more;
                return 1 + more;
            }
        };
        var err = new StringWriter();
        var console = new Console(
                table,
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintWriter(err),
                () -> Cli.TODAY,
                Map.of());
        assertThat(OpenBook.run(
                        console, "batch", "-", "--out", folder.path("out").toString()))
                .isEqualTo(4);
        assertThat(folder.errors("out")).singleElement().asString().contains("longer than a row can be (1 MB)");
        assertThat(folder.files("out")).containsKey("a.html");
    }

    @Test
    void aRedFlagAndAnUnknownCondition() {
        Path table = folder.table(
                "t.csv",
                "id,goals,conditions,red-flags",
                "a,posture,,chest-pain",
                "b,posture,osteoprosis,none",
                "c,posture,M81,none",
                "d,,,none",
                "e,posture,;,none",
                "f,posture,,none,x");
        folder.run(table, "out").exits(4);
        assertThat(folder.text("out/a.html")).contains("Stop. Get help now.");
        assertThat(folder.files("out").keySet()).containsExactly("a.html", "errors.csv", "manifest.jsonl");
        assertThat(folder.errors("out").stream().map(it -> it.substring(0, it.indexOf(',', 6))))
                .containsExactly(
                        "3,b,conditions", "4,c,conditions", "5,d,goals", "6,e,conditions", "7,,,\"line 7 has 5 cells");
        assertThat(folder.text("out/errors.csv")).contains("did you mean osteoporosis?", "it could be:");
    }

    @Test
    void aWishThatCannotBeMetFailsTheRow() {
        Path table = folder.table(
                "t.csv",
                "id,goals,conditions,include,red-flags,minutes",
                "a,posture,osteoporosis,foam-roll-back,none,",
                "b,posture,,,none,1");
        folder.run(table, "out").exits(2);
        assertThat(folder.errors("out").get(0)).startsWith("2,a,include,").contains("is withheld.");
        assertThat(folder.errors("out").get(1)).startsWith("3,b,minutes,");
        assertThat(folder.files("out").keySet()).containsExactly("errors.csv", "manifest.jsonl");
    }

    @Test
    void numbersAreReadAsStrictlyAsAnywhere() {
        Path table =
                folder.table("t.csv", "id,goals,age,stage", "a,posture,6 3,1", "b,posture,1e2,4", "c,posture,063,1");
        folder.run(table, "out").exits(2);
        assertThat(folder.errors("out").stream().map(it -> it.substring(0, it.indexOf(',', 4))))
                .containsExactly("2,a,age", "3,b,age", "3,b,stage", "4,c,age");
    }

    @Test
    void jsonLinesThatAreWrong() {
        Path table = folder.table(
                "t.jsonl",
                "{\"id\":\"a\",\"goals\":[\"posture\"]}",
                "{\"id\":\"b\",\"goals\":[\"posture\"]",
                "[1]",
                "{\"id\":\"c\",\"goals\":[\"posture\"],\"goals\":[\"posture\"]}",
                "{\"id\":\"d\",\"gaols\":[\"posture\"]}",
                "{\"id\":\"e\",\"goals\":\"posture\"} {}",
                "{\"id\":\"f\",\"goals\":{\"posture\":[]},\"age\":\"63 months\"}",
                "{\"id\":[\"g\"],\"goals\":[\"posture\"]}",
                "{\"goals\":[\"posture\"]}");
        folder.run(table, "out").exits(4);
        assertThat(folder.files("out").keySet()).containsExactly("a.html", "errors.csv", "manifest.jsonl");
        assertThat(folder.errors("out").stream().map(it -> it.split(" ")[0]))
                .containsExactly(
                        "2,,,\"the",
                        "3,,,\"this",
                        "4,,,\"a",
                        "5,d,gaols,\"\"\"gaols\"\"",
                        "6,,,something",
                        "7,f,age,\"this",
                        "7,f,goals,\"this",
                        "8,,id,\"\"\"?\"\"",
                        "9,,id,the");
    }

    @Test
    void aJsonLineOfCountlessValues() {
        Path table = folder.table(
                "t.jsonl",
                "{\"id\":\"a\",\"goals\":[" + "1,".repeat(9_989) + "1]}",
                "{\"id\":\"b\",\"goals\":[" + "1,".repeat(10_000) + "1]}");
        folder.run(table, "out").exits(2);
        assertThat(folder.errors("out"))
                .contains("1,a,goals,this list has 9990 items. allowed: 0 to 100")
                .endsWith("2,,,this row holds more than 10000 values.");
    }

    @Test
    void filesOfAFolderThatAreWrong() throws IOException {
        Path intakes = Files.createDirectory(home.resolve("intakes"));
        folder.table("intakes/a.yaml", "goals: [posture]");
        folder.table("intakes/b.yaml", "age: 40", "goals: [posture, gofl]");
        folder.table("intakes/c.yaml", "goals: [posture");
        folder.table("intakes/notes.txt", "x");
        folder.run(intakes, "out").exits(4);
        assertThat(folder.files("out").keySet()).containsExactly("a.html", "errors.csv", "manifest.jsonl");
        assertThat(folder.errors("out").get(0)).startsWith("2,b,goals,\"line 2, column 18: \"\"gofl\"\"");
        assertThat(folder.errors("out").get(1)).startsWith("3,c,,").contains("this is not YAML");
        assertThat(folder.errors("out").get(2)).startsWith("4,,,\"\"\"notes.txt\"\" is not an intake.");
    }

    @Test
    void nothingThatWasTypedCanRunAsAFormula() {
        Path table = folder.table("t.jsonl", "{\"id\":\"a\",\"goals\":[\"posture\"],\"=1+1\":1}");
        folder.run(table, "out").exits(2);
        assertThat(folder.errors("out").get(0)).startsWith("1,a,'=1+1,");
    }

    @Test
    void aFolderThatIsNotFree() throws IOException {
        Path table = folder.table("t.csv", "id,goals,red-flags", "a,posture,none");
        Files.createDirectory(home.resolve("out"));
        Files.writeString(home.resolve("out/a.html"), "mine");
        folder.run(table, "out").exits(2).stderrContains("this folder is not empty.");
        folder.run(table, "out", "--resume").exits(2).stderrContains("this folder is not empty.");
        assertThat(folder.text("out/a.html")).isEqualTo("mine");
        folder.run(table, "t.csv").exits(2).stderrContains("this is a file, not a folder.");
        folder.run(table, "t.csv/below").exits(2).stderrContains("no folder can be made here: ", "t.csv is a file.");
        folder.run(table, "t.csv/below/more").exits(2).stderrContains("t.csv is a file.");
        folder.run(table, "new/below/more").exits(0);
        assertThat(folder.path("new/below/more/a.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void oneInAHundredBadRowsCostsOnlyThoseRows(int hundreds) {
        StringBuilder lines = new StringBuilder("id,goals,conditions,red-flags\n");
        int rows = hundreds * 100;
        for (int i = 0; i < rows; i++) {
            lines.append('p')
                    .append(i)
                    .append(i % 100 == 50 ? ",gofl,," : ",posture,osteoporosis,")
                    .append("none\n");
        }
        var result = Cli.given(lines.toString()).andRun("batch", "-", "--out", "-", "--format", "txt");
        result.exits(4).stderrContains(rows - hundreds + " with a routine, 0 with a referral, " + hundreds + " failed");
        assertThat(result.out().lines().filter(it -> it.contains("\"outcome\":\"failed\"")))
                .hasSize(hundreds);
        assertThat(result.out().lines().map(it -> it.split(",")[0]))
                .containsExactlyElementsOf(java.util.stream.IntStream.range(2, rows + 2)
                        .mapToObj(i -> "{\"row\":" + i)
                        .toList());
    }
}
