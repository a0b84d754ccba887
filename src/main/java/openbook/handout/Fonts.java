package openbook.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;

/** The fonts that come with the program, so that a page looks the same everywhere and asks nobody for them. */
enum Fonts {
    TEXT("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
    TEXT_BOLD("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
    /** For the letters that the first family lacks: Greek, Cyrillic and signs. */
    FALLBACK("DejaVu Sans", 400, "DejaVuSans.ttf"),
    FALLBACK_BOLD("DejaVu Sans", 700, "DejaVuSans-Bold.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Fonts(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    /** 400 is regular, 700 is bold. */
    int weight() {
        return weight;
    }

    InputStream open() {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + file), file);
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first family as a style sheet; a browser has fonts of its own for all other letters. */
    static String faces() {
        return Faces.TEXT;
    }

    /** Encoded once, and only when a page for a browser is made. */
    private static final class Faces {
        private static final String TEXT = face(Fonts.TEXT) + face(Fonts.TEXT_BOLD);

        private static String face(Fonts font) {
            return "@font-face { font-family: \"" + font.family + "\"; font-weight: " + font.weight
                    + "; src: url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(font.bytes()) + ") format(\"truetype\"); }\n";
        }
    }
}
