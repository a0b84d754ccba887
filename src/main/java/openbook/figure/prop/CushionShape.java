package openbook.figure.prop;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Material;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Vec;

/**
 * The shape of a soft thing. Each kind is told by its outline alone: a pillow is thick with pinched corners, a
 * folded towel flat with layers, a bag of rice a sack with a tied neck.
 *
 * @param frame along its length, its thickness and its width
 * @param length cm
 * @param thick cm
 * @param width cm
 */
record CushionShape(Vec middle, Frame frame, double length, double thick, double width) {
    private static final double[][] CORNERS = {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}};

    Item item(Prop.Cushion.Soft soft, Camera camera) {
        return switch (soft) {
            case PILLOW -> item(Material.PILLOW, pillow(), seams(camera), camera);
            case TOWEL -> item(Material.TOWEL, towel(), layers(camera), camera);
            case BAG -> item(Material.BAG, bag(), stitches(camera), camera);
        };
    }

    private static Item item(Material material, List<List<Ball>> chains, List<List<Point>> lines, Camera camera) {
        return Item.prop(
                material,
                Item.Layer.SORTED,
                camera.region(chains),
                Dot.along(camera, chains),
                chains,
                new Item.Look.Marked(lines));
    }

    private Vec at(double along, double up, double across) {
        return middle.plus(frame.along(along * length / 2, up * thick / 2, across * width / 2));
    }

    private Ball heart(double size) {
        return Ball.of(middle, frame, length / 2 * size, thick / 2, width / 2 * size);
    }

    private List<List<Ball>> pillow() {
        double rim = Math.max(1.3, thick * 0.11);
        List<List<Ball>> chains = new ArrayList<>();
        chains.add(List.of(heart(0.9)));
        for (int i = 0; i < 4; i++) {
            double[] one = CORNERS[i];
            double[] next = CORNERS[(i + 1) % 4];
            Ball corner = Ball.round(at(one[0] * 0.96, 0, one[1] * 0.96), rim);
            Vec inward = at((one[0] + next[0]) * 0.43, 0, (one[1] + next[1]) * 0.43);
            chains.add(List.of(
                    corner, Ball.round(inward, rim * 1.6), Ball.round(at(next[0] * 0.96, 0, next[1] * 0.96), rim)));
            chains.add(List.of(corner, Ball.round(at(one[0] * 0.55, 0, one[1] * 0.55), thick * 0.36)));
        }
        return chains;
    }

    /** The seam along the two edges that are nearer to the viewer, and a pinch at each corner. */
    private List<List<Point>> seams(Camera camera) {
        int near = camera.depth(frame.r()) >= 0 ? 1 : -1;
        int front = camera.depth(frame.f()) >= 0 ? 1 : -1;
        List<List<Point>> lines = new ArrayList<>();
        lines.add(page(camera, at(-0.96, 0, near * 0.96), at(0, 0, near * 0.93), at(0.96, 0, near * 0.96)));
        lines.add(page(camera, at(front * 0.96, 0, -0.96), at(front * 0.93, 0, 0), at(front * 0.96, 0, 0.96)));
        for (double[] corner : CORNERS) {
            lines.add(page(
                    camera, at(corner[0] * 0.86, 0.3, corner[1] * 0.86), at(corner[0] * 0.6, 0.75, corner[1] * 0.66)));
        }
        return lines;
    }

    private List<List<Ball>> towel() {
        double rim = thick * 0.34;
        List<List<Ball>> chains = new ArrayList<>();
        chains.add(List.of(heart(0.94)));
        for (int i = 0; i < 4; i++) {
            double[] one = CORNERS[i];
            double[] next = CORNERS[(i + 1) % 4];
            for (int up : new int[] {-1, 1}) {
                chains.add(List.of(
                        Ball.round(at(one[0] * 0.9, up * 0.3, one[1] * 0.93), rim),
                        Ball.round(at(next[0] * 0.9, up * 0.3, next[1] * 0.93), rim)));
            }
        }
        return chains;
    }

    /** Two folds along the near edge, and two woven stripes across the top. */
    private List<List<Point>> layers(Camera camera) {
        int near = camera.depth(frame.r()) >= 0 ? 1 : -1;
        List<List<Point>> lines = new ArrayList<>();
        for (double up : new double[] {-0.35, 0.35}) {
            lines.add(page(camera, at(-0.9, up, near * 0.99), at(0, up, near), at(0.97, up, near * 0.98)));
        }
        for (double along : new double[] {-0.55, -0.72}) {
            lines.add(page(camera, at(along, 1, -0.9), at(along, 1.05, 0), at(along, 1, 0.9)));
        }
        return lines;
    }

    /** A flat sack that is tied at one end. */
    private List<List<Ball>> bag() {
        List<List<Ball>> chains = new ArrayList<>();
        chains.add(List.of(heart(0.9)));
        for (double[] one : CORNERS) {
            chains.add(List.of(
                    Ball.round(at(one[0] * 0.66, 0, one[1] * 0.7), thick * 0.45),
                    Ball.round(at(one[0] * 0.66, 0, -one[1] * 0.7), thick * 0.45)));
        }
        Ball tie = Ball.round(at(-1.04, 0, 0), 1.3);
        chains.add(List.of(Ball.round(at(-0.7, 0, 0), thick * 0.42), tie));
        chains.add(List.of(tie, Ball.round(at(-1.3, 0.7, 0.3), 1.2), Ball.round(at(-1.3, -0.2, -0.3), 1.2)));
        return chains;
    }

    /** The string round its neck, and folds that run from there. */
    private List<List<Point>> stitches(Camera camera) {
        return List.of(
                page(camera, at(-1.02, 0.5, 0.16), at(-1.02, -0.4, -0.16)),
                page(camera, at(-0.95, 0.2, 0.05), at(-0.62, 0.6, 0.3)),
                page(camera, at(-0.95, 0.1, -0.05), at(-0.62, 0.5, -0.3)));
    }

    private static List<Point> page(Camera camera, Vec... places) {
        List<Point> line = new ArrayList<>();
        for (Vec place : places) {
            line.add(camera.page(place));
        }
        return line;
    }
}
