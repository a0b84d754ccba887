package openbook.figure.pose;

import java.util.Optional;

/**
 * One pose of a movement.
 *
 * @param label how it is called: "start", "round", "breathe in"
 * @param alt the words for someone who cannot see it, when those that are made from the pose do not tell it
 * @param shown whether it gets a picture; otherwise the movement only passes through it
 */
public record Keyframe(Pose pose, String label, Optional<String> alt, boolean shown) {}
