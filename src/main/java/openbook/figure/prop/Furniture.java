package openbook.figure.prop;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import openbook.figure.pose.Material;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Setting;

/** Props that are made of boxes: furniture, walls and doors. Measures in cm. */
final class Furniture {
    private static final double ROOM = 230;
    private static final double DOOR = 200;

    /** The ends of legs are too small to be seen, in square cm on the page. */
    private static final double SMALLEST_FACE = 9;

    private final Camera camera;

    Furniture(Camera camera) {
        this.camera = camera;
    }

    List<Item> chair(double x, boolean turned) {
        double back = turned ? 1 : -1;
        List<Item> items = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            items.add(wood(new Vec(x + back * 21, Stance.SEAT + 12, side * 21), new Vec(3, 26, 3)));
        }
        items.add(wood(new Vec(x + back * 21, Stance.SEAT + 34, 0), new Vec(3, 22, 48)));
        items.addAll(legs(x, 0, 18, 22, Stance.SEAT - 4));
        items.add(wood(new Vec(x, Stance.SEAT - 2.2, 0), new Vec(44, 4.4, 50)));
        return items;
    }

    List<Item> stool(double x) {
        List<Item> items = new ArrayList<>(legs(x, 0, 16, 16, Stance.SEAT - 4));
        items.add(wood(new Vec(x, Stance.SEAT - 2.2, 0), new Vec(40, 4.4, 40)));
        return items;
    }

    List<Item> table(Prop.Table table) {
        double h = table.height();
        double x = table.beside() ? 0 : table.edge() + 32;
        double z = table.beside() ? -table.edge() - 28 : 0;
        double deep = table.beside() ? 90 : 64;
        double wide = table.beside() ? 56 : 90;
        List<Item> items = new ArrayList<>();
        if (table.counter()) {
            items.add(wood(new Vec(x, (h - 4) / 2 + 4, z), new Vec(deep - 6, h - 12, wide - 6)));
        } else {
            items.addAll(legs(x, z, deep / 2 - 5, wide / 2 - 5, h - 4));
        }
        items.add(wood(new Vec(x, h - 2, z), new Vec(deep, 4, wide)));
        return items;
    }

    private List<Item> legs(double x, double z, double deep, double wide, double height) {
        List<Item> items = new ArrayList<>();
        for (int i : new int[] {-1, 1}) {
            for (int k : new int[] {-1, 1}) {
                items.add(wood(new Vec(x + i * deep, height / 2, z + k * wide), new Vec(3.2, height, 3.2)));
            }
        }
        return items;
    }

    /** A bed whose top is the floor of the lying body: a mattress on a frame on legs. */
    List<Item> bed(double from, double to, double near, double far) {
        double x = (from + to) / 2;
        double z = (near + far) / 2;
        double deep = to - from;
        double wide = far - near;
        List<Item> items = new ArrayList<>();
        for (int i : new int[] {-1, 1}) {
            for (int k : new int[] {-1, 1}) {
                Vec at = new Vec(x + i * (deep / 2 - 5), -30, z + k * (wide / 2 - 5));
                items.add(box(Material.WOOD, Item.Layer.UNDER, at, new Vec(4, 14, 4)));
            }
        }
        items.add(box(Material.WOOD, Item.Layer.UNDER, new Vec(x, -20, z), new Vec(deep, 8, wide)));
        items.add(box(Material.PILLOW, Item.Layer.UNDER, new Vec(x, -8, z), new Vec(deep - 2, 16, wide - 2)));
        return items;
    }

    /** A wall seen from the side is a slab that ends near the viewer; seen from the front it goes on. */
    Item wall(Prop.Where where, double distance) {
        Setting.Plane plane = Setting.upright(where, distance);
        Vec middle = plane.point().plus(-3, plane.normal());
        boolean acrossX = Math.abs(plane.normal().x()) > 0.5;
        Vec along = acrossX ? new Vec(0, 0, 1) : new Vec(1, 0, 0);
        boolean onEdge = Math.abs(camera.depth(plane.normal())) < 0.5;
        double near = onEdge ? 24 * StrictMath.signum(camera.depth(along)) : 420;
        double far = onEdge ? -60 * StrictMath.signum(camera.depth(along)) : -420;
        double length = Math.abs(near - far);
        Vec centre = middle.plus((near + far) / 2, along).plus(ROOM / 2, Vec.UP);
        Vec size = acrossX ? new Vec(6, ROOM, length) : new Vec(length, ROOM, 6);
        List<List<Point>> marks = onEdge
                ? hatch(plane.point().plus(near, along), plane.normal())
                : camera.depth(plane.normal()) > 0 ? skirting(plane.point(), along) : List.of();
        return box(Material.WALL, Item.Layer.BACKGROUND, centre, size, marks);
    }

    /** The cut end of a wall, as builders draw it. */
    private List<List<Point>> hatch(Vec foot, Vec normal) {
        List<List<Point>> lines = new ArrayList<>();
        for (double y = 4; y < ROOM - 8; y += 15) {
            lines.add(
                    List.of(camera.page(foot.plus(y, Vec.UP).plus(-6, normal)), camera.page(foot.plus(y + 6, Vec.UP))));
        }
        return lines;
    }

    /** A skirting board says that it is a wall, and where it meets the floor. */
    private List<List<Point>> skirting(Vec foot, Vec along) {
        return List.of(line(foot, along, -420, 8, 420, 8));
    }

    private List<Point> line(Vec foot, Vec along, double x, double y, double toX, double toY) {
        return List.of(
                camera.page(foot.plus(x, along).plus(y, Vec.UP)),
                camera.page(foot.plus(toX, along).plus(toY, Vec.UP)));
    }

    List<Item> doorway(double distance, double halfWidth) {
        List<Item> items = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            items.add(wood(new Vec(distance + 5, DOOR / 2, side * (halfWidth + 4)), new Vec(10, DOOR, 8)));
        }
        items.add(wood(new Vec(distance + 5, DOOR + 4, 0), new Vec(10, 8, 2 * halfWidth + 16)));
        return items;
    }

    /** A shut door in its frame, with panels and a handle. */
    List<Item> door(Prop.Where where, double distance) {
        Setting.Plane plane = Setting.upright(where, distance);
        boolean acrossX = Math.abs(plane.normal().x()) > 0.5;
        Vec along = acrossX ? new Vec(0, 0, 1) : new Vec(1, 0, 0);
        Vec at = plane.point();
        Vec leaf = at.plus(-2, plane.normal()).plus(DOOR / 2, Vec.UP);
        List<Item> items = new ArrayList<>();
        Vec size = acrossX ? new Vec(4, DOOR, 80) : new Vec(80, DOOR, 4);
        boolean seen = camera.depth(plane.normal()) > 0.1;
        items.add(box(Material.WOOD, Item.Layer.BACKGROUND, leaf, size, seen ? panels(at, along) : List.of()));
        for (int side : new int[] {-1, 1}) {
            items.add(box(
                    Material.WALL,
                    Item.Layer.BACKGROUND,
                    leaf.plus(side * 44, along).plus(3, Vec.UP),
                    new Vec(8, DOOR + 6, 8)));
        }
        items.addAll(handle(at.plus(100, Vec.UP).plus(31, along), plane.normal(), along));
        return items;
    }

    /** A lever on a plate, large enough to be seen in a small picture. */
    private List<Item> handle(Vec at, Vec normal, Vec along) {
        boolean acrossX = Math.abs(normal.x()) > 0.5;
        Vec plate = acrossX ? new Vec(1, 20, 6) : new Vec(6, 20, 1);
        Vec lever = acrossX ? new Vec(3, 3.4, 15) : new Vec(15, 3.4, 3);
        return List.of(
                box(Material.PILLOW, Item.Layer.BACKGROUND, at.plus(0.5, normal), plate),
                box(
                        Material.ROLLER,
                        Item.Layer.BACKGROUND,
                        at.plus(3, normal).plus(4, Vec.UP).plus(-5, along),
                        lever));
    }

    /** Two panels on the leaf of a door. */
    private List<List<Point>> panels(Vec foot, Vec along) {
        List<List<Point>> lines = new ArrayList<>();
        for (double[] panel : new double[][] {{14, 88}, {112, 188}}) {
            List<Point> around = new ArrayList<>(line(foot, along, -26, panel[0], 20, panel[0]));
            around.addAll(line(foot, along, 20, panel[1], -26, panel[1]));
            around.add(around.get(0));
            lines.add(around);
        }
        return lines;
    }

    Item wood(Vec middle, Vec size) {
        return box(Material.WOOD, Item.Layer.SORTED, middle, size);
    }

    private Item box(Material material, Item.Layer layer, Vec middle, Vec size) {
        return box(material, layer, middle, size, List.of());
    }

    private Item box(Material material, Item.Layer layer, Vec middle, Vec size, List<List<Point>> marks) {
        List<Item.Look.Face> faces = new ArrayList<>();
        List<Vec> axes = List.of(new Vec(size.x() / 2, 0, 0), new Vec(0, size.y() / 2, 0), new Vec(0, 0, size.z() / 2));
        List<Point> corners = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            Vec u = axes.get((a + 1) % 3);
            Vec w = axes.get((a + 2) % 3);
            for (int side : new int[] {1, -1}) {
                Vec out = axes.get(a).times(side);
                List<Point> face = List.of(
                        camera.page(middle.plus(out).plus(u).plus(w)),
                        camera.page(middle.plus(out).plus(u).minus(w)),
                        camera.page(middle.plus(out).minus(u).minus(w)),
                        camera.page(middle.plus(out).minus(u).plus(w)));
                corners.addAll(face);
                if (camera.depth(out.unit()) >= 0.02 && Math.abs(new Polygon(face).area()) > SMALLEST_FACE) {
                    faces.add(new Item.Look.Face(face, a == 1));
                }
            }
        }
        Region region = Region.union(List.of(Polygon.hull(corners)));
        return Item.prop(material, layer, region, dots(middle, size), List.of(), new Item.Look.Box(faces, marks));
    }

    private List<Dot> dots(Vec middle, Vec size) {
        double radius = Math.max(3, Math.min(size.x(), Math.min(size.y(), size.z())) / 2);
        int nx = count(size.x());
        int ny = count(size.y());
        int nz = count(size.z());
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                for (int k = 0; k < nz; k++) {
                    Vec at = middle.plus(new Vec(
                            size.x() * ((i + 0.5) / nx - 0.5),
                            size.y() * ((j + 0.5) / ny - 0.5),
                            size.z() * ((k + 0.5) / nz - 0.5)));
                    dots.add(Dot.of(camera, at, radius));
                }
            }
        }
        return dots;
    }

    private static int count(double length) {
        return (int) Math.max(1, Math.rint(length / 8));
    }
}
