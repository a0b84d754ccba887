package openbook.handout.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import openbook.document.Schemas;
import openbook.handout.render.Escape;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads a clinic's logo as markup. A logo may only draw: anything that could run a script or fetch a file is refused,
 * not removed, so that the printed picture is the one that its owner made.
 */
public final class Logo {
    private static final int LARGEST_BYTES = 200_000;
    private static final int LARGEST_SIDE = 4000;
    private static final int DEEPEST = 50;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "title",
            "desc",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "use",
            "symbol",
            "metadata");

    private Logo() {}

    /** Thrown when a file cannot be a logo; the message is a whole sentence. */
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Unfit(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** Returns the markup; {@code clinic} is the description of the picture. */
    public static String of(String file, byte[] bytes, String clinic) {
        if (bytes.length > LARGEST_BYTES) {
            throw new Unfit("the logo is larger than 200 kB.");
        }
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png")) {
            return png(bytes, clinic);
        }
        if (lower.endsWith(".svg")) {
            return svg(bytes, clinic);
        }
        throw new Unfit("the logo is neither an SVG nor a PNG file.");
    }

    private static String png(byte[] bytes, String clinic) {
        if (bytes.length < 24 || !Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length)) {
            throw new Unfit("the logo is called .png, and it is not a PNG picture.");
        }
        int width = ByteBuffer.wrap(bytes).getInt(16);
        int height = ByteBuffer.wrap(bytes).getInt(20);
        if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new Unfit("the logo has a side of more than " + LARGEST_SIDE + " pixels, or of none.");
        }
        return "<img alt=\"" + Escape.html(clinic) + "\" style=\""
                + Box.of(width, height).css() + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(bytes) + "\"/>";
    }

    private static String svg(byte[] bytes, String clinic) {
        Element root = parse(bytes);
        if (!root.getTagName().equals("svg")) {
            throw new Unfit("the logo is called .svg, and it is not an SVG picture.");
        }
        check(root, 0);
        checkUse(root);
        Box box = Box.of(root).orElseThrow(() -> new Unfit("the logo has no viewBox, so its size is not known."));
        for (String size : new String[] {"width", "height", "style", "class", "id", "x", "y"}) {
            root.removeAttribute(size);
        }
        root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        root.setAttribute("role", "img");
        root.setAttribute("style", box.css());
        var out = new StringBuilder();
        write(root, out, "<title>" + Escape.html(clinic) + "</title>");
        return out.toString();
    }

    private static Element parse(byte[] bytes) {
        // An editor's file begins with this line; the parser must not read it, since it could fetch a file.
        if (new String(bytes, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
            throw new Unfit("the logo has a DOCTYPE; delete the line that begins with <!DOCTYPE.");
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new Unfit("the logo is not well-formed SVG; save it as SVG again, or as PNG.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses nested {@code use} elements, whose copies could grow without limit. */
    private static void checkUse(Element root) {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (!element.getAttribute("id").isEmpty() && holdsUse(element)) {
                throw new Unfit("the logo has nested <use> elements, which are not allowed.");
            }
        }
    }

    private static boolean holdsUse(Element element) {
        return element.getTagName().equalsIgnoreCase("use")
                || element.getElementsByTagName("use").getLength() > 0;
    }

    private static void check(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new Unfit("the logo is nested more than " + DEEPEST + " levels deep.");
        }
        String name = element.getTagName().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            throw new Unfit("the logo has a style sheet, <style>; save it again with presentation attributes (in"
                    + " Illustrator: Styling), or as PNG.");
        }
        // Elements that editors add (sodipodi:, inkscape:) draw nothing and are dropped when writing.
        if (!DRAWING.contains(name) && !name.contains(":")) {
            throw new Unfit("the logo holds <" + name + ">, and a logo may only draw shapes.");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String key = attribute.getName().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            boolean leadsAway = key.endsWith("href") && !value.startsWith("#");
            // A CSS escape can spell url( with a backslash; image-set() takes an address without url().
            boolean fetches = value.matches(".*url\\((?!['\"]?#).*")
                    || (!key.contains(":") && value.matches(".*(\\\\|image-set\\(|image\\(|src\\().*"));
            if (key.startsWith("on")
                    || leadsAway
                    || fetches
                    || value.contains("javascript:")
                    || value.contains("@import")) {
                throw new Unfit("the logo has " + attribute.getName() + ", which could run or fetch something.");
            }
            if (attribute.getValue().chars().anyMatch(c -> "\n\r\t".indexOf(c) < 0 && Schemas.hides((char) c))) {
                throw new Unfit(
                        "the logo has " + attribute.getName() + " with a control character or a direction mark.");
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                check(child, depth + 1);
            }
        }
    }

    private static void write(Element element, StringBuilder out, String first) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String key = attribute.getName();
            if (!key.contains(":") || key.equals("xlink:href") || key.equals("xmlns:xlink")) {
                out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Escape.html(attribute.getValue()))
                        .append('"');
            }
        }
        out.append('>').append(first);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !child.getTagName().matches(".*:.*|title|desc|metadata")) {
                write(child, out, "");
            }
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    /** Computes the printed size in mm: the largest that fits into 34 by 16. */
    private record Box(double width, double height) {
        static Box of(double width, double height) {
            double scale = Math.min(34 / width, 16 / height);
            return new Box(width * scale, height * scale);
        }

        static Optional<Box> of(Element svg) {
            String[] numbers = svg.getAttribute("viewBox").strip().split("[\\s,]+", -1);
            try {
                double width = Double.parseDouble(numbers[numbers.length - 2]);
                double height = Double.parseDouble(numbers[numbers.length - 1]);
                return width > 0 && height > 0 && width < 1e6 && height < 1e6
                        ? Optional.of(of(width, height))
                        : Optional.empty();
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }

        String css() {
            return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm;display:block", width, height);
        }
    }
}
