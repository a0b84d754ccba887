package openbook.handout.render;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import openbook.library.read.ProgramResources;

/** Reads the fonts that come with the program. A page looks the same everywhere and downloads nothing. */
public enum Fonts {
    TEXT("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
    TEXT_BOLD("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
    /** Font for the letters that the first family lacks: Greek, Cyrillic and symbols. */
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

    public String family() {
        return family;
    }

    /** Font weight: 400 is regular, 700 is bold. */
    public int weight() {
        return weight;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    public byte[] bytes() {
        return ProgramResources.read("fonts/" + file).orElseThrow();
    }
}
