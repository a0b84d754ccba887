package openbook.figure.paint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import openbook.figure.body.Body;
import openbook.figure.body.HeadShape;
import openbook.figure.body.Part;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.outline.Region;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.prop.FreeHands;
import openbook.figure.prop.Item;
import openbook.figure.prop.PropItems;
import openbook.figure.solve.Movement;

/**
 * One picture before it is painted: everything projected and in the order in which it is drawn.
 *
 * @param far the limbs that are on the far side in the start
 * @param silhouette the whole person as one region
 */
public record Scene(Skeleton bones, Camera camera, List<Item> items, Set<FarLimb> far, Region silhouette) {
    /** A limb that is behind its twin. */
    enum FarLimb {
        RIGHT_ARM,
        LEFT_ARM,
        RIGHT_LEG,
        LEFT_LEG;

        public static FarLimb of(boolean arm, Side side) {
            return arm ? side == Side.RIGHT ? RIGHT_ARM : LEFT_ARM : side == Side.RIGHT ? RIGHT_LEG : LEFT_LEG;
        }
    }

    List<Item> body() {
        return body(items);
    }

    private static List<Item> body(List<Item> items) {
        return items.stream().filter(it -> it.piece() != Piece.PROP).toList();
    }

    /** Makes scenes of one drawing. */
    public static final class Maker {
        private final Drawing drawing;
        private final Person person;
        private final Camera camera;
        private final Movement movement;
        private final Body body;
        private final Set<FarLimb> far;

        public Maker(Movement movement, Person person) {
            this.drawing = movement.drawing();
            this.person = person;
            this.camera = Camera.of(drawing.view());
            this.movement = movement;
            this.body = new Body(person);
            this.far = far(movement.start(), camera);
        }

        public Scene of(Skeleton bones) {
            return ofShown(FreeHands.turned(bones, camera));
        }

        private Scene ofShown(Skeleton bones) {
            double breath = bones.pose().whole().breath();
            List<Item> items = new ArrayList<>();
            for (Part part : body.parts(bones, breath)) {
                boolean isFar = part.side()
                        .filter(side -> far.contains(FarLimb.of(part.piece().isArm(), side)))
                        .isPresent();
                items.add(Item.part(part, isFar, camera));
            }
            items.add(Item.head(HeadShape.of(bones, camera, person), camera));
            var props = new PropItems(drawing, movement.start(), bones, camera, body);
            drawing.props().forEach(prop -> items.addAll(props.of(prop)));
            Region silhouette =
                    Region.unionOf(body(items).stream().map(Item::region).toList());
            return new Scene(bones, camera, DrawOrder.of(items, bones, camera), far, silhouette);
        }

        /** A limb is far when its joint is clearly deeper than that of its twin (figures.md, Tones). */
        private static Set<FarLimb> far(Skeleton start, Camera camera) {
            Set<FarLimb> far = EnumSet.noneOf(FarLimb.class);
            double shoulders = camera.depth(
                    start.arms().right().shoulder().minus(start.arms().left().shoulder()));
            double hips = camera.depth(
                    start.legs().right().hip().minus(start.legs().left().hip()));
            if (Math.abs(shoulders) > 16) {
                far.add(FarLimb.of(true, shoulders < 0 ? Side.RIGHT : Side.LEFT));
            }
            if (Math.abs(hips) > 9) {
                far.add(FarLimb.of(false, hips < 0 ? Side.RIGHT : Side.LEFT));
            }
            return far;
        }
    }
}
