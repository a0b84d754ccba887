package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Vec;

/** Discs along the trunk, joined smoothly: Catmull-Rom through the centres and radii, three steps a disc (figures.md, Body). */
final class Loft {
    private static final int STEPS = 3;

    private record Disc(Vec centre, Frame frame, double forward, double up, double right) {}

    private final List<Disc> discs = new ArrayList<>();

    /** @param ahead how far the centre is moved along the frame's forward axis */
    Loft add(Vec centre, Frame frame, double ahead, double forward, double up, double right) {
        discs.add(new Disc(centre.plus(ahead, frame.f()), frame, forward, up, right));
        return this;
    }

    List<Ball> chain() {
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i + 1 < discs.size(); i++) {
            Disc a = discs.get(Math.max(0, i - 1));
            Disc b = discs.get(i);
            Disc c = discs.get(i + 1);
            Disc d = discs.get(Math.min(discs.size() - 1, i + 2));
            for (int k = 0; k < STEPS; k++) {
                double t = (double) k / STEPS;
                balls.add(Ball.of(
                        new Vec(
                                spline(a.centre.x(), b.centre.x(), c.centre.x(), d.centre.x(), t),
                                spline(a.centre.y(), b.centre.y(), c.centre.y(), d.centre.y(), t),
                                spline(a.centre.z(), b.centre.z(), c.centre.z(), d.centre.z(), t)),
                        b.frame.mix(c.frame, t),
                        spline(a.forward, b.forward, c.forward, d.forward, t),
                        b.up + (c.up - b.up) * t,
                        spline(a.right, b.right, c.right, d.right, t)));
            }
        }
        Disc last = discs.get(discs.size() - 1);
        balls.add(Ball.of(last.centre, last.frame, last.forward, last.up, last.right));
        return List.copyOf(balls);
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}
