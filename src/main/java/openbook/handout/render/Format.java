package openbook.handout.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text is written in. */
public enum Format {
    MD,
    HTML,
    PDF,
    TXT,
    /** A note to paste into a chart; the clinician's copy only. */
    NOTE,
    JSON;

    /** The ending of a file name, and the word for {@code --format}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The formats whose pages for patients each have a template of their own. */
    public static final List<Format> FOR_PATIENTS = List.of(MD, HTML, TXT);

    /** The formats whose clinician's copies each have a template of their own. */
    public static final List<Format> FOR_CLINICIANS = List.of(MD, HTML, TXT, NOTE);

    /** The format whose template fills a page of this one; nothing for what is written without. */
    public Optional<Format> template() {
        return switch (this) {
            case JSON -> Optional.empty();
            case PDF -> Optional.of(HTML);
            default -> Optional.of(this);
        };
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
