package openbook.figure;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.View;
import openbook.figure.solve.Movement;

/** Small drawings for tests. */
public final class Drawings {
    private Drawings() {}

    public static Drawing of(Pose start, Pose finish, Prop... props) {
        return of(View.SIDE, start, finish, props);
    }

    public static Drawing of(View view, Pose start, Pose finish, Prop... props) {
        return new Drawing(
                "Test",
                view,
                List.of(
                        new Keyframe(start, "start", Optional.empty(), true),
                        new Keyframe(finish, "finish", Optional.empty(), true)),
                List.of(props),
                Optional.empty(),
                Drawing.Ground.AUTO,
                Drawing.Ghost.AUTO,
                Drawing.Zoom.WHOLE,
                Drawing.Half.FINISH,
                false,
                false);
    }

    public static Arm raised(double degrees) {
        return new Arm.Joints(degrees, 10, 0, 0, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    public static Skeleton solved(Pose pose, Prop... props) {
        return new Movement(of(pose, pose, props), Person.SLIM).start();
    }
}
