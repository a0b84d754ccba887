package openbook.figure.solve;

import openbook.figure.pose.Vec;

/**
 * Two bones that reach for a target (figures.md, Skeleton): the law of cosines gives the middle joint, the pole the side on which
 * it bends.
 *
 * @param middle the elbow or knee
 * @param end the wrist or ankle; the target, unless that is out of reach
 * @param bend the direction in which the middle joint points
 * @param excess cm by which the target is too far; 0 or less when it is within reach
 */
record Reach(Vec middle, Vec end, Vec bend, double excess) {
    static Reach of(Vec from, Vec target, double first, double second, Vec pole) {
        double most = (first + second) * 0.9995;
        double least = Math.abs(first - second) * 1.02 + 1;
        double wanted = target.distance(from);
        double length = Math.max(least, Math.min(most, wanted));
        Vec toward = target.minus(from).unit();
        if (toward.length() == 0) {
            toward = Vec.DOWN;
        }
        double along = (length * length + first * first - second * second) / (2 * length);
        double aside = StrictMath.sqrt(Math.max(0, first * first - along * along));
        Vec bend = pole.squareTo(toward);
        if (bend.length() == 0) {
            bend = new Vec(0, 0, 1).squareTo(toward);
        }
        return new Reach(from.plus(along, toward).plus(aside, bend), from.plus(length, toward), bend, wanted - most);
    }
}
