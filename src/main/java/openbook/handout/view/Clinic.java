package openbook.handout.view;

import java.util.Optional;
import openbook.figure.pose.Person;

/**
 * Who the page is from.
 *
 * @param therapist with credentials, such as "Dana Cruz, PT, DPT"
 * @param logo an SVG element or an {@code img} element that holds its picture, already found harmless
 * @param accent {@code #rrggbb}, readable on white
 * @param footer a line at the end of the page
 * @param link where the QR code leads
 * @param emergency the number to call in an emergency, such as "911"
 * @param dateStyle how it writes dates
 * @param defaults the look of its pages where nothing else is asked for
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

    /** How a date is written. */
    public enum DateStyle {
        /** November 30, 2026. */
        US,
        /** 2026-11-30. */
        ISO,
        /** 30 November 2026. */
        DAY_MONTH
    }

    /** The look of a clinic's pages where nothing else is asked for; what is empty is the program's default. */
    public record Defaults(
            Optional<PageSettings.Paper> paper,
            Optional<PageSettings.PictureSize> pictures,
            Optional<Person> figure,
            Optional<PageSettings.CardLayout> layout) {
        /** Nothing of its own. */
        public static final Defaults NONE =
                new Defaults(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A link for a phone's camera.
     *
     * @param url where it leads
     * @param label what stands under it
     */
    public record Link(String url, String label) {}
}
