package openbook.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import openbook.handout.render.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as the program that shows it understands it, written out: elements with their attributes and words, or nodes of
 * Markdown. Blanks and line breaks are all one, since words are wrapped.
 */
final class ReadPage {
    /** A QR code has another shape with another address. */
    private static final Pattern SHAPE = Pattern.compile("(d|width|height|viewBox)=[0-9Mhvz -]*");

    private static final Pattern FONT = Pattern.compile("base64,[A-Za-z0-9+/=]+");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6}) ?");

    private ReadPage() {}

    static String of(Format format, byte[] page) {
        String text = format == Format.PDF ? "" : new String(page, StandardCharsets.UTF_8);
        String read = switch (format) {
            case HTML -> html(FONT.matcher(text).replaceAll(""));
            case MD -> markdown(text);
            case TXT, NOTE -> text;
            case JSON -> JsonThing.parse(text).toString();
            case PDF -> pdf(page);
        };
        return read.replaceAll("[ \\n\\t]+", " ").strip();
    }

    private static String html(String text) {
        try {
            var out = new StringBuilder();
            var builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            walk(builder.parse(new InputSource(new StringReader(text))), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** Signs that are written by their number, as the engine reads them. */
    private static String styleSheet(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
    }

    private static void walk(org.w3c.dom.Node node, StringBuilder out) {
        if (node instanceof Element element) {
            out.append('<').append(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                boolean drawn = SHAPE.matcher(attribute.getName() + "=" + attribute.getValue())
                        .matches();
                out.append(" [")
                        .append(attribute.getName())
                        .append('=')
                        .append(drawn ? "" : attribute.getValue())
                        .append(']');
            }
            out.append('>');
        } else if (node.getNodeValue() != null) {
            out.append(node.getNodeType() == org.w3c.dom.Node.TEXT_NODE ? "" : "(" + node.getNodeName() + ")")
                    .append(
                            "style".equals(node.getParentNode().getNodeName())
                                    ? styleSheet(node.getNodeValue())
                                    : node.getNodeValue());
        }
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, out);
        }
        if (node instanceof Element) {
            out.append("</>");
        }
    }

    private static String markdown(String text) {
        var out = new StringBuilder();
        Parser.builder().build().parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text it) {
                out.append(it.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak it) {
                out.append(' ');
            }

            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    boolean words = node instanceof org.commonmark.node.Text
                            || node instanceof org.commonmark.node.SoftLineBreak;
                    out.append(words ? "" : "<" + node.getClass().getSimpleName() + leadsTo(node) + ">");
                    node.accept(this);
                    out.append(words ? "" : "</>");
                }
            }
        });
        return out.toString();
    }

    private static String leadsTo(Node node) {
        return node instanceof Link link
                ? " " + link.getDestination()
                : node instanceof Image image ? " " + image.getDestination() : "";
    }

    /** Its words without blanks, which a PDF does not keep, and whatever in it could act. */
    private static String pdf(byte[] page) {
        try (var document = Loader.loadPDF(page)) {
            var catalog = document.getDocumentCatalog();
            String acts = IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(i -> annotations(document, i))
                    .collect(Collectors.joining(","));
            return "open " + catalog.getCOSObject().containsKey(COSName.getPDFName("OpenAction")) + " names "
                    + (catalog.getNames() != null) + " annotations " + acts + " form " + catalog.getAcroForm() + " "
                    + new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String annotations(org.apache.pdfbox.pdmodel.PDDocument document, int page) {
        try {
            return String.valueOf(document.getPage(page).getAnnotations().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
