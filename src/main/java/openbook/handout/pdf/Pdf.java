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
 * A page as a PDF: tagged (PDF/UA-1), with its fonts inside, and with the same bytes for the same page. The only class
 * that names the PDF libraries, so that nothing of them is loaded unless a PDF is asked for.
 */
public final class Pdf {
    private static final java.util.logging.Logger PDFBOX = java.util.logging.Logger.getLogger("org.apache");

    private Pdf() {}

    /**
     * The bytes of a PDF.
     *
     * @param html well-formed, with no fonts inside
     * @param page for its date, which is the only date in the file
     * @throws openbook.document.InvalidInputException when a letter of the page is in none of the fonts
     */
    public static byte[] of(String html, PageContext page) {
        return of(html, page, diagnostic -> {});
    }

    /** The same, and whatever the renderer does not understand is handed on. */
    public static byte[] of(String html, PageContext page, Consumer<Diagnostic> diagnostics) {
        Document document = PdfSource.of(html);
        silence();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                // Nothing is ever fetched: what is not inside the page does not exist.
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

    /** Date and identifier would come from the clock; they come from the page, so that the bytes stay the same. */
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

    /** What the libraries would print to standard error goes to the diagnostics or nowhere. */
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
