package openbook.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import openbook.figure.body.Body;
import openbook.figure.body.Part;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Setting;

/** Soft props: pillows, folded towels, a bag. They find their place and size from the body in the start. */
final class Cushions {
    private static final double THINNEST = 4;
    /** How deep a body sinks into a pillow. */
    private static final double DENT = 2;

    private final Camera camera;
    private final Body body;
    private final Setting setting;
    private final Skeleton start;
    private final Skeleton now;
    private final double breath;

    /**
     * @param start where the body is when the cushions are laid out
     * @param now where it is in this picture
     */
    Cushions(Camera camera, Body body, Setting setting, Skeleton start, Skeleton now, double breath) {
        this.camera = camera;
        this.body = body;
        this.setting = setting;
        this.start = start;
        this.now = now;
        this.breath = breath;
    }

    List<Item> of(Prop.Cushion cushion) {
        Vec chest = start.joints().get(4);
        Vec waist = start.joints().get(1);
        return switch (cushion.place()) {
            case UNDER_HEAD -> List.of(under(cushion, start.inHead(0.4, 7, 0), 30, 42, it -> false));
            case UNDER_FOREHEAD -> List.of(under(cushion, start.inHead(6, 8, 0), 18, 24, it -> false));
            case UNDER_CHEST -> List.of(under(cushion, chest, 34, 44, Piece::isTrunk));
            case UNDER_RIBS -> List.of(under(cushion, start.joints().get(3), 34, 46, Piece::isTrunk));
            case UNDER_WAIST -> List.of(under(cushion, waist, 24, 40, Piece::isTrunk));
            case UNDER_BELLY -> List.of(under(cushion, waist.mix(start.hips(), 0.3), 38, 50, Piece::isTrunk));
            case UNDER_HIPS -> List.of(under(cushion, start.hips(), 34, 48, Piece::isTrunk));
            case UNDER_KNEES ->
                List.of(under(
                        cushion,
                        start.legs().right().knee().mix(start.legs().left().knee(), 0.5),
                        30,
                        56,
                        Piece::isLeg));
            case UNDER_ANKLES ->
                List.of(under(
                        cushion,
                        start.legs().right().ankle().mix(start.legs().left().ankle(), 0.5),
                        24,
                        44,
                        Piece::isLeg));
            case UNDER_ELBOW -> List.of(under(cushion, start.arms().right().elbow(), 26, 30, Piece::isArm));
            case BETWEEN_KNEES -> List.of(betweenKnees(cushion));
            case BEHIND_BACK -> behindBack(cushion);
            case BEHIND_HEAD -> List.of(upright(cushion, start.inHead(-11, 6, 0)));
            case ON_TABLE -> List.of(onTable(cushion));
            case UNDER_HANDS -> List.of(underHands(cushion));
            case ON_UPPER_BACK -> List.of(onBack(cushion));
            case ON_CHAIR_BACK -> List.of(onChairBack(cushion));
        };
    }

    /** Fills the room between the floor and the parts of the body above a place; the head counts always. */
    private Item under(Prop.Cushion cushion, Vec place, double length, double width, Predicate<Piece> parts) {
        double low = Double.MAX_VALUE;
        Ball head = body.headBall(start);
        if (head.centre().minus(place).flat().length() < 12) {
            low = head.lowest();
        }
        for (Part part : body.parts(start, 0)) {
            if (parts.test(part.piece())) {
                for (List<Ball> chain : part.chains()) {
                    for (Ball ball : chain) {
                        if (Math.abs(ball.centre().x() - place.x()) < 9) {
                            low = Math.min(low, ball.lowest());
                        }
                    }
                }
            }
        }
        double gap = low == Double.MAX_VALUE ? THINNEST : low;
        double thick = cushion.thickness().orElse(Math.max(THINNEST, gap + DENT));
        return pillow(cushion.soft(), new Vec(place.x(), thick / 2, place.z()), lengthwise(), length, thick, width);
    }

    private Frame lengthwise() {
        return lengthwise(start);
    }

    /** A frame whose forward axis lies along the body on the floor. */
    static Frame lengthwise(Skeleton start) {
        Vec along = start.base().u().flat();
        Vec forward =
                along.length() > 0.5 ? along.unit() : start.base().f().flat().unit();
        return new Frame(forward, Vec.UP, forward.cross(Vec.UP));
    }

