package openbook.handout.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The format of a page. */
public enum Format {
    MD,
    HTML,
    PDF,
    TXT,
    /** A note to paste into a chart; for the clinician's copy only. */
    NOTE,
    JSON;

    /** File extension, which is also the word for {@code --format}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Formats of patient pages that have a template of their own. */
    public static final List<Format> FOR_PATIENTS = List.of(MD, HTML, TXT);

    /** Formats of clinician's copies that have a template of their own. */
    public static final List<Format> FOR_CLINICIANS = List.of(MD, HTML, TXT, NOTE);

    /** The format whose template renders this one (PDF uses HTML); empty for JSON, which has no template. */
    public Optional<Format> template() {
        return switch (this) {
            case JSON -> Optional.empty();
            case PDF -> Optional.of(HTML);
            default -> Optional.of(this);
        };
    }

    /** Finds the format of a file extension. */
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
