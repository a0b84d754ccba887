package openbook.handout.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import openbook.library.read.ProgramResources;

/**
 * The fonts of a page for a browser, as the lines of a style sheet that hold them; encoded when the program is built.
 */
public final class FontFaces {
    private static final List<Fonts> ON_SCREEN = List.of(Fonts.TEXT, Fonts.TEXT_BOLD);

    private FontFaces() {}

    /** Writes a line for each into a folder of fonts; runs when the program is built. */
    public static void main(String[] args) throws IOException {
        for (Fonts font : ON_SCREEN) {
            Files.writeString(Path.of(args[0], file(font)), face(font));
        }
    }

    /** The first family; a browser has fonts of its own for all other letters. */
    public static List<Markup> lines() {
        return Lines.READ;
    }

    /** Read only when a page for a browser is made. */
    private static final class Lines {
        private static final List<Markup> READ = read();

        private static List<Markup> read() {
            List<Markup> lines = new ArrayList<>();
            for (Fonts font : ON_SCREEN) {
                lines.add(new Markup(ProgramResources.read("fonts/" + file(font)).orElseThrow()));
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
