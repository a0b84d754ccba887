package openbook.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.render.Fonts;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which letters a PDF of ours can show. The renderer would print {@code #} for any other, and would set scripts that
 * run from right to left, or whose letters change with their neighbors, in the wrong order.
 */
final class PdfGlyphSupport {
    private static final Set<UnicodeScript> SET_RIGHTLY = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.COMMON);

    private PdfGlyphSupport() {}

    /** Characters that no XML, and so no PDF source, can hold. */
    static void checkXml(String text) {
        text.codePoints()
                .filter(it -> (it < 0x20 && "\t\n\r".indexOf(it) < 0)
                        || (it >= 0xD800 && it <= 0xDFFF)
                        || it == 0xFFFE
                        || it == 0xFFFF)
                .findFirst()
                .ifPresent(it -> refuse(it, ""));
    }

    /** All text that will be seen, of this element and those inside it. */
    static void check(Element element) {
        if (element.getTagName().equals("style")) {
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                check(inner);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                String text = node.getTextContent();
                text.codePoints().filter(it -> !canShow(it)).findFirst().ifPresent(it -> refuse(it, text.strip()));
            }
        }
    }

    static boolean canShow(int letter) {
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return true;
        }
        // Beyond the first plane are emoji, which want color, and scripts that no font of ours has.
        return Character.isBmpCodePoint(letter)
                && SET_RIGHTLY.contains(UnicodeScript.of(letter))
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && (Glyphs.TEXT.getGlyphId(letter) != 0
                        || (Glyphs.FALLBACK.getGlyphId(letter) != 0 && Glyphs.FALLBACK_BOLD.getGlyphId(letter) != 0));
    }

    private static void refuse(int letter, String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        throw new InvalidInputException(List.of(new Diagnostic(
                SourceLocation.whole("PDF"),
                String.format(
                        Locale.ROOT,
                        "the fonts of a PDF cannot show U+%04X (%s)%s.",
                        letter,
                        name(letter),
                        shown.isEmpty() ? "" : ", in \"" + shown + "\""),
                "write it in Latin, Greek or Cyrillic letters, or write an HTML page (-o page.html) and print it from"
                        + " a browser.")));
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? "no character" : name.toLowerCase(Locale.ROOT);
    }

    /** Which glyph each font has for a letter; read once, when the first PDF is made. */
    private static final class Glyphs {
        private static final CmapLookup TEXT = of(Fonts.TEXT);
        private static final CmapLookup FALLBACK = of(Fonts.FALLBACK);
        private static final CmapLookup FALLBACK_BOLD = of(Fonts.FALLBACK_BOLD);

        private static CmapLookup of(Fonts font) {
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
                return parsed.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
