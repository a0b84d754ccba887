package openbook.library;

import java.util.Optional;
import openbook.figure.Drawing;
import openbook.yaml.Problems;
import openbook.yaml.Yaml;

/** A pose alone, read as it is read in the file of its exercise. */
public final class PoseText {
    private PoseText() {}

    public static Optional<Drawing> read(String yaml, Problems problems) {
        return Yaml.read("pose.yaml", yaml, problems)
                .flatMap(node -> Optional.ofNullable(PoseShape.of().read(node, problems)))
                .map(ExercisePose.Written::drawing);
    }
}
