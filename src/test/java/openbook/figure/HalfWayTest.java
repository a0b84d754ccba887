package openbook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Theme;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Movement;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HalfWayTest {
    private static Drawing raising(double from, double to, Drawing.Half half, Arrow... arrows) {
        Drawing one = Drawings.of(arms(from), arms(to));
        return new Drawing(
                one.title(),
                one.view(),
                one.keyframes(),
                one.props(),
                Optional.of(List.of(arrows)),
                one.ground(),
                one.ghost(),
                one.zoom(),
                half,
                false,
                false);
    }

    private static Pose arms(double degrees) {
        return Pose.of(Base.STANDING)
                .withArm(Side.LEFT, Drawings.raised(degrees))
                .withArm(Side.RIGHT, Drawings.raised(degrees));
    }

    private static Optional<Drawing> half(Drawing drawing) {
        return new HalfWay(new Movement(drawing, Person.SLIM)).drawing();
    }

    private static double raise(Keyframe moment) {
        return ((Arm.Joints) moment.pose().arms().right()).raise();
    }

    @Test
    void theFinishIsHalfWay() {
        Drawing half = half(raising(20, 100, Drawing.Half.FINISH)).orElseThrow();
        assertThat(raise(half.start())).isEqualTo(20);
        assertThat(raise(half.finish())).isCloseTo(60, Offset.offset(1e-9));
        assertThat(half.start().label()).isEqualTo("start");
        assertThat(half.finish().label()).isEqualTo("finish, half way");
    }

    @Test
    void aSwingIsHalvedAtBothEnds() {
        Drawing half = half(raising(20, 100, Drawing.Half.BOTH_ENDS)).orElseThrow();
        assertThat(raise(half.start())).isCloseTo(40, Offset.offset(1e-9));
        assertThat(raise(half.finish())).isCloseTo(80, Offset.offset(1e-9));
    }

    @Test
    void someMovementsHaveNoHalf() {
        assertThat(half(raising(20, 100, Drawing.Half.NONE))).isEmpty();
        assertThat(half(Drawings.of(Pose.of(Base.STANDING), Pose.of(Base.SITTING))))
                .isEmpty();
    }

    @Test
    void anArrowThroughTheRoomEndsHalfWay() {
        var way = new Arrow.Way(List.of(new Vec(0, 100, 0), new Vec(20, 140, 6)), Arrow.When.FINISH);
        Drawing half = half(raising(20, 100, Drawing.Half.FINISH, way)).orElseThrow();
        assertThat(half.arrows())
                .contains(List.of(new Arrow.Way(List.of(new Vec(0, 100, 0), new Vec(10, 120, 3)), Arrow.When.FINISH)));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void halvesOfRandomMovementsAreWhole(Base base) throws Exception {
        var random = new RandomDrawings(17L * base.name().hashCode());
        for (Person person : Person.values()) {
            Figure half = Figure.of(random.furnished(base), person, Theme.LINE)
                    .halfWay()
                    .orElseThrow();
            for (Figure.Picture picture : half.pictures()) {
                assertThat(picture.svg()).doesNotContain("NaN", "Infinity", "null");
                FigureTest.parse(picture.svg());
            }
        }
    }

    /** Its words are left and right as the picture shows it. */
    @Test
    void theMirrorImageTellsWhichSide() {
        Pose turned = Pose.of(Base.STANDING)
                .withSpine(new Pose.Spine(new Angles(0, 0, 10), new Angles(0, 0, 40), Angles.NONE, 0, Angles.NONE));
        Drawing drawing = Drawings.of(Pose.of(Base.STANDING), turned);
        assertThat(alt(drawing)).contains("half way: person standing, the chest turned a little to the right");
        assertThat(alt(drawing.mirror())).contains("the chest turned a little to the left");
    }

    /** Someone with thin bones must not be told the end that is forbidden. */
    @Test
    void theWordsTellTheHalfAndNotTheEnd() {
        Pose round = Pose.of(Base.ALL_FOURS)
                .withSpine(new Pose.Spine(new Angles(30, 0, 0), new Angles(30, 0, 0), Angles.NONE, 0, Angles.NONE));
        assertThat(alt(Drawings.of(Pose.of(Base.ALL_FOURS), round)))
                .contains("a little")
                .doesNotContain("well rounded");
    }

    private static String alt(Drawing drawing) {
        return Figure.of(drawing, Person.SLIM, Theme.LINE)
                .halfWay()
                .orElseThrow()
                .pictures()
                .get(1)
                .alt();
    }
}
