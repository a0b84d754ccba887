package openbook.handout.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.Diagnostic;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.document.InvalidInputException;
import openbook.figure.pose.Person;
import openbook.handout.Sheets;
import openbook.handout.render.Format;
import openbook.handout.view.PageSettings;
import openbook.library.model.Phrase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF: accessible by veraPDF, whole, the same every time, and made without asking anyone. */
@Tag("slow")
class PdfTest {
    private static final PageSettings A4 = Sheets.look(PageSettings.Paper.A4, false);

    private static boolean isAccessible(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).isCompliant();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String html(String intake) {
        return new String(Sheets.patient(intake, A4, Format.HTML), StandardCharsets.UTF_8)
                .replaceAll("(?s)@font-face.*?\\}\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {Sheets.GOLFER, Sheets.UNSCREENED, Sheets.REFERRED})
    void everyPageIsPdfUa(String intake) throws Exception {
        assertThat(isAccessible(Sheets.patient(intake, A4, Format.PDF))).isTrue();
    }

    @Test
    void theCliniciansCopyAndTheLargePageArePdfUa() throws Exception {
        assertThat(isAccessible(Sheets.patient(Sheets.EXTREME, A4, Format.PDF))).isTrue();
        assertThat(isAccessible(Sheets.clinician(Sheets.GOLFER, A4, Format.PDF)))
                .isTrue();
        assertThat(isAccessible(
                        Sheets.patient(Sheets.GOLFER, Sheets.look(PageSettings.Paper.LETTER, true), Format.PDF)))
                .isTrue();
    }

    @Test
    void aPictureWithoutWordsAndAPageWithoutATitleAreFound() throws Exception {
        String page = html(Sheets.GOLFER);
        String blind = page.replaceAll("(<svg[^>]*>)<title>.*?</title>", "$1");
        assertThat(isAccessible(Pdf.of(blind, Sheets.page(A4)))).isFalse();
        String untitled = page.replaceFirst("<title>.*?</title>", "");
        assertThat(isAccessible(Pdf.of(untitled, Sheets.page(A4)))).isFalse();
    }

    @Test
    void itHasItsLanguageTitleBookmarksAndEmbeddedFonts() throws Exception {
        try (var document = Loader.loadPDF(Sheets.patient(Sheets.GOLFER, A4, Format.PDF))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Turn better for golf");
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(it -> bookmarks.add(it.getTitle()));
            assertThat(bookmarks).contains("Before you start", "2 Opening the book", "Your week", "Stop and call");
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "10, false", "40, false", "40, true"})
    void theStopBoxStaysOnPageOneHoweverLongTheNoteIs(int lines, boolean large) throws Exception {
        String note = "  Bring your towel, and come ten minutes early, as we said when we met.\n".repeat(lines);
        for (String answered : List.of("red-flags: none\n", "")) {
            for (PageSettings.Paper paper : PageSettings.Paper.values()) {
                String intake =
                        "goals: [posture]\nconditions: [osteoporosis, diabetes]\n" + answered + "notes: |\n" + note;
                try (var document = Loader.loadPDF(Sheets.patient(intake, Sheets.look(paper, large), Format.PDF))) {
                    var stripper = new PDFTextStripper();
                    stripper.setEndPage(1);
                    assertThat(stripper.getText(document).replaceAll("\\s+", " "))
                            .contains("Stop and call", "Do not wait. Call your emergency number.", "Any other worry?");
                }
            }
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(Sheets.patient(Sheets.GOLFER, A4, Format.PDF))
                .isEqualTo(Sheets.patient(Sheets.GOLFER, A4, Format.PDF));
    }

    @ParameterizedTest
    @CsvSource({"A4, 3", "LETTER, 3"})
    void fiveExercisesTakeAFrontPageAndTwoMore(PageSettings.Paper paper, int pages) throws Exception {
        assertThat(pages(Sheets.patient(Sheets.GOLFER, Sheets.look(paper, false), Format.PDF)))
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource(PageSettings.Paper.class)
    void theListAndTheReferralTakeOnePage(PageSettings.Paper paper) throws Exception {
        var list = new PageSettings(
                paper, false, PageSettings.PictureSize.LARGE, Person.SLIM, false, PageSettings.CardLayout.LIST, 78);
        assertThat(pages(Sheets.patient(Sheets.GOLFER, list, Format.PDF))).isEqualTo(1);
        assertThat(pages(Sheets.patient(Sheets.REFERRED, list, Format.PDF))).isEqualTo(1);
    }

    @Test
    void everythingThatWasTypedIsThereAsTyped() throws Exception {
        assertThat(text(Sheets.patient(Sheets.GOLFER, A4, Format.PDF)))
                .contains("José O'Brien-Ñandú <b>", "555 010 2030", "Page 1 of 3", "November 22, 2026");
        assertThat(text(Sheets.patient(Sheets.UNSCREENED, A4, Format.PDF))).contains("Ирина Ωμέγα");
        String extreme = text(Sheets.patient(Sheets.EXTREME, A4, Format.PDF));
        assertThat(extreme.chars().filter(it -> it == 'N').count()).isGreaterThanOrEqualTo(300);
        assertThat(extreme.split("Line\\.", -1)).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "Jo \uD83D\uDE00", "李", "ก้อง", "שרה"})
    void aNameThatTheFontsCannotShowIsRefused(String name) {
        assertThatThrownBy(() ->
                        Sheets.patient("{goals: [posture], red-flags: none, name: \"" + name + "\"}", A4, Format.PDF))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the fonts of a PDF cannot show U+")
                .hasMessageContaining(name);
    }

    @Test
    void everyLetterOfTheLibraryAndTheTemplatesIsInTheFonts() throws Exception {
        var all = new StringBuilder();
        Sample.LIBRARY.phrases().values().stream().map(Phrase::say).forEach(all::append);
        Sample.LIBRARY.exercises().values().forEach(all::append);
        Sample.LIBRARY.conditions().values().forEach(all::append);
        Sample.LIBRARY.goals().values().forEach(all::append);
        Sample.LIBRARY.sources().values().forEach(all::append);
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(template));
            }
        }
        all.append(Sample.LIBRARY.redFlags()).append(Sample.LIBRARY.stages()).append(Sample.LIBRARY.everyone());
        assertThat(all.codePoints()
                        .filter(it -> !PdfGlyphSupport.canShow(it))
                        .distinct()
                        .mapToObj(Character::getName))
                .isEmpty();
    }

