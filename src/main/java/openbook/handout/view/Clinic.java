package openbook.handout.view;

import java.util.Optional;

/**
 * Who the page is from.
 *
 * @param therapist with credentials, such as "Dana Cruz, PT, DPT"
 * @param logo an SVG element or an {@code img} element that holds its picture, already found harmless
 * @param accent {@code #rrggbb}, readable on white
 * @param footer a line at the end of the page
 * @param link where the QR code leads
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
        Optional<Link> link) {

    /**
     * A link for a phone's camera.
     *
     * @param url where it leads
     * @param label what stands under it
     */
    public record Link(String url, String label) {}
}
