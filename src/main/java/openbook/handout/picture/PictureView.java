package openbook.handout.picture;

import java.util.Optional;
import openbook.handout.render.Markup;

/**
 * One picture on a card.
 *
 * @param svg an SVG element with a {@code viewBox} and a {@code title}
 * @param alt what it shows, in words
 * @param label what stands under it, such as "Start"
 * @param link where it stands as a file of its own beside the page, as a URL; empty when it is inside the page, or is
 *     told in words alone
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

    /** Without the sign that the other side is done too. */
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
     * Whether it is so much wider than high that two of them, one above the other, are no higher than a card's text.
     */
    public boolean isWide() {
        return svg.proportion() > 1.3f;
    }
}
