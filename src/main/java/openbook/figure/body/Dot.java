package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Vec;

/**
 * A sample of a part, used only to decide which part is drawn first (figures.md, Draw order).
 *
 * @param depth how near to the viewer
 */
public record Dot(Vec place, Point page, double depth, double radius) {
    public static Dot of(Camera camera, Vec place, double radius) {
        return new Dot(place, camera.page(place), camera.depth(place), radius);
    }

    private record Bead(Vec centre, double radius) {}

    /** One to three beads for each ellipsoid, and more on the way between two. */
    public static List<Dot> along(Camera camera, List<List<Ball>> chains) {
        List<Dot> dots = new ArrayList<>();
        for (List<Ball> chain : chains) {
            for (int i = 0; i < chain.size(); i++) {
                List<Bead> here = beads(chain.get(i));
                here.forEach(bead -> dots.add(of(camera, bead.centre, bead.radius)));
                if (i + 1 == chain.size()) {
                    continue;
                }
                List<Bead> next = beads(chain.get(i + 1));
                int steps = (int) Math.ceil(
                        chain.get(i).centre().distance(chain.get(i + 1).centre()) / 5);
                for (int k = 1; k < steps; k++) {
                    double t = (double) k / steps;
                    for (int j = 0; j < Math.min(here.size(), next.size()); j++) {
                        double radius = here.get(j).radius * (1 - t) + next.get(j).radius * t;
                        dots.add(of(camera, here.get(j).centre.mix(next.get(j).centre, t), radius));
                    }
                }
            }
        }
        return List.copyOf(dots);
    }

    /** Beads along the longer of the two axes that lie across a limb. */
    private static List<Bead> beads(Ball ball) {
        double deep = ball.a().length();
        double wide = ball.c().length();
        double small = Math.min(deep, wide);
        Vec axis = (wide > deep ? ball.c() : ball.a()).unit();
        double spread = Math.max(deep, wide) - small;
        double radius = Math.max(small, 1.2);
        var middle = new Bead(ball.centre(), radius);
        return spread > 1
                ? List.of(
                        middle,
                        new Bead(ball.centre().plus(spread, axis), radius),
                        new Bead(ball.centre().plus(-spread, axis), radius))
                : List.of(middle);
    }
}
