package openbook.figure.outline;

import openbook.figure.pose.Degrees;

/** A place on the page: x to the right, y down; in cm of the body until the picture is framed. */
public record Point(double x, double y) {
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point plus(double times, Point direction) {
        return new Point(x + times * direction.x, y + times * direction.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    public double distance(Point other) {
        return minus(other).length();
    }

    public Point unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    public Point turned(double degrees) {
        double cos = Degrees.cos(degrees);
        double sin = Degrees.sin(degrees);
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    public Point mix(Point other, double t) {
        return times(1 - t).plus(t, other);
    }
}
