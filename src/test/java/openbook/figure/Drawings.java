package openbook.figure;

import java.util.List;
import java.util.Optional;

/** Small drawings for tests. */
final class Drawings {
    private Drawings() {}

    static Drawing of(Pose start, Pose finish, Prop... props) {
        return of(View.SIDE, start, finish, props);
    }

    static Drawing of(View view, Pose start, Pose finish, Prop... props) {
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

    static Arm raised(double degrees) {
        return new Arm.Joints(degrees, 10, 0, 0, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    static Skeleton solved(Pose pose, Prop... props) {
        return new Movement(of(pose, pose, props), Person.SLIM).start();
    }
}
