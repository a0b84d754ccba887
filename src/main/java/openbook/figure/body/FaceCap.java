package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Vec;

/**
 * The part of the skull that is face: a cap of the ellipsoid, of which the visible outline is wanted from any side. In
 * the space where the ellipsoid is the unit sphere, the outline runs along the rim of the cap where that faces the
 * viewer, and along the silhouette where that lies in the cap (figures.md, Head).
 */
final class FaceCap {
    private static final int STEPS = 72;
    /** The middle of the face, and how far from it the hair line is, on the unit sphere. */
    private static final Vec MIDDLE = new Vec(1, -0.52, 0).unit();

    private static final double RIM = 0.19;

    private FaceCap() {}

    /** The visible outline on the unit sphere; empty when the face is turned away. */
    static List<Vec> visible(Vec toViewer) {
        List<Vec> rim = new ArrayList<>();
        List<Vec> silhouette = new ArrayList<>();
        double radius = StrictMath.sqrt(1 - RIM * RIM);
        for (int i = 0; i < STEPS; i++) {
            double angle = 360.0 * i / STEPS;
            rim.add(MIDDLE.times(RIM).plus(circle(MIDDLE, angle).times(radius)));
            silhouette.add(circle(toViewer, angle));
        }
        List<Vec> front = run(rim, it -> it.dot(toViewer) > 0);
        if (front.size() == STEPS) {
            return front;
        }
        List<Vec> edge = run(silhouette, it -> it.dot(MIDDLE) > RIM);
        if (front.size() + edge.size() < 3) {
            return List.of();
        }
        List<Vec> outline = new ArrayList<>(front);
        if (!front.isEmpty() && !edge.isEmpty()) {
            Vec end = front.get(front.size() - 1);
            if (end.distance(edge.get(0)) > end.distance(edge.get(edge.size() - 1))) {
                java.util.Collections.reverse(edge);
            }
        }
        outline.addAll(edge);
        return outline;
    }

    /** A point of the unit circle that is square to an axis. */
    private static Vec circle(Vec axis, double angle) {
        Vec helper = Math.abs(axis.z()) < 0.9 ? new Vec(0, 0, 1) : new Vec(0, 1, 0);
        Vec first = helper.cross(axis).unit();
        return first.times(Degrees.cos(angle)).plus(Degrees.sin(angle), axis.cross(first));
    }

    /** The one run of neighbours on a circle for which something holds. */
    private static List<Vec> run(List<Vec> circle, Predicate<Vec> holds) {
        int n = circle.size();
        int start = -1;
        for (int i = 0; i < n && start < 0; i++) {
            if (holds.test(circle.get(i)) && !holds.test(circle.get((i + n - 1) % n))) {
                start = i;
            }
        }
        if (start < 0) {
            return holds.test(circle.get(0)) ? new ArrayList<>(circle) : new ArrayList<>();
        }
        List<Vec> run = new ArrayList<>();
        for (int i = 0; i < n && holds.test(circle.get((start + i) % n)); i++) {
            run.add(circle.get((start + i) % n));
        }
        return run;
    }
}
