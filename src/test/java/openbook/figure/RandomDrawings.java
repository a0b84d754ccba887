package openbook.figure;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Drawings with random poses within the limits of joints; the same for the same seed. */
final class RandomDrawings {
    private final Random random;

    RandomDrawings(long seed) {
        this.random = new Random(seed);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    private Angles angles(double arch, double bend, double lean, double turn) {
        return new Angles(between(arch, bend), between(-lean, lean), between(-turn, turn));
    }

    private Arm arm() {
        if (random.nextInt(10) < 3) {
            List<Spot> spots = List.of(Spot.values());
            Spot spot = spots.get(random.nextInt(spots.size()));
            return new Arm.AtBody(spot, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
        }
        return new Arm.Joints(
                between(0, 185),
                between(-60, 180),
                between(-100, 110),
                between(0, 150),
                between(-80, 80),
                new Arm.Shoulder(between(-4, 8), between(-4, 8)),
                new Arm.Hand(random.nextBoolean(), Optional.empty(), Optional.empty()));
    }

    private Leg leg() {
        return new Leg.Joints(
                between(-30, 135),
                between(0, 160),
                between(-35, 60),
                between(-50, 60),
                between(-30, 95),
                Leg.Rest.FREE);
    }

    Pose pose(Base base) {
        Pose pose = Pose.of(base)
                .withSpine(new Pose.Spine(
                        angles(-40, 60, 30, 20),
                        angles(-40, 55, 40, 60),
                        angles(-60, 60, 45, 80),
                        between(-10, 20),
                        angles(-30, 30, 25, 25)));
        for (Side side : Side.values()) {
            if (random.nextBoolean()) {
                pose = pose.withArm(side, arm());
            }
            if (random.nextInt(10) < 4) {
                pose = pose.withLeg(side, leg());
            }
        }
        return pose;
    }

    Drawing drawing(Base base) {
        return new Drawing(
                "Random",
                new View(between(-180, 180), between(0, 88)),
                List.of(
                        new Moment(pose(base), "start", Optional.empty(), true),
                        new Moment(pose(base), "finish", Optional.empty(), true)),
                List.of(
                        new Prop.Chair(Optional.empty()),
                        new Prop.Strip(Prop.Strip.Kind.BAND, Prop.Strip.Run.BETWEEN_HANDS)),
                Optional.empty(),
                Drawing.Ground.AUTO,
                Drawing.Ghost.AUTO,
                Drawing.Zoom.WHOLE,
                random.nextBoolean());
    }
}
