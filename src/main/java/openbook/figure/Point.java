package openbook.figure;

/** A place on the page: x to the right, y down; in cm of the body until the picture is framed. */
record Point(double x, double y) {
    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point plus(double times, Point direction) {
        return new Point(x + times * direction.x, y + times * direction.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return StrictMath.sqrt(dot(this));
    }

    double distance(Point other) {
        return minus(other).length();
    }

    Point unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    Point turned(double degrees) {
        double cos = Degrees.cos(degrees);
        double sin = Degrees.sin(degrees);
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    Point mix(Point other, double t) {
        return times(1 - t).plus(t, other);
    }
}
