package openbook.figure.pose;

/**
 * A direction in words that need no coordinates, such as "up and out".
 *
 * @param ahead to the front; negative is back
 * @param up up; negative is down
 * @param out away from the middle of the body; negative is in
 */
public record Heading(double ahead, double up, double out) {
    public Heading plus(Heading other) {
        return new Heading(ahead + other.ahead, up + other.up, out + other.out);
    }

    /** In the frame of the chest, for the arm of one side. */
    public Vec in(Frame frame, Side side) {
        return frame.along(ahead, up, out * side.sign()).unit();
    }

    /** In the room, with the directions that the position of the body gives to ahead and out. */
    public Vec in(Vec aheadInRoom, Vec outInRoom) {
        return aheadInRoom.times(ahead).plus(up, Vec.UP).plus(out, outInRoom).unit();
    }
}
