package openbook.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openbook.figure.Drawings;
import openbook.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingProblemTest {
    private static final Pose STANDING = Pose.of(Base.STANDING);

    private static List<DrawingProblem.Kind> kinds(Drawing drawing) {
        return Figure.of(drawing, Person.SLIM, Theme.LINE).problems().stream()
                .map(DrawingProblem::kind)
                .toList();
    }

    private static Drawing to(Pose finish, Prop... props) {
        return Drawings.of(STANDING, finish, props);
    }

    private static Arm onWall(double up) {
        return new Arm.OnSurface(
                Arm.Surface.WALL, up, 0, 0, false, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void aPlainBaseHasNoFaultButThatNothingMoves(Base base) {
        Pose pose = Pose.of(base);
        assertThat(kinds(Drawings.of(pose, pose)))
                .containsExactlyInAnyOrder(DrawingProblem.Kind.SAME_PICTURES, DrawingProblem.Kind.SAME_WORDS);
    }

    @Test
    void aGoodMovementHasNoFault() {
        assertThat(kinds(to(STANDING.withArm(Side.RIGHT, Drawings.raised(170)))))
                .isEmpty();
    }

    @Test
    void aNeckBentTooFar() {
        Pose bent = STANDING.withSpine(new Pose.Spine(Angles.NONE, Angles.NONE, new Angles(75, 0, 0), 0, Angles.NONE));
        List<DrawingProblem> problems =
                Figure.of(to(bent), Person.SLIM, Theme.LINE).problems();
        assertThat(problems).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(DrawingProblem.Kind.JOINT_LIMIT);
            assertThat(it.picture()).isEqualTo("finish");
            assertThat(it.sentence()).contains("neck", "75", "60");
        });
    }

    @Test
    void aWallTooFarAway() {
        assertThat(kinds(to(STANDING.withArm(Side.RIGHT, onWall(0)), new Prop.Wall(Prop.Where.IN_FRONT, 120))))
                .contains(DrawingProblem.Kind.OUT_OF_REACH);
    }

    @Test
    void aHandOnAWallThatIsNotThere() {
        assertThat(kinds(to(STANDING.withArm(Side.RIGHT, onWall(0))))).contains(DrawingProblem.Kind.NO_SURFACE);
    }

    @Test
    void aLegThroughTheFloor() {
        Pose lunge = Pose.of(Base.KNEELING).withLeg(Side.RIGHT, new Leg.Joints(0, 0, 0, 0, 0, Leg.Rest.FREE));
        assertThat(kinds(Drawings.of(Pose.of(Base.KNEELING), lunge))).contains(DrawingProblem.Kind.UNDER_FLOOR);
    }

    @Test
    void aBodyInTheAir() {
        Pose lifted = Pose.of(Base.ON_BACK).withWhole(new Pose.Whole(Angles.NONE, 20, 0, 0, List.of()));
        Pose tucked = lifted;
        for (Side side : Side.values()) {
            tucked = tucked.withLeg(side, new Leg.Joints(90, 90, 0, 0, 0, Leg.Rest.FREE))
                    .withArm(side, Drawings.raised(90));
        }
        assertThat(kinds(Drawings.of(Pose.of(Base.ON_BACK), tucked))).contains(DrawingProblem.Kind.IN_THE_AIR);
        assertThat(kinds(Drawings.of(Pose.of(Base.ON_BACK), tucked, new Prop.Roll(false, Prop.Roll.Lie.ALONG_SPINE))))
                .doesNotContain(DrawingProblem.Kind.IN_THE_AIR);
    }

    @Test
    void aHandInsideTheTrunk() {
        var through = new Arm.Joints(0, 90, -75, 150, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
        assertThat(kinds(to(STANDING.withArm(Side.RIGHT, through)))).contains(DrawingProblem.Kind.INSIDE_BODY);
    }

    @Test
    void twoPicturesThatLookTheSame() {
        Pose moved = STANDING.withHips(new Pose.Hips(Angles.NONE, 0, 0, 2));
        assertThat(kinds(to(moved))).contains(DrawingProblem.Kind.SAME_PICTURES);
    }

    @Test
    void twoPicturesInTheSameWords() {
        Pose less = STANDING.withArm(Side.RIGHT, Drawings.raised(165));
        Pose more = STANDING.withArm(Side.RIGHT, Drawings.raised(180));
        assertThat(kinds(Drawings.of(less, more))).containsExactly(DrawingProblem.Kind.SAME_WORDS);
    }
}
