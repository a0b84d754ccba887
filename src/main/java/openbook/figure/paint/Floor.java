package openbook.figure.paint;

import java.util.List;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Vec;
import openbook.figure.prop.Item;

/** Draws the floor: a mat or a line, and the shadow that shows which limb is lifted (figures.md, Picture). */
public final class Floor {
    private static final double EDGE = 8;
    private static final double LOW = 75;
    private static final double FOOT = 20;

    /** Maximum height that casts a shadow; the shadow of raised arms would lie far from the body. */
    private static final double SHADED = 62;

    /** How far the line of the floor goes on beyond what stands on it. */
    private static final double BEYOND = 8;

    private final Drawing drawing;
    private final Camera camera;
    private final List<Scene> scenes;

    public Floor(Drawing drawing, Camera camera, List<Scene> scenes) {
        this.drawing = drawing;
        this.camera = camera;
        this.scenes = scenes;
    }

    private Drawing.Ground ground() {
        if (drawing.ground() != Drawing.Ground.AUTO) {
            return drawing.ground();
        }
        if (drawing.zoom() == Drawing.Zoom.HEAD || drawing.isOnBed()) {
            return Drawing.Ground.NONE;
        }
        return switch (drawing.start().pose().base()) {
            case STANDING, SITTING -> Drawing.Ground.FLOOR;
            default -> Drawing.Ground.MAT;
        };
    }

    /** The mat, as a closed line; empty when there is none. */
    public List<Point> mat() {
        if (ground() != Drawing.Ground.MAT) {
            return List.of();
        }
        List<Dot> low = low(LOW);
        double left = low.stream()
                        .mapToDouble(it -> it.place().x() - it.radius())
                        .min()
                        .orElse(0)
                - EDGE;
        double right = low.stream()
                        .mapToDouble(it -> it.place().x() + it.radius())
                        .max()
                        .orElse(0)
                + EDGE;
        double far = low.stream()
                        .mapToDouble(it -> it.place().z() - it.radius())
                        .min()
                        .orElse(0)
                - EDGE;
        double near = low.stream()
                        .mapToDouble(it -> it.place().z() + it.radius())
                        .max()
                        .orElse(0)
                + EDGE;
        return List.of(
                camera.page(new Vec(left, 0, far)),
                camera.page(new Vec(right, 0, far)),
                camera.page(new Vec(right, 0, near)),
                camera.page(new Vec(left, 0, near)));
    }

    /** The floor as an open line; empty when there is none. */
    public List<Point> line() {
        if (ground() != Drawing.Ground.FLOOR) {
            return List.of();
        }
        List<Dot> low = scenes.stream()
                .flatMap(it -> it.body().stream())
                .flatMap(it -> it.dots().stream())
                .filter(it -> it.place().y() < FOOT)
                .toList();
        Vec near = camera.toward().flat();
        double nearest = low.stream()
                .mapToDouble(it -> it.place().dot(near) + it.radius() * near.length())
                .max()
                .orElse(0);
        double from = low.stream()
                .mapToDouble(it -> it.page().x() - it.radius())
                .min()
                .orElse(0);
        double to = low.stream()
                .mapToDouble(it -> it.page().x() + it.radius())
                .max()
                .orElse(0);
        Vec edge = near.length() == 0 ? Vec.ZERO : near.times(nearest / near.dot(near));
        return List.of(
                camera.page(edge.plus(from - BEYOND, camera.right())),
                camera.page(edge.plus(to + BEYOND, camera.right())));
    }

    private List<Dot> low(double height) {
        return scenes.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.layer() == Item.Layer.SORTED)
                .flatMap(it -> it.dots().stream())
                .filter(it -> it.place().y() < height)
                .toList();
    }

    /** Every solid dropped straight down on the floor, a little wider than it is. */
    public Region shadow(Scene scene) {
        // Solid by solid and then all together: one union of everything takes several times as long.
        Region all = Region.unionOf(
                scene.items().stream().map(it -> Region.union(dropped(it))).toList());
        // Specks of light between the limbs would only be noise.
        return new Region(
                all.polygons().stream().filter(it -> Math.abs(it.area()) > 6).toList());
    }

    /** How far the shadow reaches. */
    public List<Point> reach(Scene scene) {
        return scene.items().stream()
                .flatMap(it -> dropped(it).stream())
                .flatMap(it -> it.points().stream())
                .toList();
    }

    private List<Polygon> dropped(Item item) {
        return item.chains().stream()
                .filter(chain ->
                        chain.stream().mapToDouble(it -> it.centre().y()).min().orElse(0) < SHADED)
                .flatMap(
                        chain -> Polygon.swept(chain.stream().map(this::dropped).toList()).stream())
                .toList();
    }

    private List<Point> dropped(Ball ball) {
        double xx = 0;
        double xz = 0;
        double zz = 0;
        for (Vec axis : ball.axes()) {
            xx += axis.x() * axis.x();
            xz += axis.x() * axis.z();
            zz += axis.z() * axis.z();
        }
        Vec centre = ball.centre();
        return Camera.ellipse(new Point(centre.x(), centre.z()), xx, xz, zz, 24).stream()
                .map(it -> {
                    Vec rim = new Vec(it.x(), 0, it.y());
                    Vec out = rim.minus(centre.flat());
                    return camera.page(rim.plus(0.6, out.unit()));
                })
                .toList();
    }
}
