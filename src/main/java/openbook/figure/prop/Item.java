package openbook.figure.prop;

import java.util.List;
import java.util.Optional;
import openbook.figure.body.Dot;
import openbook.figure.body.HeadShape;
import openbook.figure.body.Part;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Material;
import openbook.figure.pose.Side;

/**
 * Something that is drawn as a whole, before or after other such things.
 *
 * @param far a limb on the far side, which is drawn darker
 * @param region its outline
 * @param dots samples for the draw order
 * @param chains its solid shape, for the shadow; empty when it throws none
 */
public record Item(
        Piece piece,
        Optional<Side> side,
        Material material,
        boolean far,
        Layer layer,
        Region region,
        List<Dot> dots,
        List<List<Ball>> chains,
        Look look) {

    /** Items of a layer are drawn after all of the layer before. */
    public enum Layer {
        /** Walls and doors: they go on beyond the picture. */
        BACKGROUND,
        /** Things that the whole body lies on. */
        UNDER,
        SORTED
    }

    /** The shape that is drawn. */
    public sealed interface Look {
        /** The region, filled and outlined. */
        record Plain() implements Look {}

        /** The visible faces of a box, and lines on them. */
        record Box(List<Face> faces, List<List<Point>> marks) implements Look {}

        record Face(List<Point> corners, boolean top) {}

        /** A band or stick along a line. */
        record Strip(List<Point> line) implements Look {}

        /** The region with lines on it. */
        record Marked(List<List<Point>> lines) implements Look {}

        /**
         * A roll.
         *
         * @param end the outline of the end that is seen, and empty when none is
         * @param core a line on that end
         * @param marks lines along or round it
         */
        record Round(List<Point> end, List<Point> core, List<List<Point>> marks) implements Look {}

        record Head(HeadShape shape) implements Look {}
    }

    public boolean is(Piece one, Side on) {
        return piece == one && side.isPresent() && side.get() == on;
    }

    public double meanDepth() {
        return dots.stream().mapToDouble(Dot::depth).average().orElse(0);
    }

    public static Item part(Part part, boolean far, Camera camera) {
        return new Item(
                part.piece(),
                part.side(),
                part.material(),
                far,
                Layer.SORTED,
                camera.region(part.chains()),
                Dot.along(camera, part.chains()),
                part.chains(),
                new Look.Plain());
    }

    public static Item head(HeadShape shape, Camera camera) {
        return new Item(
                Piece.HEAD,
                Optional.empty(),
                Material.SKIN,
                false,
                Layer.SORTED,
                shape.whole(),
                shape.skull().stream()
                        .map(it -> Dot.of(camera, it.centre(), it.a().length()))
                        .toList(),
                List.of(List.of(shape.skull().get(0))),
                new Look.Head(shape));
    }

    static Item prop(
            Material material, Layer layer, Region region, List<Dot> dots, List<List<Ball>> chains, Look look) {
        return new Item(Piece.PROP, Optional.empty(), material, false, layer, region, dots, chains, look);
    }
}
