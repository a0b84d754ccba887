package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/**
 * The head on the page (figures.md, Head).
 *
 * @param hair all of it; the face is drawn over or under it
 * @param marks eyes, brows, mouth and ears that can be seen
 * @param facing how much the face looks at the viewer, -1 to 1
 */
public record HeadShape(Region face, Region hair, Region whole, List<Mark> marks, double facing, List<Ball> skull) {
    /** All measures of the head are scaled by this. */
    private static final double FROM_BELOW = -0.25;

    private static final double SIZE = 1.06;

    private static final double DEEP = 9.3 * SIZE;
    private static final double HIGH = 9.4 * SIZE;
    private static final double WIDE = 7.5 * SIZE;

    /** A line or patch on the head. */
    public record Mark(Kind kind, List<Point> points) {
        public enum Kind {
            EYE,
            BROW,
            MOUTH,
            EAR
        }
    }

    public static HeadShape of(Skeleton bones, Camera camera, Person person) {
        return new Maker(bones, camera, person).make();
    }

    /** Works in the frame of one head. */
    private static final class Maker {
        private final Skeleton bones;
        private final Frame head;
        private final Camera camera;
        private final Person person;

        Maker(Skeleton bones, Camera camera, Person person) {
            this.bones = bones;
            this.head = bones.head();
            this.camera = camera;
            this.person = person;
        }

        HeadShape make() {
            Vec middle = at(0.8, 7.3, 0);
            Vec toViewer = new Vec(
                            camera.depth(head.f()) * DEEP, camera.depth(head.u()) * HIGH, camera.depth(head.r()) * WIDE)
                    .unit();
            List<Point> cap = FaceCap.visible(toViewer).stream()
                    .map(it -> camera.page(middle.plus(head.along(it.x() * DEEP, it.y() * HIGH, it.z() * WIDE))))
                    .toList();
            double facing = camera.depth(head.f());
            List<Polygon> skin = new ArrayList<>(camera.hulls(jaw()));
            if (cap.size() > 2) {
                skin.add(
                        Polygon.hull(cap).area() * new Polygon(cap).area() < 0
                                ? new Polygon(cap).reversed()
                                : new Polygon(cap));
            }
            skin.addAll(camera.hulls(nose()));
            if (Math.abs(facing) > 0.5) {
                skin.addAll(camera.hulls(ears()));
            }
            Region face = Region.union(skin);
            Region hair = camera.region(hair());
            return new HeadShape(
                    face,
                    hair,
                    Region.unionOf(List.of(face, hair)),
                    marks(),
                    facing,
                    List.of(Ball.round(middle, 8.2), Ball.round(at(5, -0.5, 0), 4)));
        }

        private Vec at(double forward, double up, double right) {
            return bones.inHead(forward * SIZE, up * SIZE, right * SIZE);
        }

        private Ball ball(double forward, double up, double right, double radius) {
            return Ball.round(at(forward, up, right), radius * SIZE);
        }

        private Ball ball(double forward, double up, double right, double deep, double high, double wide) {
            return Ball.of(at(forward, up, right), head, deep * SIZE, high * SIZE, wide * SIZE);
        }

        private List<List<Ball>> jaw() {
            Ball cheeks = ball(4.2, 3.8, 0, 5.2, 5.6, 6.2);
            Ball chin = ball(6.6, -1.6, 0, 2.9);
            Ball right = ball(1.8, 0.6, 4.4, 2.6);
            Ball left = ball(1.8, 0.6, -4.4, 2.6);
            return List.of(
                    List.of(cheeks, chin),
                    List.of(chin, right),
                    List.of(chin, left),
                    List.of(cheeks, right),
                    List.of(cheeks, left));
        }

        private List<List<Ball>> nose() {
            Ball bridge = ball(9.2, 6.2, 0, 0.9);
            Ball tip = ball(11.3, 3.5, 0, 1.15);
            return List.of(
                    List.of(bridge, tip),
                    List.of(tip, ball(9, 2.6, 0, 1.2)),
                    List.of(ball(9.1, 1.1, 0, 0.9), ball(8.6, -0.3, 0, 1.2)));
        }

        private List<List<Ball>> ears() {
            return List.of(List.of(ball(-0.4, 3.8, 7.3, 1.5, 2.4, 0.9)), List.of(ball(-0.4, 3.8, -7.3, 1.5, 2.4, 0.9)));
        }

        /**
         * The same hair from every side, so that the person stays the same. Seen from the feet, the neck hides what
         * hangs in the nape, which would look like a beard.
         */
        private List<List<Ball>> hair() {
            boolean fromBelow = camera.depth(head.u()) < FROM_BELOW && camera.depth(head.f()) > 0;
            Ball crown = ball(0.4, 7.7, 0, 10.1, 10.1, 8.3);
            Ball back = ball(-1, 6, 0, 7.5, 7, 7.9);
            if (person == Person.BROAD) {
                Ball top = ball(0.2, 7.5, 0, 9.8, 9.8, 8.1);
                return fromBelow
                        ? List.of(List.of(top, back))
                        : List.of(List.of(top), List.of(ball(-4, 3.4, 0, 5, 5.4, 6), back));
            }
            if (fromBelow) {
                return List.of(List.of(crown, back));
            }
            return List.of(List.of(crown), List.of(back, ball(-4.2, 2.8, 0, 4.9, 5.2, 6.4)));
        }

        private List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            for (Side side : Side.values()) {
                int s = side.sign();
                if (camera.depth(head.along(0.86, 0, 0.5 * s).unit()) > 0.18) {
                    marks.add(mark(Mark.Kind.EYE, at(9.3, 5.4, 3 * s), at(9.3, 4.2, 3 * s)));
                    marks.add(mark(Mark.Kind.BROW, at(9, 7.8, 1.7 * s), at(9, 8.2, 3 * s), at(8, 7.3, 4.8 * s)));
                }
                if (camera.depth(head.r()) * s > 0.25) {
                    marks.add(new Mark(
                            Mark.Kind.EAR,
                            Polygon.hull(camera.outline(ball(-0.6, 3.9, 7.4 * s, 1.7, 2.6, 0.7)))
                                    .points()));
                }
            }
            List<Vec> mouth = Stream.of(-2.4, -1.2, 0.0, 1.2, 2.4)
                    .filter(k -> camera.depth(head.along(1, 0, k * 0.17).unit()) > 0.1)
                    .map(k -> at(9.6 - Math.abs(k) * 0.42, 0.35 + Math.abs(k) * 0.22, k))
                    .toList();
            if (mouth.size() > 1) {
                marks.add(mark(Mark.Kind.MOUTH, mouth.toArray(Vec[]::new)));
            }
            return marks;
        }

        private Mark mark(Mark.Kind kind, Vec... places) {
            return new Mark(kind, Stream.of(places).map(camera::page).toList());
        }
    }
}
