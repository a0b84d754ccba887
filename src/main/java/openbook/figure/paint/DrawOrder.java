package openbook.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import openbook.figure.body.Dot;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Material;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.prop.Item;

/**
 * Decides what is drawn before what (figures.md, Draw order): each pair of items is scored where they overlap on the page, some pairs
 * are fixed by what the body is, and the item least in front of all that is left comes next, so that cycles do no harm.
 */
final class DrawOrder {
    private static final double FIXED = 1e6;
    private static final double LIKELY = 4e5;
    private static final double PROBABLE = 3e5;

    private final List<Item> items;
    /** How much the first is nearer to the viewer than the second. */
    private final double[][] nearer;

    private DrawOrder(List<Item> items) {
        this.items = items;
        this.nearer = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                double score = score(items.get(i), items.get(j));
                nearer[i][j] = score;
                nearer[j][i] = -score;
            }
        }
    }

    static List<Item> of(List<Item> items, Skeleton bones, Camera camera) {
        List<Item> all = new ArrayList<>();
        for (Item.Layer layer : List.of(Item.Layer.BACKGROUND, Item.Layer.UNDER)) {
            items.stream().filter(it -> it.layer() == layer).forEach(all::add);
        }
        List<Item> sorted =
                items.stream().filter(it -> it.layer() == Item.Layer.SORTED).toList();
        var order = new DrawOrder(sorted);
        order.fix(bones, camera);
        all.addAll(order.sorted());
        return List.copyOf(all);
    }

    /** Positive when the first is nearer to the viewer where both overlap. */
    private static double score(Item first, Item second) {
        double score = 0;
        for (Dot p : first.dots()) {
            for (Dot q : second.dots()) {
                double apart = p.page().distance(q.page());
                double overlap = p.radius() + q.radius() - apart;
                if (overlap <= 0) {
                    continue;
                }
                double deeper = p.depth() - q.depth();
                double distance = StrictMath.sqrt(apart * apart + deeper * deeper);
                // Balls that are inside each other say little about which of the two parts is in front.
                double trust = distance < (p.radius() + q.radius()) * 0.8 ? 0.04 : 1;
                double weight = Math.min(overlap, Math.min(p.radius(), q.radius())) * trust / (1 + apart * 0.15);
                score += weight * Math.max(-20, Math.min(20, deeper));
            }
        }
        return score;
    }

    private void fix(Skeleton bones, Camera camera) {
        before(is(Piece.PELVIS), is(Piece.SHIRT), FIXED);
        if (collarIsSeen(bones, camera)) {
            before(is(Piece.SHIRT), is(Piece.NECK), FIXED);
        } else {
            before(is(Piece.NECK), is(Piece.SHIRT), FIXED);
        }
        // Hair and face lie over the neck from every side.
        before(is(Piece.NECK), is(Piece.HEAD), FIXED);
        // A stick or a band lies in the hands, and a towel round the ribs on the shirt.
        before(it -> it.material() == Material.STICK || it.material() == Material.BAND, is(Piece.FOREARM), LIKELY);
        before(is(Piece.SHIRT), DrawOrder::isGirdle, LIKELY);
        before(DrawOrder::isGirdle, is(Piece.FOREARM), LIKELY);
        for (Side side : Side.values()) {
            before(is(Piece.UPPER_ARM, side), is(Piece.SLEEVE, side), FIXED);
            before(it -> it.is(Piece.THIGH, side) && it.far(), is(Piece.PELVIS), LIKELY);
            before(it -> it.is(Piece.SLEEVE, side) && it.far(), is(Piece.SHIRT), LIKELY);
            if (camera.depth(bones.legs().of(side).thigh()) < 0.38) {
                before(is(Piece.THIGH, side), is(Piece.SHIRT), PROBABLE);
            }
        }
    }

    /** Whether the viewer looks into the collar from above, so that the neck stands in front of it. */
    static boolean collarIsSeen(Skeleton bones, Camera camera) {
        return camera.depth(bones.frames().get(Bones.NECK).bend(30).u()) > 0.1;
    }

    private static boolean isGirdle(Item item) {
        return item.material() == Material.TOWEL && item.chains().isEmpty();
    }

    private static Predicate<Item> is(Piece piece) {
        return it -> it.piece() == piece;
    }

    private static Predicate<Item> is(Piece piece, Side side) {
        return it -> it.is(piece, side);
    }

    private void before(Predicate<Item> first, Predicate<Item> second, double weight) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                if (first.test(items.get(i)) && second.test(items.get(j))) {
                    nearer[j][i] = weight;
                    nearer[i][j] = -weight;
                }
            }
        }
    }

    private List<Item> sorted() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            left.add(i);
        }
        List<Item> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer best = left.get(0);
            double least = Double.MAX_VALUE;
            for (Integer i : left) {
                double front = 0;
                for (Integer j : left) {
                    front += Math.max(0, nearer[i][j]);
                }
                boolean tie = Math.abs(front - least) <= 1e-6;
                if (tie ? items.get(i).meanDepth() < items.get(best).meanDepth() : front < least) {
                    least = front;
                    best = i;
                }
            }
            left.remove(best);
            sorted.add(items.get(best));
        }
        return sorted;
    }
}
