package openbook.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Stages;
import openbook.library.model.Vocabulary;
import openbook.rules.Verdict;

/**
 * The nearest safe exercise for the same purpose. It must be allowed for the patient, be of the same phase, not be
 * taken already, be no harder than the one it stands in for or than the stage offers, whichever is harder, share a
 * movement with it if it makes any, and not reverse it (round the back where it opens, or open where it rounds). Of
 * those:
 *
 * <ol>
 *   <li>the one that shares the most movements of the vocabulary with it;
 *   <li>then a direct regression, then a direct progression, then all others;
 *   <li>then the one with the greatest sum of weights for the goals of the intake;
 *   <li>then the one whose id sorts first.
 * </ol>
 *
 * @param among the number of candidates
 * @param movements the movements that both exercises make
 */
record Substitute(Verdict verdict, int among, SortedSet<String> movements, Kin kin, int goalWeight) {
    private static final Comparator<Substitute> NEAREST_FIRST = Comparator.comparing(
                    (Substitute it) -> it.movements().size(), Comparator.reverseOrder())
            .thenComparing(Substitute::kin)
            .thenComparing(Substitute::goalWeight, Comparator.reverseOrder())
            .thenComparing(it -> it.verdict().exercise().id());

    /** The relation between two exercises, the nearest first. */
    enum Kin {
        EASIER("it is an easier form of it"),
        HARDER("it grows from it"),
        NONE("");

        private final String says;

        Kin(String says) {
            this.says = says;
        }

        static Kin of(Exercise other, Exercise exercise) {
            if (growsFrom(exercise, other)) {
                return EASIER;
            }
            return growsFrom(other, exercise) ? HARDER : NONE;
        }

        private static boolean growsFrom(Exercise exercise, Exercise root) {
            return exercise.regressions().contains(root.id())
                    || root.progressions().contains(exercise.id());
        }
    }

    /** The highest level of a substitute for an exercise. */
    static int hardestFor(Exercise exercise, Stages.Stage stage) {
        return Math.max(exercise.level(), stage.levels().lastKey());
    }

    /**
     * Returns the nearest substitute; empty if there is none.
     *
     * @param taken the exercises already used
     */
    static Optional<Substitute> nearest(
            Exercise exercise,
            Collection<Verdict> verdicts,
            Set<Exercise> taken,
            Library library,
            Stages.Stage stage,
            CandidatePool offer) {
        List<Verdict> fit = verdicts.stream()
                .filter(Verdict::allowed)
                .filter(it -> it.exercise().phase().equals(exercise.phase()))
                .filter(it -> it.exercise().level() <= hardestFor(exercise, stage))
                .filter(it -> !taken.contains(it.exercise()))
                .filter(it -> isAlike(it.exercise(), exercise, library.vocabulary()))
                .toList();
        return fit.stream()
                .map(it -> new Substitute(
                        it,
                        fit.size(),
                        shared(it.exercise(), exercise, library.vocabulary().movements()),
                        Kin.of(it.exercise(), exercise),
                        offer.goalWeight(it.exercise())))
                .min(NEAREST_FIRST);
    }

    /** True if it shares a movement with the other exercise, if that makes any, and does not reverse it. */
    private static boolean isAlike(Exercise one, Exercise other, Vocabulary words) {
        boolean moves = !Collections.disjoint(other.tags(), words.movements());
        return !words.reverses(other, one)
                && (!moves || !shared(one, other, words.movements()).isEmpty());
    }

    private static SortedSet<String> shared(Exercise a, Exercise b, Set<String> movements) {
        SortedSet<String> shared = new TreeSet<>(a.tags());
        shared.retainAll(b.tags());
        shared.retainAll(movements);
        return shared;
    }

    /** The reason for this substitute, for the clinician. */
    String because() {
        List<String> reasons = new ArrayList<>();
        if (!movements.isEmpty()) {
            reasons.add("both make " + String.join(" and ", movements));
        }
        if (kin != Kin.NONE) {
            reasons.add(kin.says);
        }
        reasons.add("its weight for the goals is " + goalWeight);
        return "the nearest of " + among + " safe " + verdict.exercise().phase() + " exercises: "
                + String.join("; ", reasons);
    }
}
