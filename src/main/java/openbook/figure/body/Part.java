package openbook.figure.body;

import java.util.List;
import java.util.Optional;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Material;
import openbook.figure.pose.Side;

/**
 * A part of the body: chains of ellipsoids, each pair of neighbours hulled (figures.md, Body).
 *
 * @param side the side it is on, if it is on one
 */
public record Part(Piece piece, Optional<Side> side, Material material, List<List<Ball>> chains) {
    public boolean isOn(Side one) {
        return side.isPresent() && side.get() == one;
    }

    public double lowest() {
        return chains.stream()
                .flatMap(List::stream)
                .mapToDouble(Ball::lowest)
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
