package openbook.library;

import java.util.Optional;
import openbook.document.Diagnostics;
import openbook.document.Yaml;
import openbook.figure.pose.Drawing;
import openbook.library.model.ExercisePose;
import openbook.library.read.PoseSchema;

/** A pose alone, read as it is read in the file of its exercise. */
public final class PoseText {
    private PoseText() {}

    public static Optional<Drawing> read(String yaml, Diagnostics problems) {
        return Yaml.read("pose.yaml", yaml, problems)
                .flatMap(node -> Optional.ofNullable(PoseSchema.of().read(node, problems)))
                .map(ExercisePose.Written::drawing);
    }
}
