package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -o}, {@code --clinician}, {@code --format} and {@code --force}. */
class OutputFilesTest {
    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static Cli.Result posture(String... more) {
        String[] args = Stream.concat(Stream.of("routine", "--goal", "posture", "--red-flag", "none"), Stream.of(more))
                .toArray(String[]::new);
        return Cli.run(args);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "txt", "json"})
    void theEndingOfTheFilePicksTheFormat(String format) throws IOException {
        String page = posture("--format", format).exits(0).out();
        String file = path("jo." + format);
        posture("-o", file)
                .exits(0)
                .printsNothing()
                .stderrContains("wrote " + file + ": ")
                .stderrContains(" exercises, about ");
        assertThat(Path.of(file)).hasContent(page);
        assertThat(page).endsWith("\n").doesNotContain("\r", "\n\n\n", "{{");
    }

    @Test
    void aMarkdownFileHasItsPicturesInAFolderBesideIt() throws IOException {
        posture("-o", path("jo (1).md")).exits(0);
        String page = Files.readString(folder.resolve("jo (1).md"));
        List<String> links = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(link -> assertThat(link).matches("jo%20%281%29-pictures/[a-z-]+-\\d\\.svg"));
        for (String link : links) {
            assertThat(folder.resolve(
                            link.replace("%20", " ").replace("%28", "(").replace("%29", ")")))
                    .content()
                    .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                    .endsWith("</svg>");
        }
        posture("-o", path("jo (1).md"), "--force").exits(0);
        Files.delete(folder.resolve("jo (1).md"));
        posture("-o", path("jo (1).md"))
                .exits(2)
                .stderrContains(path("jo (1)-pictures") + ": error: the folder for the pictures is already there.");
        assertThat(folder.resolve("jo (1).md")).doesNotExist();
    }

    @Test
    void aPageThatShowsNoPicturesLeavesNoFolderOfThem() throws IOException {
        posture("-o", path("list.md"), "--layout", "list").exits(0);
        posture("-o", path("bare.md"), "--pictures", "none").exits(0);
        Cli.run("routine", "--goal", "posture", "--red-flag", "chest-pain", "-o", path("no.md"))
                .exits(3);
        assertThat(files()).as("three pages and nothing else").isEqualTo(3);
    }

    @Test
    void markdownOnTheScreenTellsThePicturesInWords() {
        posture()
                .exits(0)
                .stdoutContains("*Start:* ")
                .stdoutContains("*Finish:* ")
                .stdoutContainsNot("](");
        posture("--pictures", "none").exits(0).stdoutContainsNot("*Start:* ");
    }

    @Test
    void aPageForTheScreenMovesUnlessItIsToBeStill() {
        posture("--format", "html").exits(0).stdoutContains("<button").stdoutContains("<script>");
        posture("--format", "html", "--still")
                .exits(0)
                .stdoutContainsNot("<button")
                .stdoutContainsNot("<script>");
    }

    @Test
    void anotherFigureIsDrawnWhenItIsAskedFor() {
        String slim = posture("--format", "html", "--still").exits(0).out();
        String broad = posture("--format", "html", "--still", "--figure", "broad")
                .exits(0)
                .out();
        assertThat(broad).isNotEqualTo(slim);
        posture("--figure", "brod").exits(2).stderrContains("did you mean broad?");
    }

    @Test
    void theFormatCanBeNamedForAnyFile() throws IOException {
        posture("-o", path("jo.page"), "--format", "html").exits(0);
        assertThat(folder.resolve("jo.page")).content().startsWith("<!DOCTYPE html>");
        posture("-o", path("JO.HTML")).exits(0);
        assertThat(folder.resolve("JO.HTML")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void aFileThatIsThereIsRefusedAndUntouched() throws IOException {
        Path file = Files.writeString(folder.resolve("jo.html"), "the page of yesterday");
        var before = Files.getLastModifiedTime(file);
        posture("-o", file.toString())
                .exits(2)
                .printsNothing()
                .stderrIs(file + ": error: this file is already there.", "  add --force to replace it.");
        assertThat(file).hasContent("the page of yesterday");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void theSecondTimeTheSameCommandIsRefusedAndForceReplaces() throws IOException {
        Path file = folder.resolve("jo.html");
        posture("-o", file.toString()).exits(0);
        String first = Files.readString(file);
        posture("-o", file.toString(), "--stage", "2").exits(2).printsNothing();
        assertThat(file).hasContent(first);
        posture("-o", file.toString(), "--stage", "2", "--force").exits(0);
        assertThat(Files.readString(file)).isNotEqualTo(first).endsWith("</html>\n");
        assertThat(files()).as("no unfinished file is left").isEqualTo(1);
    }

    @Test
    void evenWithForceNothingIsReplacedWhenTheIntakeIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("jo.html"), "the page of yesterday");
        posture("-o", file.toString(), "--force", "--condition", "osteoprosis").exits(2);
        assertThat(file).hasContent("the page of yesterday");
    }

    @Test
    void anEndingThatNamesNoFormatIsRefused() throws IOException {
        posture("-o", path("jo.doc"))
                .exits(2)
                .printsNothing()
                .stderrIs(
                        path("jo.doc") + ": error: unsupported file extension.",
                        "  allowed: .md, .html, .pdf, .txt, .note, .json");
        posture("-o", path("md")).exits(2);
        assertThat(files()).isZero();
    }

    @Test
    void foldersThatAreNotThereAreMadeForAFile() throws IOException {
        posture("-o", path("new/deep/jo.html"), "--clinician", path("other/why.md"))
                .exits(0);
        assertThat(folder.resolve("new/deep/jo.html")).content().endsWith("</html>\n");
        assertThat(folder.resolve("other/why.md")).exists();
        Cli.run("gallery", "--only", "open-book", "--svg", path("a/b")).exits(0);
        assertThat(folder.resolve("a/b/open-book-1.svg")).exists();
        Cli.run("new", "exercise", "towel-turn", "-o", path("our-clinic/exercises/towel-turn.yaml"))
                .exits(0);
    }

    @Test
    void noFolderIsMadeWhenNothingIsWritten() throws IOException {
        posture("-o", path("new/jo.html"), "--condition", "osteoprosis").exits(2);
        assertThat(files()).isZero();
        Files.writeString(folder.resolve("file"), "x");
        posture("-o", path("file/new/jo.html"))
                .exits(2)
                .printsNothing()
                .stderrIs(
                        path("file/new/jo.html") + ": error: " + path("file") + " is not a folder.",
                        "  name a file in a folder.");
        Cli.run("gallery", "--only", "open-book", "--svg", path("file")).exits(2);
        assertThat(folder.resolve("file")).hasContent("x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path page =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("page.html"), "yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("jo.html"), Path.of("real/page.html"));
        posture("-o", link.toString()).exits(2).stderrContains("already there");
        posture("-o", link.toString(), "--force").exits(0);
        assertThat(link).isSymbolicLink();
        assertThat(page).content().endsWith("</html>\n");
        posture("-o", link.toString(), "--clinician", page.toString(), "--force")
                .exits(2)
                .stderrContains("cannot be one file");
        Files.delete(page);
        posture("-o", link.toString(), "--force").exits(2).stderrContains("leads to a file that is not there");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoPlainFileIsWrittenToAndNeverReplaced() throws Exception {
        Path pipe = folder.resolve("page.html");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (String option : List.of("--output", "--clinician")) {
            var read = CompletableFuture.supplyAsync(() -> text(pipe));
            posture(option, pipe.toString(), "--force").exits(0);
            assertThat(read.get(30, TimeUnit.SECONDS))
                    .startsWith("<!DOCTYPE html>")
                    .endsWith("</html>\n");
            assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                    .isTrue();
        }
        posture("-o", "/dev/null", "--format", "html").exits(0);
        assertThat(Files.readAttributes(Path.of("/dev/null"), BasicFileAttributes.class)
                        .isOther())
                .isTrue();
    }

    private static String text(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("jo.html"));
        posture("-o", path("jo.html"), "--force")
                .exits(2)
                .printsNothing()
                .stderrIs(path("jo.html") + ": error: this is a folder.", "  name a file in it.");
    }

    @Test
    void aReferralIsWrittenToo() throws IOException {
        String file = path("jo.html");
        Cli.run("routine", "--goal", "posture", "--red-flag", "chest-pain", "-o", file)
                .exits(3)
                .printsNothing()
                .stderrIs(
                        "wrote " + file + ": a referral, no routine",
                        "chest-pain: no routine. Red flag: New chest pain or tightness, or much more short of breath"
                                + " than is usual for you?");
        assertThat(Path.of(file)).content().contains("Stop. Get help now.");
    }

    @Test
    void theCliniciansCopyIsWrittenBesideThePageAndIsWhatExplainPrints() throws IOException {
        String copy = path("why.md");
        posture("-o", path("jo.html"), "--clinician", copy)
                .exits(0)
                .printsNothing()
                .stderrContains("wrote " + copy + ": the clinician's copy\n");
        assertThat(Path.of(copy))
                .hasContent(Cli.line("explain --goal posture --red-flag none").out());
    }

    @Test
    void ifTheCliniciansCopyCannotBeWrittenThePageIsNotWrittenEither() throws IOException {
        Path copy = Files.writeString(folder.resolve("why.md"), "mine");
        posture("-o", path("jo.html"), "--clinician", copy.toString())
                .exits(2)
                .stderrIs(copy + ": error: this file is already there.", "  add --force to replace it.");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void thePageAndTheCliniciansCopyCannotBeOneFile() throws IOException {
        for (String other : new String[] {"jo.html", "./jo.html"}) {
            posture("-o", path("jo.html"), "--clinician", folder + "/" + other)
                    .exits(2)
                    .printsNothing()
                    .stderrContains("error: the page and the clinician's copy cannot be one file.");
        }
        assertThat(files()).isZero();
    }

    @Test
    void templatesOfWhichNoPdfCanBeMadeAreNamed() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        String font = "<style>@font-face { font-family: f; src: url('http://127.0.0.1:9/f.ttf'); }"
                + "p { font-family: f; }</style></head>";
        Files.writeString(
                templates.resolve("handout.html.mustache"),
                Files.readString(Path.of("templates/handout.html.mustache")).replace("</head>", font));
        posture("--templates", templates.toString(), "-o", path("jo.pdf"))
                .exits(2)
                .stderrContains("--templates: error: the page that these templates make cannot become a PDF: ");
        assertThat(folder.resolve("jo.pdf")).doesNotExist();
    }

    /** Someone who lies on the good side alone is not told by a picture to change sides; sitting, they do. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void theSignForTheOtherSideIsNotOnWhatIsDoneOnOneSide(String format) throws IOException {
        Cli.given(
                        "goals: [golf-rotation]",
                        "conditions: [{id: frozen-shoulder, side: left}]",
                        "include: [open-book, seated-rotation]",
                        "red-flags: none")
                .andRun("routine", "-", "-o", path("jo." + format))
                .exits(0);
        String sign = "class=\"sides\"";
        if (format.equals("html")) {
            String[] cards = Files.readString(folder.resolve("jo.html")).split("<title>");
            assertThat(cards).anyMatch(it -> it.startsWith("Seated trunk turn, finish") && it.contains(sign));
            assertThat(cards).anyMatch(it -> it.startsWith("Opening the book"));
            assertThat(cards).noneMatch(it -> it.startsWith("Opening the book") && it.contains(sign));
        } else {
            Path pictures = folder.resolve("jo-pictures");
            assertThat(pictures.resolve("seated-rotation-2.svg")).content().contains(sign);
            assertThat(pictures.resolve("open-book-2.svg")).content().doesNotContain(sign);
        }
    }
}
