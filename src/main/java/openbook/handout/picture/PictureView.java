package openbook.handout.picture;

import java.util.Optional;
import openbook.handout.render.Markup;

/**
 * One picture on a card.
 *
 * @param svg an SVG element with a {@code viewBox} and a {@code title}
 * @param alt the description in words
 * @param label the caption, such as "Start"
 * @param link the URL of a file beside the page; empty when the picture is inside the page or is only described in
 *     words
 */
public record PictureView(Markup svg, String alt, String label, Optional<String> link) {
    private static final String SIDES = "<g class=\"sides\"";
    private static final String END = "</g>";

    public PictureView(Markup svg, String alt, String label) {
        this(svg, alt, label, Optional.empty());
    }

    PictureView linked(String link) {
        return new PictureView(svg, alt, label, Optional.of(link));
    }

    /** Returns the picture without the label that the other side is done too. */
    public PictureView ofOneSide() {
        String all = svg.toString();
        int begin = all.indexOf(SIDES);
        return begin < 0
                ? this
                : new PictureView(
                        Markup.of(all.substring(0, begin) + all.substring(all.indexOf(END, begin) + END.length())),
                        alt,
                        label,
                        link);
    }

    /**
     * True when the picture is so wide that two of them, one above the other, are no higher than the text of a card.
     */
    public boolean isWide() {
        return svg.proportion() > 1.3f;
    }
}
