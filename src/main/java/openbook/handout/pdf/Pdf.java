package openbook.handout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import java.util.logging.Level;
import openbook.handout.render.Fonts;
import openbook.handout.view.PageContext;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Renders a page as a PDF: tagged (PDF/UA-1), with embedded fonts, byte-identical for the same page. No other class
 * names the PDF libraries, so that they are loaded only for a PDF.
 */
public final class Pdf {
    private static final java.util.logging.Logger PDFBOX = java.util.logging.Logger.getLogger("org.apache");

    private Pdf() {}

    /**
     * Renders a PDF.
     *
     * @param html well-formed XHTML without embedded fonts
     * @param page supplies the only date in the file
     * @throws openbook.document.InvalidInputException when no font has a glyph for a character of the page
     */
    public static byte[] of(String html, PageContext page) {
        return of(html, page, diagnostic -> {});
    }

    /** Renders a PDF and passes on the warnings of the renderer. */
    public static byte[] of(String html, PageContext page, Consumer<Diagnostic> diagnostics) {
        Document document = PdfSource.of(html);
        silence();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                // Resolve data: URIs only; never fetch.
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withDiagnosticConsumer(diagnostics)
                .withProducer("openbook " + page.version())
                .withW3cDocument(document, null)
                .toStream(OutputStream.nullOutputStream());
        for (Fonts font : EnumSet.allOf(Fonts.class)) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return saved(renderer.getPdfDocument(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets date and identifier from the page instead of the clock, so that the bytes stay the same. */
    private static byte[] saved(PDDocument pdf, PageContext page) throws IOException {
        try (pdf) {
            pdf.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(page.date().atStartOfDay(ZoneOffset.UTC)));
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId(page.date().toEpochDay());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Drops the log of the libraries, which would go to standard error; the renderer also hands on diagnostics. */
    private static void silence() {
        PDFBOX.setLevel(Level.OFF);
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(new XRLogger() {
            @Override
            public void log(String where, Level level, String message) {}

            @Override
            public void log(String where, Level level, String message, @Nullable Throwable cause) {}

            @Override
            public void setLevel(String logger, Level level) {}

            @Override
            public boolean isLogLevelEnabled(Diagnostic diagnostic) {
                return true;
            }
        });
    }
}
