package openbook.figure.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.pose.Degrees;
import org.junit.jupiter.api.Test;

class CurveFitTest {
    private static final double TOLERANCE = 1.7;
    private final CurveFit fit = new CurveFit(2.5, TOLERANCE, 35.5);

    private static List<Point> circle(double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            points.add(new Point(300 + radius * Degrees.cos(4 * i), 200 + radius * Degrees.sin(4 * i)));
        }
        return points;
    }

    private static double farthest(List<CurveFit.Cubic> curves, List<Point> line) {
        double worst = 0;
        for (Point point : line) {
            double near = Double.MAX_VALUE;
            for (CurveFit.Cubic curve : curves) {
                for (int k = 0; k <= 200; k++) {
                    near = Math.min(near, curve.at(k / 200.0).distance(point));
                }
            }
            worst = Math.max(worst, near);
        }
        return worst;
    }

    @Test
    void aCircleBecomesAFewCurvesWithinTheTolerance() {
        List<CurveFit.Cubic> curves = fit.closed(circle(150));
        assertThat(curves).hasSizeBetween(2, 8);
        assertThat(farthest(curves, circle(150))).isLessThan(TOLERANCE);
    }

    @Test
    void cornersStaySharp() {
        List<Point> square = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 100), new Point(0, 100));
        List<CurveFit.Cubic> curves = fit.closed(square);
        assertThat(curves).hasSize(4);
        assertThat(farthest(curves, square)).isLessThan(0.01);
    }

    @Test
    void curvesJoinUp() {
        List<CurveFit.Cubic> curves = fit.closed(circle(60));
        for (int i = 0; i < curves.size(); i++) {
            assertThat(curves.get(i).to())
                    .isEqualTo(curves.get((i + 1) % curves.size()).from());
        }
    }

    @Test
    void anOpenLineKeepsItsEnds() {
        List<Point> line = List.of(new Point(0, 0), new Point(40, 3), new Point(90, 50));
        List<CurveFit.Cubic> curves = fit.open(line);
        assertThat(curves.get(0).from()).isEqualTo(line.get(0));
        assertThat(curves.get(curves.size() - 1).to()).isEqualTo(line.get(2));
        assertThat(farthest(curves, line)).isLessThan(TOLERANCE);
    }

    @Test
    void pathDataIsRelativeAndShort() {
        assertThat(PathData.lines(
                        List.of(new Point(1.4, 2), new Point(10, -3), new Point(10, -3.2), new Point(0, 5)), true))
                .isEqualTo("M1 2l9-5-10 8z");
    }
}
