package openbook.figure.outline;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.pose.Degrees;

/**
 * Turns a polyline into a few cubic Bezier curves: evenly sampled, cut at its corners, and each run fitted by
 * Schneider's method ("An Algorithm for Automatically Fitting Digitized Curves", Graphics Gems, 1990).
 *
 * @param step distance of the samples
 * @param tolerance how far a curve may be from a sample
 * @param corner degrees of turning over four samples on each side that make a corner
 */
public record CurveFit(double step, double tolerance, double corner) {
    private static final int WINDOW = 4;
    private static final int ROUNDS = 5;

    /** A cubic curve: two ends and two controls. */
    record Cubic(Point from, Point first, Point second, Point to) {
        Point at(double t) {
            double s = 1 - t;
            return from.times(s * s * s)
                    .plus(3 * s * s * t, first)
                    .plus(3 * s * t * t, second)
                    .plus(t * t * t, to);
        }
    }

    public List<Cubic> closed(List<Point> polygon) {
        List<Point> samples = resample(polygon, step, true);
        List<Integer> corners = corners(samples, true);
        List<Cubic> curves = new ArrayList<>();
        int n = samples.size();
        if (corners.isEmpty()) {
            // A smooth closed curve has the same tangent at both sides of the seam.
            List<Point> round = new ArrayList<>(samples);
            round.add(samples.get(0));
            Point tangent = samples.get(1).minus(samples.get(n - 1)).unit();
            fit(round, tangent, tangent.times(-1), curves);
            return curves;
        }
        for (int k = 0; k < corners.size(); k++) {
            int from = corners.get(k);
            int to = corners.get((k + 1) % corners.size());
            List<Point> run = new ArrayList<>(samples.subList(from, to > from ? to + 1 : n));
            if (to <= from) {
                run.addAll(samples.subList(0, to + 1));
            }
            fit(run, curves);
        }
        return curves;
    }

    public List<Cubic> open(List<Point> line) {
        List<Point> samples = resample(line, step, false);
        List<Integer> ends = new ArrayList<>();
        ends.add(0);
        ends.addAll(corners(samples, false));
        ends.add(samples.size() - 1);
        List<Cubic> curves = new ArrayList<>();
        for (int k = 0; k + 1 < ends.size(); k++) {
            if (ends.get(k + 1) > ends.get(k)) {
                fit(samples.subList(ends.get(k), ends.get(k + 1) + 1), curves);
            }
        }
        return curves;
    }

