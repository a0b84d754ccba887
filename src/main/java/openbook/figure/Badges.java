package openbook.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Signs in the corners of the pictures, the same for every movement: a number that tells which picture comes first, and
 * in the last one two small people who lift one arm each with an arrow between, for what is done on the other side too.
 * They are never turned over with a mirrored picture.
 */
final class Badges {
    private static final int NUMBER = 48;
    private static final int SIDES_WIDE = 122;
    private static final int SIDES_HIGH = 72;
    private static final int GRID = 6;

    /** From a start near the middle of the ring. */
    private static final List<String> DIGITS = List.of(
            "m-5-6l6-6v23",
            "m-7-5c-1-10 14-10 14-1 0 6-9 9-14 16h15",
            "m-6-9c5-5 13-2 13 3 0 4-4 5-7 5 4 0 8 1 8 6 0 7-10 8-15 3");

    private static final String PEOPLE = "M22 9a7 7 0 1 0 .1 0zm0 17v18l-8 20m16 0l-8-20m-14-27l14 11 7 16"
            + "M100 9a7 7 0 1 0 .1 0zm0 17v18l-8 20m16 0l-8-20m14-27l-14 11-7 16M43 40h36M51 32l-8 8 8 8m20-16l8 8-8 8";

    private final Sheet sheet;
    private final boolean mirrored;
    private final List<Region> covered;
    private final List<Point> arrows = new ArrayList<>();
    private final Box number;
    private final Box sides;

    /**
     * @param scenes all that share the sheet
     * @param arrows of all of them
     */
    Badges(Sheet sheet, boolean mirrored, List<Scene> scenes, List<ArrowLine> arrows) {
        this.sheet = sheet;
        this.mirrored = mirrored;
        this.covered = scenes.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.layer() != Item.Layer.BACKGROUND)
                .map(Item::region)
                .toList();
        arrows.forEach(it -> this.arrows.addAll(CurveFit.resample(it.line(), 1, false)));
        this.number = corners(NUMBER, NUMBER).stream().min(leastTaken()).orElseThrow();
        this.sides = corners(SIDES_WIDE, SIDES_HIGH).stream()
                .filter(it -> !it.meets(number))
                .min(leastTaken())
                .orElseThrow();
    }

    /** The place of a sign in units of the sheet, as it is seen. */
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
        int right = Sheet.WIDTH - wide;
        int bottom = sheet.height() - high;
        return List.of(
                new Box(0, 0, wide, high),
                new Box(right, 0, wide, high),
                new Box(0, bottom, wide, high),
                new Box(right, bottom, wide, high));
    }

    private Comparator<Box> leastTaken() {
        return Comparator.comparingInt(this::taken);
    }

    /** How many places of a grid on it are covered in any of the pictures. */
    private int taken(Box box) {
        int count = 0;
        for (int i = 0; i <= GRID; i++) {
            for (int j = 0; j <= GRID; j++) {
                double x = box.left + (double) box.wide * i / GRID;
                double y = box.top + (double) box.high * j / GRID;
                Point at = sheet.page(new Point(mirrored ? Sheet.WIDTH - x : x, y));
                boolean hit = covered.stream().anyMatch(it -> it.contains(at))
                        || arrows.stream().anyMatch(it -> it.distance(at) * sheet.scale() < 20);
                count += hit ? 1 : 0;
            }
        }
        return count;
    }

    /** @param index 0 for the first picture */
    String number(int index) {
        int x = number.left + NUMBER / 2;
        int y = number.top + NUMBER / 2;
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"21\" fill=\"#fff\"/><path d=\"M%d %d%s\" stroke-width=\"5\"/>",
                x,
                y,
                x,
                y,
                DIGITS.get(index));
    }

    /** The sign for the other side. It is the only element that has an id or a class, so that it can be found. */
    String sides() {
        return String.format(
                Locale.ROOT,
                "<g class=\"sides\" transform=\"translate(%d %d)\" stroke-width=\"4\"><rect x=\"2\" y=\"2\" width=\"118\""
                        + " height=\"68\" rx=\"9\" fill=\"#fff\" stroke=\"#888\"/><path d=\"%s\"/></g>",
                sides.left,
                sides.top,
                PEOPLE);
    }
}
