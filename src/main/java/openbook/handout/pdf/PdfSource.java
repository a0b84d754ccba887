package openbook.handout.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prepares a page for the PDF renderer: checks characters, describes pictures, adds bookmarks for headings. */
final class PdfSource {
    private PdfSource() {}

    static Document of(String html) {
        PdfGlyphSupport.checkXml(html);
        Document document = parse(Normalizer.normalize(html, Normalizer.Form.NFC));
        PdfGlyphSupport.check(document.getDocumentElement());
        describePictures(document);
        bookmarkHeadings(document);
        copyDescription(document);
        return document;
    }

    private static Document parse(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new InvalidInputException(List.of(new Diagnostic(
                    SourceLocation.whole("templates"),
                    "the page is not well-formed XML, which a PDF needs: " + e.getMessage(),
                    "close every element and write <br/>.")));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the title of each SVG into {@code alt}, the only description that the renderer reads. */
    private static void describePictures(Document document) {
        for (Element svg : elements(document, "svg")) {
            NodeList children = svg.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element child
                        && child.getTagName().equals("title")) {
                    svg.setAttribute("alt", child.getTextContent().strip());
                }
            }
        }
    }

    /** Adds a {@code subject}, from which the renderer takes the description of the file. */
    private static void copyDescription(Document document) {
        for (Element meta : elements(document, "meta")) {
            if (meta.getAttribute("name").equals("description")) {
                Element subject = document.createElement("meta");
                subject.setAttribute("name", "subject");
                subject.setAttribute("content", meta.getAttribute("content"));
                elements(document, "head").get(0).appendChild(subject);
            }
        }
    }

    private static void bookmarkHeadings(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        int number = 0;
        for (Element heading : elements(document, "h2")) {
            String id = "heading-" + ++number;
            heading.setAttribute("id", id);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute(
                    "name", heading.getTextContent().replaceAll("\\s+", " ").strip());
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
        }
        elements(document, "head").get(0).appendChild(bookmarks);
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            elements.add((Element) node);
        }
        return elements;
    }
}
