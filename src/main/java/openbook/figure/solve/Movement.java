package openbook.figure.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Person;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** A drawing with all its poses solved, and every pose between. */
public final class Movement {
    private final Drawing drawing;
    private final List<Skeleton> solved;
    private final List<PoseInterpolation> parts = new ArrayList<>();

    public Movement(Drawing drawing, Person person) {
        this.drawing = drawing;
        Stream<Base> bases = drawing.keyframes().stream().map(it -> it.pose().base());
        var solver = new Solver(Setting.of(drawing.props()), person, bases);
        this.solved =
                drawing.keyframes().stream().map(it -> solver.solve(it.pose())).toList();
        for (int i = 0; i + 1 < solved.size(); i++) {
            parts.add(new PoseInterpolation(solver, solved.get(i), solved.get(i + 1)));
        }
    }

    public Drawing drawing() {
        return drawing;
    }

    public Skeleton start() {
        return solved.get(0);
    }

    public Skeleton finish() {
        return solved.get(solved.size() - 1);
    }

    public Skeleton at(int moment) {
        return solved.get(moment);
    }

    /**
     * Solves the pose at a time of the movement.
     *
     * @param t 0 for the start, 1 for the finish; the keyframes between are spread evenly
     */
    public Skeleton at(double t) {
        int part = (int) Math.max(0, Math.min(parts.size() - 1, Math.floor(t * parts.size())));
        return parts.get(part).at(t * parts.size() - part);
    }

    public boolean changesBase() {
        return start().pose().base() != finish().pose().base();
    }

    /** The way of a landmark through the whole movement. */
    public List<Vec> way(Landmark landmark) {
        int steps = 12 * parts.size();
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            way.add(landmark.of(at((double) i / steps)));
        }
        return way;
    }
}
