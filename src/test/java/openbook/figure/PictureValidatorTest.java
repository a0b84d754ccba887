package openbook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Theme;
import openbook.figure.pose.Vec;
import org.junit.jupiter.api.Test;

/** What can be seen to be wrong, and must be said. */
class PictureValidatorTest {
    private static final Pose STANDING = Pose.of(Base.STANDING);
    private static final Pose RAISED = STANDING.withArm(Side.RIGHT, Drawings.raised(100));

    private static Drawing with(Drawing one, Drawing.Zoom zoom, Arrow... arrows) {
        return new Drawing(
                one.title(),
                one.view(),
                one.keyframes(),
                one.props(),
                Optional.of(List.of(arrows)),
                one.ground(),
                one.ghost(),
                zoom,
                one.half(),
                false,
                false);
    }

    private static List<DrawingProblem.Kind> kinds(Drawing drawing) {
        return Figure.of(drawing, Person.SLIM, Theme.LINE).problems().stream()
                .map(DrawingProblem::kind)
                .toList();
    }

    @Test
    void anArrowOverAHand() {
        Vec hand = Landmark.RIGHT_HAND.of(Drawings.solved(RAISED));
        var over = new Arrow.Way(
                List.of(hand.plus(-10, new Vec(1, 0, 0)), hand.plus(7, new Vec(1, 0, 0))), Arrow.When.FINISH);
        var beside = new Arrow.Way(List.of(hand.plus(20, Vec.UP), hand.plus(40, Vec.UP)), Arrow.When.FINISH);
        Drawing drawing = Drawings.of(STANDING, RAISED);
        assertThat(kinds(with(drawing, Drawing.Zoom.WHOLE, over))).contains(DrawingProblem.Kind.HIDDEN_BY_ARROW);
        assertThat(kinds(with(drawing, Drawing.Zoom.WHOLE, beside))).isEmpty();
    }

    @Test
    void aHandThatMovesOutOfThePicture() {
        Drawing drawing = Drawings.of(STANDING, RAISED);
        assertThat(kinds(with(drawing, Drawing.Zoom.HEAD))).contains(DrawingProblem.Kind.CUT_OFF);
        assertThat(kinds(with(drawing, Drawing.Zoom.WHOLE))).doesNotContain(DrawingProblem.Kind.CUT_OFF);
    }

    @Test
    void legsThatChangePlaces() {
        Pose right = step(Side.RIGHT);
        Pose left = step(Side.LEFT);
        assertThat(kinds(Drawings.of(right, left))).contains(DrawingProblem.Kind.LIMBS_EXCHANGED);
        assertThat(kinds(Drawings.of(STANDING, right))).doesNotContain(DrawingProblem.Kind.LIMBS_EXCHANGED);
    }

    private static Pose step(Side side) {
        return STANDING.withLeg(side, new Leg.Planted(20, 0, 0, 0))
                .withLeg(side.other(), new Leg.Planted(-20, 0, 0, 0));
    }

    /** Arms that are too short for the other shoulder blade when the chest bends away: the hand hangs in the air. */
    @Test
    void aHandThatTouchesNothing() {
        Ball ball = Ball.of(Vec.ZERO, Frame.UPRIGHT, 4, 10, 4);
        assertThat(ball.gap(new Vec(9, 0, 0))).isEqualTo(5);
        assertThat(ball.gap(new Vec(0, 9, 0))).isNegative();
        for (Spot spot : Spot.values()) {
            Pose sitting = Pose.of(Base.SITTING)
                    .withArm(Side.RIGHT, new Arm.AtBody(spot, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN));
            assertThat(kinds(Drawings.of(Pose.of(Base.SITTING), sitting)))
                    .as(spot.name())
                    .doesNotContain(DrawingProblem.Kind.NO_CONTACT);
        }
    }

    @Test
    void theHalfOfAMoveIsExaminedToo() {
        Pose kneeling = Pose.of(Base.ALL_FOURS);
        for (Side side : Side.values()) {
            Pose straight = kneeling.withLeg(side, new Leg.Joints(15, 2, 0, 0, 50, Leg.Rest.FREE));
            assertThat(kinds(Drawings.of(kneeling, straight))).doesNotContain(DrawingProblem.Kind.UNDER_FLOOR);
        }
    }
}
