package openbook.figure.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import openbook.figure.Drawings;
import openbook.figure.RandomDrawings;
import openbook.figure.body.Body;
import openbook.figure.body.Part;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Base;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolverTest {
    @ParameterizedTest
    @EnumSource(Base.class)
    void bonesKeepTheirLengths(Base base) {
        var random = new RandomDrawings(base.name().hashCode());
        for (int i = 0; i < 20; i++) {
            Skeleton bones = Drawings.solved(random.pose(base));
            for (Side side : Side.values()) {
                Skeleton.ArmBones arm = bones.arms().of(side);
                Skeleton.LegBones leg = bones.legs().of(side);
                assertThat(arm.shoulder().distance(arm.elbow())).isCloseTo(Bones.UPPER_ARM, within(1e-6));
                assertThat(arm.elbow().distance(arm.wrist())).isCloseTo(Bones.FOREARM, within(1e-6));
                assertThat(leg.hip().distance(leg.knee())).isCloseTo(Bones.THIGH, within(1e-6));
                assertThat(leg.knee().distance(leg.ankle())).isCloseTo(Bones.SHANK, within(1e-6));
            }
            for (int joint = 0; joint < Bones.HEAD; joint++) {
                assertThat(bones.joints().get(joint).distance(bones.joints().get(joint + 1)))
                        .isCloseTo(Bones.spine(joint), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Base.class,
            names = {"STANDING", "SITTING", "KNEELING", "HALF_KNEELING", "ALL_FOURS"})
    void plantedFeetStayWhereTheyAre(Base base) {
        Skeleton plain = Drawings.solved(Pose.of(base));
        var random = new RandomDrawings(23);
        for (int i = 0; i < 20; i++) {
            Pose pose = random.pose(base);
            Skeleton bones = Drawings.solved(pose);
            for (Side side : Side.values()) {
                if (pose.legs().of(side) instanceof Leg.Planted
                        && bones.misses().isEmpty()) {
                    assertThat(bones.legs()
                                    .of(side)
                                    .ankle()
                                    .distance(plain.legs().of(side).ankle()))
                            .isLessThan(0.5);
                }
            }
        }
    }

    @Test
    void plantedHandsStayWhenTheBackMoves() {
        Skeleton plain = Drawings.solved(Pose.of(Base.ALL_FOURS));
        for (double bend = -30; bend <= 34; bend += 8) {
            var spine = new Pose.Spine(new Angles(bend, 0, 0), new Angles(bend, 0, 0), Angles.NONE, 0, Angles.NONE);
            Skeleton bones = Drawings.solved(Pose.of(Base.ALL_FOURS).withSpine(spine));
            for (Side side : Side.values()) {
                assertThat(bones.arms()
                                .of(side)
                                .wrist()
                                .distance(plain.arms().of(side).wrist()))
                        .as("bend %s", bend)
                        .isLessThan(0.5);
            }
        }
    }

    @Test
    void aReachableTargetIsReached() {
        Reach reach = Reach.of(Vec.ZERO, new Vec(30, 10, 5), 28.5, 25, Vec.DOWN);
        assertThat(reach.end().distance(new Vec(30, 10, 5))).isLessThan(1e-9);
        assertThat(reach.middle().length()).isCloseTo(28.5, within(1e-9));
        assertThat(reach.middle().y()).isLessThan(5);
        assertThat(reach.excess()).isNegative();
    }

    @Test
    void aTargetOutOfReachIsApproachedAndTold() {
        Reach reach = Reach.of(Vec.ZERO, new Vec(100, 0, 0), 28.5, 25, Vec.DOWN);
        assertThat(reach.end().x()).isCloseTo(53.5, within(0.1));
        assertThat(reach.excess()).isCloseTo(46.5, within(0.1));
    }

    @Test
    void aHandOnTheWallIsThreeCentimetresFromIt() {
        Arm onWall = new Arm.OnSurface(
                Arm.Surface.WALL, 0, 0, 0, false, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
        Skeleton bones = Drawings.solved(
                Pose.of(Base.STANDING).withArm(Side.RIGHT, onWall), new Prop.Wall(Prop.Where.IN_FRONT, 45));
        assertThat(bones.arms().right().wrist().x()).isCloseTo(42, within(1e-6));
    }

    @Test
    void lyingBodiesTouchTheFloor() {
        for (Base base : Base.values()) {
            if (base.lies()) {
                Skeleton bones = Drawings.solved(Pose.of(base));
                double lowest = new Body(Person.SLIM)
                        .parts(bones, 0).stream()
                                .mapToDouble(Part::lowest)
                                .min()
                                .orElseThrow();
                assertThat(lowest).as(base.name()).isBetween(-1.6, 1.0);
            }
        }
    }
}
