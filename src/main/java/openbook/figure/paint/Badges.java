package openbook.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openbook.figure.outline.CurveFit;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.prop.Item;

/**
 * Signs in the corners of the pictures, the same for every movement: a letter that tells which picture comes first, and
 * in the last one two small people who lift one arm each with an arrow between, for what is done on the other side too.
 * They are never turned over with a mirrored picture.
 */
public final class Badges {
    /** The box of a letter; the letter is as high as the capitals of the body type when a picture is 47 mm wide. */
    public static final int LETTER = 60;

    private static final int SIDES_WIDE = 152;
    public static final int SIDES_HIGH = 94;
    private static final int INSET = 6;
    private static final int GRID = 6;
    /** The square cm of the largest small thing on a wall. */
    private static final double HANDLE = 400;

    /** A mat or a shadow may run under the edge of a sign. */
    private static final int SPARE = 0;

    /** From the middle of the letter. */
    private static final List<String> LETTERS = List.of(
            "m-16 22l16-44 16 44m-5-14h-22",
            "m-14-22v44h15c17 0 17-23 0-23h-15h13c14 0 14-21 0-21z",
            "m16-13c-8-13-33-12-33 13s25 26 33 13");

    private static final String PEOPLE = "M22 9a7 7 0 1 0 .1 0zm0 17v18l-8 20m16 0l-8-20m-14-27l14 11 7 16"
            + "M100 9a7 7 0 1 0 .1 0zm0 17v18l-8 20m16 0l-8-20m14-27l-14 11-7 16M43 40h36M51 32l-8 8 8 8m20-16l8 8-8 8";

    private final PictureFrame frame;
    private final boolean mirrored;
    private final List<Region> covered;
    private final List<Region> walls;
    private final List<Point> arrows = new ArrayList<>();
    private final Box letter;
    private final Box sides;

    /**
     * Makes the signs of all pictures of a drawing.
     *
     * @param scenes all that share the frame
     * @param arrows of all of them
     */
    public Badges(PictureFrame frame, boolean mirrored, List<Scene> scenes, List<ArrowLine> arrows) {
        this.frame = frame;
        this.mirrored = mirrored;
        this.covered = regions(scenes, false);
        this.walls = regions(scenes, true);
        arrows.forEach(it -> this.arrows.addAll(CurveFit.resample(it.line(), 1, false)));
        this.letter = corners(LETTER, LETTER).stream().min(leastTaken()).orElseThrow();
        this.sides = corners(SIDES_WIDE, SIDES_HIGH).stream()
                .filter(it -> !it.meets(letter))
                .min(leastTaken())
                .orElseThrow();
    }

    private static List<Region> regions(List<Scene> scenes, boolean background) {
        return scenes.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> isWall(it) == background)
                .map(Item::region)
                .toList();
    }

    /** The handle of a door is no place for a sign, though a door is. */
    private static boolean isWall(Item item) {
        return item.layer() == Item.Layer.BACKGROUND && item.region().size() > HANDLE;
    }

    /** The place of a sign in units of the picture, as it is seen. */
    private record Box(int left, int top, int wide, int high) {
        boolean meets(Box other) {
            return left < other.left + other.wide
                    && other.left < left + wide
                    && top < other.top + other.high
                    && other.top < top + high;
        }
    }

    /** Those where a reader looks first come first. */
    private List<Box> corners(int wide, int high) {
        int right = PictureFrame.WIDTH - wide;
        int bottom = frame.height() - high;
        return List.of(
                new Box(0, 0, wide, high),
                new Box(right, 0, wide, high),
                new Box(0, bottom, wide, high),
                new Box(right, bottom, wide, high));
    }

    private Comparator<Box> leastTaken() {
        return Comparator.comparingInt(this::taken);
    }

    /** Whether a sign would stand on something in every corner: the picture needs more room. */
    public boolean needRoom(boolean bothSides) {
        return taken(letter) > 0 || (bothSides && taken(sides) > SPARE);
    }

    /** How many places of a grid on it are covered in any of the pictures. */
    private int taken(Box box) {
        int count = 0;
        int onWall = 0;
        int all = 0;
        for (int i = 0; i <= GRID; i++) {
            for (int j = 0; j <= GRID; j++) {
                double x = box.left + (double) box.wide * i / GRID;
                double y = box.top + (double) box.high * j / GRID;
                Point at = frame.page(new Point(mirrored ? PictureFrame.WIDTH - x : x, y));
                boolean hit = covered.stream().anyMatch(it -> it.contains(at))
                        || arrows.stream().anyMatch(it -> it.distance(at) * frame.scale() < 20);
                count += hit ? 1 : 0;
                onWall += walls.stream().anyMatch(it -> it.contains(at)) ? 1 : 0;
                all++;
            }
        }
        // A sign that is all on a wall reads as well as on paper; one across its edge does not.
        return count + Math.min(onWall, all - onWall);
    }

    /**
     * Draws the letter of a picture.
     *
     * @param index 0 for the first picture
     */
    public String letter(int index) {
        int x = letter.left + LETTER / 2;
        int y = letter.top + LETTER / 2;
        return "<path d=\"M" + x + " " + y + LETTERS.get(index) + "\" stroke-width=\"8\"/>";
    }

    /** The sign for the other side. It is the only element that has an id or a class, so that it can be found. */
    public String sides() {
        return "<g class=\"sides\" transform=\"translate(" + (sides.left + INSET) + " " + (sides.top + INSET)
                + ")scale(1.15)\" stroke-width=\"5\"><rect x=\"2\" y=\"2\" width=\"118\" height=\"68\" rx=\"9\""
                + " fill=\"#fff\" stroke=\"#888\" stroke-width=\"3\"/><path d=\"" + PEOPLE + "\"/></g>";
    }
}
