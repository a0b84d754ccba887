package openbook.figure.solve;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Side;
import openbook.figure.pose.Vec;

/** The surfaces in the room that hands can rest on. */
public record Setting(Optional<Plane> wall, Optional<Plane> table) {
    static final Setting BARE = new Setting(Optional.empty(), Optional.empty());

    /** The surfaces that the props give; of several walls the first. */
    public static Setting of(List<Prop> props) {
        return new Setting(
                props.stream().map(Setting::wall).flatMap(Optional::stream).findFirst(),
                props.stream().map(Setting::table).flatMap(Optional::stream).findFirst());
    }

    private static Optional<Plane> wall(Prop prop) {
        if (prop instanceof Prop.Wall wall) {
            return Optional.of(upright(wall.where(), wall.distance()));
        }
        if (prop instanceof Prop.Door door) {
            return Optional.of(upright(door.where(), door.distance()));
        }
        return prop instanceof Prop.Doorway frame
                ? Optional.of(upright(Prop.Where.IN_FRONT, frame.distance()))
                : Optional.empty();
    }

    public static Plane upright(Prop.Where where, double distance) {
        Vec ahead = Frame.UPRIGHT.f();
        Vec right = Frame.UPRIGHT.r();
        return switch (where) {
            case IN_FRONT -> new Plane(ahead.times(distance), ahead.times(-1), Vec.UP, right, true);
            case BEHIND -> new Plane(ahead.times(-distance), ahead, Vec.UP, right, true);
            case RIGHT -> new Plane(right.times(distance), right.times(-1), Vec.UP, ahead, false);
            case LEFT -> new Plane(right.times(-distance), right, Vec.UP, ahead, false);
        };
    }

    private static Optional<Plane> table(Prop prop) {
        return prop instanceof Prop.Table table
                ? Optional.of(new Plane(
                        new Vec(table.beside() ? 0 : table.edge(), table.height(), 0),
                        Vec.UP,
                        Frame.UPRIGHT.f(),
                        Frame.UPRIGHT.r(),
                        true))
                : Optional.empty();
    }

    /**
     * A flat surface.
     *
     * @param point on it
     * @param normal from the surface towards the body
     * @param first the direction of a first offset: up a wall, ahead on a table
     * @param second the direction of a second offset, for the right side of the body
     * @param mirrored whether the second offset turns round for the left side, as "out" does
     */
    public record Plane(Vec point, Vec normal, Vec first, Vec second, boolean mirrored) {
        public Vec nearest(Vec place) {
            return place.plus(-place.minus(point).dot(normal), normal);
        }

        Vec second(Side side) {
            return mirrored ? second.times(side.sign()) : second;
        }
    }
}
