package openbook.handout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One picture on a card.
 *
 * @param svg an SVG element with a {@code viewBox} and a {@code title}, put into the page as it is: never anything that
 *     was typed
 * @param alt what it shows, in words
 * @param label what stands under it, such as "Start"
 * @param link where it stands as a file of its own beside the page, as a URL; empty when it is inside the page, or is
 *     told in words alone
 */
record PictureView(String svg, String alt, String label, Optional<String> link) {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+(?:\\.\\d+)?) (\\d+(?:\\.\\d+)?)\"");

    private static final Pattern SIDES = Pattern.compile("<g class=\"sides\".*?</g>");

    PictureView(String svg, String alt, String label) {
        this(svg, alt, label, Optional.empty());
    }

    PictureView linked(String link) {
        return new PictureView(svg, alt, label, Optional.of(link));
    }

    /** Without the sign that the other side is done too. */
    PictureView ofOneSide() {
        return new PictureView(SIDES.matcher(svg).replaceFirst(""), alt, label, link);
    }

    /** Whether it is so much wider than high that two of them, one above the other, are no higher than a card's text. */
    boolean isWide() {
        Matcher size = SIZE.matcher(svg);
        return size.find() && Double.parseDouble(size.group(1)) > 1.3 * Double.parseDouble(size.group(2));
    }
}
