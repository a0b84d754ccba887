package openbook.figure.prop;

import java.util.List;
import java.util.stream.Stream;
import openbook.figure.body.Body;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Setting;

/** Turns the props of a drawing into things that can be drawn. */
public final class PropItems {
    private final Drawing drawing;
    private final Skeleton start;
    private final Camera camera;
    private final Furniture furniture;
    private final Cushions cushions;
    private final Strips strips;

    public PropItems(Drawing drawing, Skeleton start, Skeleton now, Camera camera, Body body) {
        this.drawing = drawing;
        this.start = start;
        this.camera = camera;
        this.furniture = new Furniture(camera);
        this.cushions = new Cushions(
                camera,
                body,
                Setting.of(drawing.props()),
                start,
                now,
                now.pose().whole().breath());
        this.strips = new Strips(camera, drawing.props(), start, now);
    }

    public List<Item> of(Prop prop) {
        if (prop instanceof Prop.Chair chair) {
            return chair.inFront()
                    .map(it -> furniture.chair(it + 22, true))
                    .orElseGet(() -> furniture.chair(-4, false));
        }
        if (prop instanceof Prop.Stool) {
            return furniture.stool(-4);
        }
        if (prop instanceof Prop.Table table) {
            return furniture.table(table);
        }
        if (prop instanceof Prop.Wall wall) {
            return List.of(furniture.wall(wall.where(), wall.distance()));
        }
        if (prop instanceof Prop.Doorway frame) {
            return furniture.doorway(frame.distance(), doorwayHalf());
        }
        if (prop instanceof Prop.Door door) {
            return furniture.door(door.where(), door.distance());
        }
        if (prop instanceof Prop.Bed) {
            return bed();
        }
        if (prop instanceof Prop.Cushion cushion) {
            return cushions.of(cushion);
        }
        if (prop instanceof Prop.Roll roll) {
            return List.of(new Rolls(camera, start).of(roll));
        }
        if (prop instanceof Prop.Strip strip) {
            return strips.of(strip);
        }
        if (prop instanceof Prop.Line line) {
            return List.of(strips.of(line));
        }
        if (prop instanceof Prop.Box box) {
            return List.of(furniture.wood(box.middle(), box.size()));
        }
        return List.of(); // a circle on the floor is not a thing but a mark: it is painted with the floor
    }

    /** The posts of a doorway stand where the hands of the start are. */
    private double doorwayHalf() {
        double right = Math.abs(start.arms().right().wrist().z());
        double left = Math.abs(start.arms().left().wrist().z());
        return Math.max(38, Math.min(60, Math.max(right, left) - 4));
    }

    private List<Item> bed() {
        List<Vec> places = Stream.of(
                        start.headJoint(),
                        start.inHead(0, 14, 0),
                        start.hips(),
                        start.legs().right().ankle(),
                        start.legs().left().ankle())
                .toList();
        double from = places.stream().mapToDouble(Vec::x).min().orElse(0) - 22;
        double to = places.stream().mapToDouble(Vec::x).max().orElse(0) + 22;
        double z = start.hips().z();
        return furniture.bed(from, to, z - 48, z + 48);
    }

    /** The dotted circles on the floor, as lines on the page. */
    public List<List<Point>> circles() {
        return drawing.props().stream()
                .filter(Prop.Circle.class::isInstance)
                .map(Prop.Circle.class::cast)
                .map(it -> {
                    Vec about = it.about().of(start).flat();
                    return Stream.iterate(0, i -> i < 48, i -> i + 1)
                            .map(i -> camera.page(about.plus(new Vec(
                                    it.radius() * Degrees.cos(i * 7.5), 0, it.radius() * Degrees.sin(i * 7.5)))))
                            .toList();
                })
                .toList();
    }
}
