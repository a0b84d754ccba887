package openbook.library.read;

import java.util.Optional;
import openbook.figure.pose.Base;
import openbook.figure.pose.Pose;

/** What an author writes of a pose: how it differs from another one. */
@FunctionalInterface
interface PoseChange {
    Pose from(Pose pose);

    default PoseChange then(PoseChange next) {
        return pose -> next.from(from(pose));
    }

    /** Whether it starts from a base of its own. */
    default boolean namesBase() {
        return false;
    }

    /** The same change, made to the plain base where one is named. */
    default PoseChange on(Optional<Base> base) {
        PoseChange change = this;
        return new PoseChange() {
            @Override
            public Pose from(Pose pose) {
                return change.from(base.map(Pose::of).orElse(pose));
            }

            @Override
            public boolean namesBase() {
                return base.isPresent();
            }
        };
    }
}
