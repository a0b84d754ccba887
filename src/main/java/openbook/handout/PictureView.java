package openbook.handout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One picture on a card.
 *
 * @param svg an SVG element with a {@code viewBox} and a {@code title}, put into the page as it is: never anything that
 *     was typed
 * @param alt what it shows, in words
 * @param label what stands under it, such as "Start"
 */
record PictureView(String svg, String alt, String label) {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+(?:\\.\\d+)?) (\\d+(?:\\.\\d+)?)\"");

    /** Whether it is so much wider than high that two of them, one above the other, are no higher than a card's text. */
    boolean isWide() {
        Matcher size = SIZE.matcher(svg);
        return size.find() && Double.parseDouble(size.group(1)) > 1.7 * Double.parseDouble(size.group(2));
    }
}