    private Item betweenKnees(Prop.Cushion cushion) {
        Vec right = start.legs().right().knee();
        Vec left = start.legs().left().knee();
        Vec across = right.minus(left).unit();
        Vec thigh = start.legs().left().thigh().squareTo(across);
        var frame = new Frame(thigh, across, thigh.cross(across));
        double thick = cushion.thickness().orElse(Math.max(6, right.distance(left) - 8));
        return pillow(cushion.soft(), right.mix(left, 0.5).plus(-4, thigh), frame, 30, thick, 22);
    }

    /** Against a chair it stands upright; on a bed pillows are stacked until they carry the back. */
    private List<Item> behindBack(Prop.Cushion cushion) {
        if (!start.pose().base().lies()) {
            Frame low = start.frames().get(1);
            return List.of(
                    upright(cushion, start.joints().get(1).plus(-14, low.f()).plus(4, low.u())));
        }
        List<Item> items = new ArrayList<>();
        Vec away = lengthwise().f();
        Vec foot = start.joints().get(1).plus(-11, start.frames().get(1).f());
        Vec top = start.inHead(-6, 8, 0);
        int layers = (int) Math.max(2, Math.rint(top.y() / 24));
        double thick = (top.y() + 2) / layers;
        for (int i = 0; i < layers; i++) {
            double height = thick * (i + 0.5);
            Vec near = foot.mix(top, Math.max(0, Math.min(1, (height - foot.y()) / (top.y() - foot.y()))));
            double length = top.minus(near).dot(away) + 24;
            Vec middle = near.plus(length / 2 - 3, away);
            items.add(pillow(
                    cushion.soft(), new Vec(middle.x(), height, middle.z()), lengthwise(), length, thick + 1.5, 54));
        }
        return items;
    }

    private Item upright(Prop.Cushion cushion, Vec middle) {
        Frame low = start.frames().get(1);
        var frame = new Frame(low.u(), low.f(), low.u().cross(low.f()));
        return pillow(cushion.soft(), middle, frame, 32, cushion.thickness().orElse(9.0), 38);
    }

    private double tableTop() {
        return setting.table().map(it -> it.point().y()).orElse(68.0);
    }

    /** Under the head where that leans over the table, and else near its edge. */
    private Item onTable(Prop.Cushion cushion) {
        double surface = tableTop();
        Vec face = now.inHead(8, 7, 0);
        double edge = setting.table().map(it -> it.point().x()).orElse(0.0);
        double thick = cushion.thickness()
                .orElse(Math.max(5, Math.min(26, body.headBall(now).lowest() - surface + DENT)));
        Vec middle = new Vec(Math.max(face.x() + 2, edge + 18), surface + thick / 2, face.z());
        return pillow(cushion.soft(), middle, lengthwise(), 30, thick, 44);
    }

    /** Goes where the hands go. */
    private Item underHands(Prop.Cushion cushion) {
        Vec right = Landmark.RIGHT_HAND.of(now);
        Vec left = Landmark.LEFT_HAND.of(now);
        double thick = cushion.thickness().orElse(3.0);
        Vec middle = right.mix(left, 0.5);
        double under = Math.min(
                        now.arms().right().wrist().y(),
                        now.arms().left().wrist().y())
                - 2;
        Vec at = new Vec(middle.x() - 2, under - thick / 2 + 0.5, middle.z());
        return pillow(cushion.soft(), at, lengthwise(), 26, thick, Math.max(30, right.distance(left) + 14));
    }

    /** Rides on the back: it goes up and down with the breath. */
    private Item onBack(Prop.Cushion cushion) {
        Vec place = now.joints().get(3).mix(now.joints().get(4), 0.5);
        Frame frame = now.frames().get(3);
        Vec up = frame.f().times(-1);
        double thick = cushion.thickness().orElse(6.5);
        Vec middle = place.plus(-7.4 - 0.9 * Body.SWELL * breath - thick / 2, frame.f());
        return pillow(cushion.soft(), middle, new Frame(frame.u(), up, frame.u().cross(up)), 26, thick, 22);
    }

    private Item onChairBack(Prop.Cushion cushion) {
        Frame frame = Frame.UPRIGHT;
        return pillow(
                cushion.soft(),
                new Vec(-25, Stance.SEAT + 45, 0),
                new Frame(frame.f(), frame.u(), frame.r()),
                10,
                7,
                36);
    }

    private Item pillow(Prop.Cushion.Soft soft, Vec middle, Frame frame, double length, double thick, double width) {
        return new CushionShape(middle, frame, length, thick, width).item(soft, camera);
    }
}
