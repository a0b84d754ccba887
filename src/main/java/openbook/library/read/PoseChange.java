package openbook.library.read;

import java.util.Optional;
import openbook.figure.pose.Base;
import openbook.figure.pose.Pose;

/** A pose as written: the changes to another pose. */
@FunctionalInterface
interface PoseChange {
    Pose from(Pose pose);

    default PoseChange then(PoseChange next) {
        return pose -> next.from(from(pose));
    }

    /** True if it names its own base. */
    default boolean namesBase() {
        return false;
    }

    /** The same change, applied to the given base if there is one. */
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
