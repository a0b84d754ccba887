package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Material;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** Clothes a skeleton in a body: its parts as chains of ellipsoids (figures.md, Body). Radii in cm. */
public final class Body {
    /** Breath is drawn greater than it is, or print would not show it. */
    public static final double SWELL = 2;

    private final Person person;
    private final Limbs limbs;

    public Body(Person person) {
        this.person = person;
        this.limbs = new Limbs(person);
    }

    /**
     * Makes the parts of the body.
     *
     * @param breath cm by which the ribs are wider
     */
    public List<Part> parts(Skeleton bones, double breath) {
        List<Part> parts = new ArrayList<>();
        parts.add(pelvis(bones));
        parts.add(shirt(bones, breath));
        parts.add(neck(bones));
        for (Side side : Side.values()) {
            parts.addAll(limbs.arm(bones.arms().of(side), side));
            parts.addAll(limbs.leg(bones, side));
        }
        return List.copyOf(parts);
    }

    /** The skull as one ball, for resting on the floor. */
    public Ball headBall(Skeleton bones) {
        return Ball.round(bones.inHead(0.4, 7.7, 0), 8.9);
    }

    static Ball buttock(Skeleton bones, Side side, Person person) {
        return Ball.round(bones.hips().plus(bones.pelvis().along(-4.6, -2, side.sign() * 7)), 7.9 * person.limbs());
    }

    private Part pelvis(Skeleton bones) {
        Frame p = bones.pelvis();
        Frame low = bones.frames().get(0);
        double wide = person.belly();
        List<List<Ball>> chains = new ArrayList<>();
        chains.add(new Loft()
                .add(bones.hips().plus(-4.5, p.u()), p, -0.4, 9 * wide, 4, 13 * wide)
                .add(bones.hips(), p, -0.9 + belly(), 11.2 * wide, 4, 16 * wide)
                .add(bones.hips().plus(7, p.u()), p, -0.2 + belly(), 10.4 * wide, 3, 15.4 * wide)
                .add(bones.joints().get(0).plus(2, low.u()), low, 2.6 + belly(), 9.6 * wide, 1, 14.2 * wide)
                .chain());
        Ball waist = Ball.of(bones.hips().plus(6, p.u()), p, 9.5 * wide, 3, 13 * wide);
        for (Side side : Side.values()) {
            chains.add(List.of(buttock(bones, side, person), waist));
        }
        return new Part(Piece.PELVIS, Optional.empty(), Material.TROUSERS, List.copyOf(chains));
    }

    /** How far the belly of a broader person stands forward. */
    private double belly() {
        return (person.belly() - 1) * 8;
    }

    private Part shirt(Skeleton bones, double breathed) {
        double breath = breathed * SWELL;
        Frame p = bones.pelvis();
        List<Frame> f = bones.frames();
        List<Vec> j = bones.joints();
        double w = person.belly();
        double c = person.chest();
        double b = belly();
        List<List<Ball>> chains = new ArrayList<>();
        chains.add(new Loft()
                .add(bones.hips().plus(3.6, p.u()), p, -0.4 + b, 11.6 * w, 0.6, 16.5 * w)
                .add(bones.hips().plus(8.5, p.u()), p, 0.2 + b, 11.1 * w, 2, 16 * w)
                .add(
                        j.get(0).plus(3, f.get(0).u()),
                        f.get(0),
                        3.2 + b + 0.5 * breath,
                        10.8 * w + 0.6 * breath,
                        2,
                        14.5 * w + 0.5 * breath)
                .add(j.get(2), f.get(1).mix(f.get(2), 0.5), 3.1 + b * 0.6, 10.9 * c + breath, 3, 14.6 * c + breath)
                .add(j.get(3), f.get(2).mix(f.get(3), 0.5), 2.9, 11.4 * c + 1.2 * breath, 3, 15.6 * c + breath)
                .add(j.get(4), f.get(3).mix(f.get(4), 0.5), 2.6, 11.1 * c + 0.6 * breath, 3, 15.6 * c + 0.5 * breath)
                .add(j.get(4).plus(5, f.get(4).u()), f.get(4), 2.2, 9.4 * c, 2.5, 13.8 * c)
                .add(j.get(5), f.get(4).mix(f.get(5), 0.6), 0.9, 5.7, 0.8, 6.6)
                .chain());
        Ball collar = Ball.of(j.get(5).plus(f.get(5).along(0.6, 0.4, 0)), f.get(5), 5.5, 0.6, 5.9);
        for (Side side : Side.values()) {
            int s = side.sign();
            Vec shoulder = bones.arms().of(side).shoulder();
            Ball cap = Ball.round(shoulder, 6.4 * person.limbs());
            chains.add(List.of(cap, Ball.round(j.get(4).plus(f.get(4).along(2, 3, 7 * s)), 7.5 * c)));
            // The slope from shoulder to neck, and the fold of the armpit.
            Vec slope = shoulder.mix(j.get(5), 0.5).plus(-1.2, bones.chest().u());
            chains.add(List.of(cap, Ball.round(slope, 5.4), collar));
            chains.add(List.of(
                    Ball.round(shoulder.plus(bones.chest().along(0, -2, -2 * s)), 6 * person.limbs()),
                    Ball.round(j.get(3).plus(f.get(3).along(2.4, 4, 7.8 * s)), 7.4 * c)));
        }
        return new Part(Piece.SHIRT, Optional.empty(), Material.SHIRT, List.copyOf(chains));
    }

    private Part neck(Skeleton bones) {
        Frame low = bones.frames().get(5);
        Vec foot = bones.joints().get(5);
        double w = person.limbs();
        List<Ball> column = List.of(
                Ball.round(foot.plus(low.along(0.8, -1, 0)), 5.6 * w),
                Ball.round(bones.joints().get(6).plus(0.6, bones.frames().get(6).f()), 5.1 * w),
                Ball.round(bones.inHead(-0.2, 1.5, 0), 5.1 * w));
        // The nape runs up into the back of the skull, so that a bent neck stays joined to its head.
        List<Ball> nape = List.of(
                Ball.round(foot.plus(low.along(-1.5, 0.5, 0)), 4.6 * w), Ball.round(bones.inHead(-3.6, 4, 0), 4.4));
        return new Part(Piece.NECK, Optional.empty(), Material.SKIN, List.of(column, nape));
    }
}
