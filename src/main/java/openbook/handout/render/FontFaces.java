package openbook.handout.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import openbook.library.read.ProgramResources;

/** Holds the fonts of an HTML page as CSS lines with the font inside; encoded at build time. */
public final class FontFaces {
    private static final List<Fonts> ON_SCREEN = List.of(Fonts.TEXT, Fonts.TEXT_BOLD);

    private FontFaces() {}

    /** Writes one CSS line per font into a folder; runs at build time. */
    public static void main(String[] args) throws IOException {
        for (Fonts font : ON_SCREEN) {
            Files.writeString(Path.of(args[0], file(font)), face(font));
        }
    }

    /** Lists the faces of the first font family; for all other letters a browser uses its own fonts. */
    public static List<Markup> lines() {
        return Lines.READ;
    }

    /** Lazy holder: read only when an HTML page is made. */
    private static final class Lines {
        private static final List<Markup> READ = read();

        private static List<Markup> read() {
            List<Markup> lines = new ArrayList<>();
            for (Fonts font : ON_SCREEN) {
                lines.add(
                        new Markup(ProgramResources.read("fonts/" + file(font)).orElseThrow()));
            }
            return List.copyOf(lines);
        }
    }

    private static String file(Fonts font) {
        return font.name().toLowerCase(Locale.ROOT) + ".css";
    }

    private static String face(Fonts font) {
        return "@font-face { font-family: \"" + font.family() + "\"; font-weight: " + font.weight()
                + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(font.bytes()) + ") format(\"truetype\"); }";
    }
}
