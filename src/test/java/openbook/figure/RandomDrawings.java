package openbook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Side;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Vec;
import openbook.figure.pose.View;

/** Drawings with random poses within the limits of joints; the same for the same seed. */
public final class RandomDrawings {
    private final Random random;

    public RandomDrawings(long seed) {
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

    public Pose pose(Base base) {
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

    /** Two or three things that keep within the picture: walls and doors go on beyond it. */
    private List<Prop> props() {
        List<Prop> all = new ArrayList<>(List.of(
                new Prop.Stool(),
                new Prop.Table(30, 72, random.nextBoolean(), random.nextBoolean()),
                new Prop.Bed(),
                new Prop.Box(new Vec(40, 20, 0), new Vec(30, 40, 30)),
                new Prop.Circle(Landmark.RIGHT_SHOULDER, 60)));
        for (Prop.Cushion.Place place : Prop.Cushion.Place.values()) {
            Prop.Cushion.Soft[] soft = Prop.Cushion.Soft.values();
            all.add(new Prop.Cushion(soft[random.nextInt(soft.length)], place, Optional.empty()));
        }
        for (Prop.Roll.Lie lie : Prop.Roll.Lie.values()) {
            all.add(new Prop.Roll(random.nextBoolean(), lie));
        }
        for (Prop.Strip.Run run : Prop.Strip.Run.values()) {
            Prop.Strip.Kind[] kinds = Prop.Strip.Kind.values();
            all.add(new Prop.Strip(kinds[random.nextInt(kinds.length)], run));
        }
        Collections.shuffle(all, random);
        return all.subList(0, 2 + random.nextInt(2));
    }

    private Arrow arrow() {
        Landmark[] marks = Landmark.values();
        Landmark mark = marks[random.nextInt(marks.length)];
        double direction = between(0, 360);
        return random.nextBoolean()
                ? new Arrow.Force(mark, direction, 13, Optional.empty(), 0, Arrow.When.ALL)
                : new Arrow.Push(mark, direction, 17, 3, 0, random.nextBoolean(), false, Arrow.When.ALL);
    }

    /** The same kind of pose with things, arrows and breath. */
    Drawing furnished(Base base) {
        Pose start = pose(base);
        Pose finish = pose(base);
        Pose breathing = finish.withWhole(new Pose.Whole(Angles.NONE, 0, 0, between(0, 4), List.of()));
        return new Drawing(
                "Random",
                new View(between(-180, 180), between(0, 88)),
                List.of(
                        new Keyframe(start, "start", Optional.empty(), true),
                        new Keyframe(breathing, "finish", Optional.empty(), true)),
                props(),
                Optional.of(List.of(arrow(), arrow())),
                Drawing.Ground.AUTO,
                Drawing.Ghost.AUTO,
                Drawing.Zoom.WHOLE,
                Drawing.Half.FINISH,
                random.nextBoolean(),
                random.nextBoolean());
    }

    public Drawing drawing(Base base) {
        return new Drawing(
                "Random",
                new View(between(-180, 180), between(0, 88)),
                List.of(
                        new Keyframe(pose(base), "start", Optional.empty(), true),
                        new Keyframe(pose(base), "finish", Optional.empty(), true)),
                List.of(
                        new Prop.Chair(Optional.empty()),
                        new Prop.Strip(Prop.Strip.Kind.BAND, Prop.Strip.Run.BETWEEN_HANDS)),
                Optional.empty(),
                Drawing.Ground.AUTO,
                Drawing.Ghost.AUTO,
                Drawing.Zoom.WHOLE,
                Drawing.Half.FINISH,
                random.nextBoolean(),
                random.nextBoolean());
    }
}
