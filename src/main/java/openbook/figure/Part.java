package openbook.figure;

import java.util.List;
import java.util.Optional;

/**
 * A part of the body: chains of ellipsoids, each pair of neighbours hulled (figures.md, Body).
 *
 * @param side the side it is on, if it is on one
 */
record Part(Piece piece, Optional<Side> side, Material material, List<List<Ball>> chains) {
    boolean isOn(Side one) {
        return side.isPresent() && side.get() == one;
    }

    double lowest() {
        return chains.stream()
                .flatMap(List::stream)
                .mapToDouble(Ball::lowest)
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
