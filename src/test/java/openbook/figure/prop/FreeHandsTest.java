package openbook.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;

import openbook.figure.Drawings;
import openbook.figure.outline.Camera;
import openbook.figure.pose.Base;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeHandsTest {
    /** A hand whose edge looks at the viewer reads as a blade. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 90, 135, 180})
    void aRaisedHandShowsItsFlat(double yaw) {
        Camera camera = Camera.of(new View(yaw, 10));
        Skeleton bones = Drawings.solved(Pose.of(Base.STANDING).withArm(Side.RIGHT, Drawings.raised(170)));
        Skeleton.ArmBones before = bones.arms().right();
        Skeleton.ArmBones after = FreeHands.turned(bones, camera).arms().right();
        assertThat(Math.abs(camera.depth(after.palm())))
                .isGreaterThanOrEqualTo(Math.abs(camera.depth(before.palm())))
                .isGreaterThan(0.5);
        assertThat(after.fingers()).isEqualTo(before.fingers());
    }
}
