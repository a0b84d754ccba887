package openbook.figure.prop;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Material;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/**
 * Round things to lie on. A foam roller is dark with grooves and a hole in its end; a rolled towel is light with
 * stripes, and its end a spiral.
 */
final class Rolls {
    private final Camera camera;
    private final Skeleton start;

    Rolls(Camera camera, Skeleton start) {
        this.camera = camera;
        this.start = start;
    }

    Item of(Prop.Roll roll) {
        double radius = roll.towel() ? 4.5 : 7.5;
        boolean along = roll.lie() == Prop.Roll.Lie.ALONG_SPINE;
        Frame floor = Cushions.lengthwise(start);
        Vec axis = along ? floor.f() : floor.r();
        Vec back = roll.lie() == Prop.Roll.Lie.ACROSS_LOWER_BACK
                ? start.joints().get(1)
                : start.joints().get(roll.towel() && along ? 1 : 4);
        double length = along ? roll.towel() ? 70 : 100 : roll.towel() ? 50 : 60;
        Vec middle = new Vec(back.x(), radius, back.z());
        return new Cylinder(middle, camera.depth(axis) < 0 ? axis.times(-1) : axis, length, radius).item(roll.towel());
    }

    /** A cylinder on the page. */
    private final class Cylinder {
        /** Towards the end that is nearer to the viewer. */
        private final Vec axis;

        private final Vec end;
        private final Frame frame;
        private final double length;
        private final double radius;
        private final Vec middle;
        /** Across the axis, towards the viewer. */
        private final Vec facing;

        Cylinder(Vec middle, Vec axis, double length, double radius) {
            this.middle = middle;
            this.axis = axis;
            this.length = length;
            this.radius = radius;
            this.end = middle.plus(length / 2, axis);
            this.facing = camera.toward().squareTo(axis);
            this.frame = new Frame(Vec.UP, axis, Vec.UP.cross(axis));
        }

        Item item(boolean towel) {
            List<List<Ball>> chains = List.of(List.of(disc(end), disc(middle.plus(-length / 2, axis))));
            List<Dot> dots = new ArrayList<>();
            for (int k = -4; k <= 4; k++) {
                dots.add(Dot.of(camera, middle.plus(length / 2 * k / 4, axis), radius));
            }
            boolean endIsSeen = camera.depth(axis) > 0.1;
            return Item.prop(
                    towel ? Material.TOWEL : Material.ROLLER,
                    Item.Layer.SORTED,
                    camera.region(chains),
                    dots,
                    chains,
                    new Item.Look.Round(
                            endIsSeen ? camera.outline(disc(end)) : List.of(),
                            endIsSeen ? towel ? spiral() : ring(0.36) : List.of(),
                            towel ? stripes() : grooves()));
        }

        private Ball disc(Vec centre) {
            return Ball.of(centre, frame, radius, 0.3, radius);
        }

        private Point rim(double along, double angle) {
            return camera.page(end.plus(along - length, axis)
                    .plus(radius * Degrees.cos(angle), facing)
                    .plus(radius * Degrees.sin(angle), axis.cross(facing)));
        }

        private List<Point> ring(double size) {
            return camera.outline(Ball.of(end, frame, radius * size, 0.1, radius * size));
        }

        private List<Point> spiral() {
            List<Point> line = new ArrayList<>();
            for (int i = 0; i <= 60; i++) {
                double r = radius * (0.12 + 0.7 * i / 60);
                line.add(camera.page(end.plus(frame.along(r * Degrees.cos(i * 15), 0, r * Degrees.sin(i * 15)))));
            }
            return line;
        }

        private List<List<Point>> grooves() {
            List<List<Point>> lines = new ArrayList<>();
            for (double angle : new double[] {-52, -14, 24, 60}) {
                lines.add(List.of(rim(0, angle), rim(length, angle)));
            }
            return lines;
        }

        private List<List<Point>> stripes() {
            List<List<Point>> lines = new ArrayList<>();
            for (double part : new double[] {0.1, 0.16, 0.84, 0.9}) {
                List<Point> line = new ArrayList<>();
                for (int angle = -90; angle <= 90; angle += 18) {
                    line.add(rim(length * part, angle));
                }
                lines.add(line);
            }
            return lines;
        }
    }
}