    @Test
    void theRendererUnderstandsEveryLineOfTheStyleSheet() {
        List<String> warnings = new ArrayList<>();
        for (String intake : List.of(Sheets.GOLFER, Sheets.REFERRED)) {
            Pdf.of(html(intake).replaceAll("(?s)<style>\\s*@media.*?</style>", ""), Sheets.page(A4), it -> {
                if (it.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(message(it));
                }
            });
        }
        assertThat(warnings).isEmpty();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getFormattedMessage();
    }

    @Test
    void nothingIsFetched() throws IOException {
        var hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String page = html(Sheets.GOLFER)
                    .replace(
                            "</head>",
                            "<link rel=\"stylesheet\" href=\"" + there + "a.css\"/><style>@import url(" + there
                                    + "b.css); body { background: url(" + there + "c.png); }</style></head>")
                    .replace(
                            "<main>",
                            "<main><img alt=\"x\" src=\"" + there + "d.png\"/><svg width=\"9\" height=\"9\""
                                    + " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                                    + "<title>x</title><image width=\"9\" height=\"9\" xlink:href=\"" + there
                                    + "e.png\"/></svg>");
            Pdf.of(page, Sheets.page(A4));
        } finally {
            server.stop(0);
        }
        assertThat(hits).hasValue(0);
    }
}