    public static List<Point> resample(List<Point> line, double step, boolean closed) {
        List<Point> samples = new ArrayList<>();
        int n = line.size();
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            Point from = line.get(i);
            Point to = line.get((i + 1) % n);
            int parts = (int) Math.max(1, Math.rint(from.distance(to) / step));
            for (int j = 0; j < parts; j++) {
                samples.add(from.mix(to, (double) j / parts));
            }
        }
        if (!closed) {
            samples.add(line.get(n - 1));
        }
        return samples;
    }

    private List<Integer> corners(List<Point> line, boolean closed) {
        int n = line.size();
        double[] turning = new double[n];
        for (int i = 0; i < n; i++) {
            if (closed || (i >= WINDOW && i < n - WINDOW)) {
                Point before = line.get(Math.floorMod(i - WINDOW, n));
                Point after = line.get((i + WINDOW) % n);
                Point here = line.get(i);
                turning[i] = Degrees.acos(
                        here.minus(before).unit().dot(after.minus(here).unit()));
            }
        }
        List<Integer> corners = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (turning[i] >= corner && isPeak(turning, i)) {
                corners.add(i);
            }
        }
        return corners;
    }

    private static boolean isPeak(double[] turning, int i) {
        int n = turning.length;
        for (int k = -WINDOW; k <= WINDOW; k++) {
            double other = turning[Math.floorMod(i + k, n)];
            if (other > turning[i] || (other == turning[i] && k < 0)) {
                return false;
            }
        }
        return true;
    }

    private void fit(List<Point> run, List<Cubic> curves) {
        int last = run.size() - 1;
        if (last < 1) {
            return;
        }
        Point start = run.get(Math.min(2, last)).minus(run.get(0)).unit();
        Point end = run.get(Math.max(0, last - 2)).minus(run.get(last)).unit();
        fit(run, start, end, curves);
    }

    private void fit(List<Point> run, Point start, Point end, List<Cubic> curves) {
        int last = run.size() - 1;
        Point from = run.get(0);
        Point to = run.get(last);
        if (last == 1) {
            double third = from.distance(to) / 3;
            curves.add(new Cubic(from, from.plus(third, start), to.plus(third, end), to));
            return;
        }
        double[] at = chordLengths(run);
        int split = last / 2;
        for (int round = 0; round < ROUNDS; round++) {
            Cubic curve = leastSquares(run, at, start, end);
            double worst = 0;
            split = last / 2;
            for (int i = 1; i < last; i++) {
                double error = curve.at(at[i]).distance(run.get(i));
                if (error > worst) {
                    worst = error;
                    split = i;
                }
            }
            if (worst < tolerance) {
                curves.add(curve);
                return;
            }
            if (worst > tolerance * 5) {
                break;
            }
            for (int i = 0; i <= last; i++) {
                at[i] = newton(curve, run.get(i), at[i]);
            }
        }
        split = Math.max(1, Math.min(last - 1, split));
        Point tangent = run.get(Math.max(0, split - 2))
                .minus(run.get(Math.min(last, split + 2)))
                .unit();
        fit(run.subList(0, split + 1), start, tangent, curves);
        fit(run.subList(split, last + 1), tangent.times(-1), end, curves);
    }

    private static double[] chordLengths(List<Point> run) {
        double[] at = new double[run.size()];
        for (int i = 1; i < at.length; i++) {
            at[i] = at[i - 1] + run.get(i).distance(run.get(i - 1));
        }
        double length = at[at.length - 1];
        for (int i = 0; i < at.length; i++) {
            at[i] = length == 0 ? 0 : at[i] / length;
        }
        return at;
    }

    /** One Newton step towards the parameter at which the curve is nearest to the sample. */
    private static double newton(Cubic c, Point sample, double t) {
        double s = 1 - t;
        Point a = c.first().minus(c.from()).times(3);
        Point b = c.second().minus(c.first()).times(3);
        Point d = c.to().minus(c.second()).times(3);
        Point speed = a.times(s * s).plus(2 * s * t, b).plus(t * t, d);
        Point change = b.minus(a).times(2 * s).plus(2 * t, d.minus(b));
        Point error = c.at(t).minus(sample);
        double slope = speed.dot(speed) + error.dot(change);
        return slope == 0 ? t : Math.max(0, Math.min(1, t - error.dot(speed) / slope));
    }

    /** The two control distances that make the squared errors least, for given tangents. */
    private static Cubic leastSquares(List<Point> run, double[] at, Point start, Point end) {
        Point from = run.get(0);
        Point to = run.get(run.size() - 1);
        double c00 = 0;
        double c01 = 0;
        double c11 = 0;
        double x0 = 0;
        double x1 = 0;
        for (int i = 0; i < at.length; i++) {
            double t = at[i];
            double s = 1 - t;
            Point a0 = start.times(3 * s * s * t);
            Point a1 = end.times(3 * s * t * t);
            c00 += a0.dot(a0);
            c01 += a0.dot(a1);
            c11 += a1.dot(a1);
            Point rest = run.get(i).minus(from.times(s * s * s + 3 * s * s * t).plus(3 * s * t * t + t * t * t, to));
            x0 += a0.dot(rest);
            x1 += a1.dot(rest);
        }
        double determinant = c00 * c11 - c01 * c01;
        double length = from.distance(to);
        double first = determinant == 0 ? 0 : (x0 * c11 - x1 * c01) / determinant;
        double second = determinant == 0 ? 0 : (c00 * x1 - c01 * x0) / determinant;
        double least = length * 1e-3;
        if (first < least || second < least || first > 3 * length || second > 3 * length) {
            first = length / 3;
            second = length / 3;
        }
        return new Cubic(from, from.plus(first, start), to.plus(second, end), to);
    }
}
