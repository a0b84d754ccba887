package openbook.handout.view;

import java.util.Optional;
import openbook.figure.pose.Person;

/**
 * The clinic that issues the page.
 *
 * @param therapist with credentials, such as "Dana Cruz, PT, DPT"
 * @param logo an SVG element, or an {@code img} element with an embedded picture, already checked
 * @param accent {@code #rrggbb}, with enough contrast on white
 * @param footer a line at the end of the page
 * @param link the target of the QR code
 * @param emergency the number to call in an emergency, such as "911"
 * @param dateStyle the format of dates
 * @param defaults the page settings where no option is given
 */
public record Clinic(
        String name,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> web,
        Optional<String> therapist,
        Optional<String> logo,
        Optional<String> accent,
        Optional<String> footer,
        Optional<Link> link,
        Optional<String> emergency,
        DateStyle dateStyle,
        Defaults defaults) {

    /** The format of a date. */
    public enum DateStyle {
        /** November 30, 2026. */
        US,
        /** 2026-11-30. */
        ISO,
        /** 30 November 2026. */
        DAY_MONTH
    }

    /** Default page settings of a clinic; an empty one is the program's default. */
    public record Defaults(
            Optional<PageSettings.Paper> paper,
            Optional<PageSettings.PictureSize> pictures,
            Optional<Person> figure,
            Optional<PageSettings.CardLayout> layout) {
        /** No defaults of its own. */
        public static final Defaults NONE =
                new Defaults(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A link shown as a QR code.
     *
     * @param url the target
     * @param label the caption
     */
    public record Link(String url, String label) {}
}
