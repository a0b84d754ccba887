package openbook.figure.pose;

/**
 * From where the body is seen (figures.md, Camera).
 *
 * @param yaw degrees that the viewer has walked round: 0 sees the right side of someone who stands, 90 the front
 * @param pitch degrees that the viewer looks down
 */
public record View(double yaw, double pitch) {
    public static final View SIDE = new View(0, 10);
}
