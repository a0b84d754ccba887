package openbook.handout;

import java.util.Locale;
import java.util.Optional;

/** What a text is written in. */
public enum Format {
    MD,
    HTML,
    TXT,
    JSON;

    /** The ending of a file name, and the word for {@code --format}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether pages of this format are made from a template. */
    boolean hasTemplate() {
        return this != JSON;
    }

    /** The format that the ending of a file name asks for. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith("." + format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
