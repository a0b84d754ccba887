package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import openbook.handout.render.Format;
import openbook.handout.view.PageSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The page in a browser: quiet, readable aloud, valid, and cut where it may be cut. */
class BrowserTest {
    /** Reports axe's findings, console errors, and every request that the page made, as text at its end. */
    private static final String PROBE = """
            <script>
            const said = [];
            addEventListener('error', e => said.push('error ' + (e.message || e.target.src)), true);
            console.error = m => said.push('error ' + m);
            </script>
            <script>%s</script>
            <script>
            addEventListener('load', async () => {
              const found = (await axe.run()).violations.map(v => 'axe ' + v.id + ' x' + v.nodes.length);
              const fetched = performance.getEntriesByType('resource')
                .map(r => r.name).filter(n => !n.startsWith('data:')).map(n => 'request ' + n);
              const out = document.createElement('pre');
              out.textContent = 'PROBE[' + said.concat(found, fetched).join('; ') + ']';
              document.body.append(out);
            });
            </script>
            </head>""";

    private static final Pattern PROBED = Pattern.compile("<pre>PROBE\\[(.*?)]</pre>");

    @TempDir
    private Path folder;

    private static String page(String intake, PageSettings look) {
        return new String(Sheets.patient(intake, look, Format.HTML), StandardCharsets.UTF_8);
    }

    private String probe(String html) throws IOException, InterruptedException {
        String axe;
        try (var in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).as("axe.min.js of the axe-core jar").isNotNull();
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        String dump = new Chromium(folder).dump(open.replace("</head>", PROBE.formatted(axe)));
        Matcher probed = PROBED.matcher(dump);
        assertThat(probed.find()).as("the probe has run").isTrue();
        return probed.group(1);
    }

    @Test
    void thePageIsQuietFetchesNothingAndAxeFindsNoFault() throws Exception {
        Chromium.required();
        assertThat(probe(page(Sheets.UNSCREENED, Sheets.look(PageSettings.Paper.A4, false))))
                .isEmpty();
    }

    @Test
    void plantedFaultsAreFound() throws Exception {
        Chromium.required();
        String faulty = page(Sheets.GOLFER, Sheets.look(PageSettings.Paper.A4, false))
                .replace("<html lang=\"en\">", "<html>")
                .replaceAll("(<svg[^>]*>)<title>.*?</title>", "$1")
                .replace("<main>", "<main><p style=\"color:#bbb\">pale</p><img src=\"missing.png\" alt=\"x\"/>");
        assertThat(probe(faulty)).contains("axe html-has-lang", "axe svg-img-alt", "axe color-contrast", "error file:");
    }

    @ParameterizedTest
    @EnumSource(PageSettings.Paper.class)
    void printedItHasTheSamePagesAsThePdfAndNoCardIsSplit(PageSettings.Paper paper) throws Exception {
        Chromium.required();
        PageSettings look = Sheets.look(paper, false);
        byte[] printed = new Chromium(folder).print(page(Sheets.GOLFER, look));
        List<String> inBrowser = starts(printed);
        assertThat(inBrowser).hasSize(3).isEqualTo(starts(Sheets.patient(Sheets.GOLFER, look, Format.PDF)));
    }

    /** For each page how many cards begin there, which is how many end there: no card is split. */
    private static List<String> starts(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                long begun = count("\\d+ (?:times?|breaths)[^.]{0,90}(?:every day|days a week)", text);
                long ended = count("You should feel:", text);
                assertThat(ended).as("cards on page %d", i).isEqualTo(begun);
                pages.add(begun + " cards");
            }
        }
        return pages;
    }

    private static long count(String words, String text) {
        return Pattern.compile(words).matcher(text).results().count();
    }

    @Test
    void theHtmlIsValid() throws Exception {
        List<String> errors = new ArrayList<>();
        var handler = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        PageSettings look = Sheets.look(PageSettings.Paper.A4, true);
        for (String html : List.of(
                page(Sheets.GOLFER, look),
                page(Sheets.UNSCREENED, look),
                page(Sheets.REFERRED, look),
                new String(Sheets.clinician(Sheets.GOLFER, look, Format.HTML), StandardCharsets.UTF_8))) {
            var validator = new SimpleDocumentValidator();
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
            validator.setUpValidatorAndParsers(handler, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        }
        assertThat(errors).isEmpty();
    }
}
