package openbook.handout;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import openbook.library.OwnFiles;

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
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        return OwnFiles.read("fonts/" + file).orElseThrow();
    }
}
