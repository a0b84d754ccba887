package openbook.figure.pose;

import java.util.Optional;

/**
 * The definition of a base position (figures.md, Base catalogue).
 *
 * @param root where the centre of the pelvis is; its height does not count when the body is dropped to the floor
 * @param frame how the body lies in the room, before the pelvis is tilted
 * @param model a pose by joints alone: its hands and feet are the places that "stays" keeps
 * @param pose the plain base position that authors start from
 * @param dropped the trunk is lowered until it touches the floor
 * @param kneels the knees are fixed and the hips swing about them
 * @param armsStraight the pelvis is tilted until the supporting arms are straight
 * @param anchored the shoulders do not move along the floor when the hips do
 */
public record Stance(
        Vec root,
        Frame frame,
        Pose model,
        Pose pose,
        boolean dropped,
        boolean kneels,
        boolean armsStraight,
        boolean anchored) {
    private static final Frame ON_BACK = Frame.UPRIGHT.bend(-90);
    private static final Frame ON_FRONT = Frame.UPRIGHT.bend(90);
    private static final Arm STAYS = new Arm.Stays(Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);

    /** Height of the seat of a chair: so that the feet of a sitting body are flat on the floor. */
    public static final double SEAT = 39.5;

    public static Stance of(Base base) {
        return switch (base) {
            case STANDING -> upright(base, new Vec(0, 88.2, 0), leg(0, 0, 3, 9, 0), arm(8, 80, 12));
            case SITTING -> upright(base, new Vec(-6, SEAT + 8.5, 0), leg(88, 88, 6, 0, 0), at(Spot.THIGH));
            case KNEELING -> kneeling(base, new Vec(0, 47.6, 0), arm(8, 80, 10));
            case HEEL_SITTING -> kneeling(base, new Vec(-38, 21, 0), at(Spot.THIGH));
            case HALF_KNEELING -> halfKneeling(base);
            case ALL_FOURS -> allFours(base);
            case LONG_SITTING ->
                dropped(
                        base,
                        Frame.UPRIGHT,
                        plain(Angles.NONE),
                        at(Spot.THIGH),
                        at(Spot.THIGH),
                        settling(88, 2, 4, 8, 0));
            case HALF_LYING -> halfLying(base);
            case ON_BACK ->
                dropped(base, ON_BACK, plain(Angles.NONE), arm(14, 88, 8), arm(14, 88, 8), settling(0, 0, 5, 14, 25));
            case ON_BACK_KNEES_BENT -> kneesBent(base);
            case ON_FRONT ->
                dropped(base, ON_FRONT, plain(Angles.NONE), arm(14, 88, 8), arm(14, 88, 8), settling(0, 0, 4, 0, 75));
            case ON_ELBOWS -> onElbows(base);
            case ON_LEFT_SIDE -> onSide(base);
        };
    }

    /** The base whose hands and feet are kept: sitting back on the heels keeps the feet of kneeling. */
    public static Base heldAs(Base base) {
        return base == Base.HEEL_SITTING ? Base.KNEELING : base;
    }

    /** Whether the legs lie on the floor with the trunk, so that both together are lowered to it. */
    public boolean legsDrop() {
        return pose.legs().right() instanceof Leg.Joints right && right.rest() == Leg.Rest.FREE;
    }

    private static Stance upright(Base base, Vec root, Leg leg, Arm arm) {
        return new Stance(
                root,
                Frame.UPRIGHT,
                pose(base, plain(Angles.NONE), Sides.both(arm), Sides.both(leg)),
                pose(base, plain(Angles.NONE), Sides.both(arm), Sides.both(Leg.Planted.STAYS)),
                false,
                false,
                false,
                false);
    }

    private static Stance kneeling(Base base, Vec root, Arm arm) {
        return new Stance(
                root,
                Frame.UPRIGHT,
                pose(base, plain(Angles.NONE), Sides.both(arm), Sides.both(leg(0, 90, 0, 0, 82))),
                pose(base, plain(Angles.NONE), Sides.both(arm), Sides.both(Leg.Planted.STAYS)),
                false,
                true,
                false,
                false);
    }

    private static Stance halfKneeling(Base base) {
        Arm arm = arm(8, 80, 10);
        return new Stance(
                new Vec(0, 47.6, 0),
                Frame.UPRIGHT,
                pose(
                        base,
                        plain(Angles.NONE),
                        Sides.both(arm),
                        new Sides<>(leg(90, 90, 4, 0, 0), leg(0, 90, 0, 0, 82))),
                pose(base, plain(Angles.NONE), Sides.both(arm), Sides.both(Leg.Planted.STAYS)),
                false,
                false,
                false,
                false);
    }

    private static Stance allFours(Base base) {
        var spine = new Pose.Spine(Angles.NONE, Angles.NONE, new Angles(8, 0, 0), 0, new Angles(-6, 0, 0));
        return new Stance(
                new Vec(0, 47.6, 0),
                Frame.UPRIGHT.bend(81),
                pose(base, spine, Sides.both(arm(0, 90, 0)), Sides.both(leg(81, 90, 0, 0, 82))),
                pose(base, spine, Sides.both(STAYS), Sides.both(Leg.Planted.STAYS)),
                false,
                true,
                true,
                false);
    }

    private static Stance halfLying(Base base) {
        var bent = new Leg.Joints(50, 98, 2, 0, 0, Leg.Rest.SOLE_FLAT);
        var spine = plain(new Angles(12, 0, 0));
        Pose model = pose(base, spine, Sides.both(at(Spot.BELLY)), Sides.both(bent));
        Pose pose = pose(base, spine, Sides.both(at(Spot.BELLY)), Sides.both(Leg.Planted.STAYS));
        return new Stance(Vec.ZERO, ON_BACK, model.tilted(48), pose.tilted(48), true, false, false, false);
    }

    private static Stance kneesBent(Base base) {
        var bent = new Leg.Joints(50, 98, 2, 0, 0, Leg.Rest.SOLE_FLAT);
        return new Stance(
                Vec.ZERO,
                ON_BACK,
                pose(base, plain(Angles.NONE), Sides.both(arm(18, 88, 4)), Sides.both(bent)),
                pose(base, plain(Angles.NONE), Sides.both(STAYS), Sides.both(Leg.Planted.STAYS)),
                true,
                false,
                false,
                true);
    }

    private static Stance onElbows(Base base) {
        var spine = new Pose.Spine(
                new Angles(-18, 0, 0), new Angles(-16, 0, 0), new Angles(-20, 0, 0), 0, new Angles(-8, 0, 0));
        Arm arm = new Arm.OnSurface(
                Arm.Surface.FLOOR, 4, 0, 0, true, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
        return dropped(base, ON_FRONT, spine, arm, arm, settling(0, 0, 4, 0, 75));
    }

    private static Stance onSide(Base base) {
        var spine = plain(new Angles(0, 6, 0));
        Arm top = arm(88, -25, 0);
        var legs = new Sides<Leg>(leg(85, 88, -14, 0, 10), leg(85, 88, 0, 0, 10));
        return new Stance(
                Vec.ZERO,
                new Frame(new Vec(0, 0, 1), new Vec(1, 0, 0), Vec.UP),
                pose(base, spine, new Sides<>(top, arm(88, 2, 0)), legs),
                pose(base, spine, new Sides<>(top, STAYS), legs),
                true,
                false,
                false,
                false);
    }

    private static Stance dropped(Base base, Frame frame, Pose.Spine spine, Arm right, Arm left, Leg leg) {
        Pose pose = pose(base, spine, new Sides<>(right, left), Sides.both(leg));
        return new Stance(Vec.ZERO, frame, pose, pose, true, false, false, false);
    }

    private static Pose pose(Base base, Pose.Spine spine, Sides<Arm> arms, Sides<Leg> legs) {
        return new Pose(base, Pose.Hips.STILL, spine, arms, legs, Pose.Whole.PLAIN);
    }

    private static Pose.Spine plain(Angles neck) {
        return new Pose.Spine(Angles.NONE, Angles.NONE, neck, 0, Angles.NONE);
    }

    private static Arm at(Spot spot) {
        return new Arm.AtBody(spot, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    private static Arm arm(double raise, double toward, double elbow) {
        return new Arm.Joints(raise, toward, 0, elbow, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    private static Leg leg(double hip, double knee, double out, double turn, double ankle) {
        return new Leg.Joints(hip, knee, out, turn, ankle, Leg.Rest.FREE);
    }

    private static Leg settling(double hip, double knee, double out, double turn, double ankle) {
        return new Leg.Joints(hip, knee, out, turn, ankle, Leg.Rest.SETTLES);
    }
}
