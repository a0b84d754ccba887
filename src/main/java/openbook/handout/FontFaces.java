package openbook.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import openbook.library.OwnFiles;

/** The fonts of a page for a browser, as the style sheet that holds them; encoded when the program is built. */
public final class FontFaces {
    private static final String FILE = "fonts/faces.css";

    private FontFaces() {}

    /** Writes the style sheet into a folder of fonts; runs when the program is built. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0], "faces.css"), face(Fonts.TEXT) + face(Fonts.TEXT_BOLD));
    }

    /** The first family; a browser has fonts of its own for all other letters. */
    static String css() {
        return Text.CSS;
    }

    /** Read only when a page for a browser is made. */
    private static final class Text {
        private static final String CSS = read();

        private static String read() {
            byte[] encoded = OwnFiles.read(FILE).orElseThrow();
            return new String(encoded, StandardCharsets.ISO_8859_1);
        }
    }

    private static String face(Fonts font) {
        return "@font-face { font-family: \"" + font.family() + "\"; font-weight: " + font.weight()
                + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(font.bytes()) + ") format(\"truetype\"); }\n";
    }
}
