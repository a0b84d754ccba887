package openbook.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Stages;
import openbook.rules.Verdict;

/**
 * The nearest safe exercise for the same purpose. It must be allowed for the patient, be of the same phase, not be
 * taken already, and be no harder than the one it stands in for or than the stage offers, whichever is harder. Of
 * those:
 *
 * <ol>
 *   <li>the one that shares most of the movements of the vocabulary with it;
 *   <li>then one that it grows from in one step, before one that grows from it, before all others;
 *   <li>then the one with the greatest sum of weights for the goals of the intake;
 *   <li>then the one whose id sorts first.
 * </ol>
 *
 * @param among how many there were to choose from
 * @param movements the movements that both make
 */
record Substitute(Verdict verdict, int among, SortedSet<String> movements, Kin kin, int goalWeight) {
    private static final Comparator<Substitute> NEAREST_FIRST = Comparator.comparing(
                    (Substitute it) -> it.movements().size(), Comparator.reverseOrder())
            .thenComparing(Substitute::kin)
            .thenComparing(Substitute::goalWeight, Comparator.reverseOrder())
            .thenComparing(it -> it.verdict().exercise().id());

    /** How one exercise grows from another, the nearest first. */
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

    /** The hardest level that may stand in for an exercise. */
    static int hardestFor(Exercise exercise, Stages.Stage stage) {
        return Math.max(exercise.level(), stage.levels().lastKey());
    }

    /**
     * The nearest, if any is left.
     *
     * @param taken what cannot be used any more
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

    private static SortedSet<String> shared(Exercise a, Exercise b, Set<String> movements) {
        SortedSet<String> shared = new TreeSet<>(a.tags());
        shared.retainAll(b.tags());
        shared.retainAll(movements);
        return shared;
    }

    /** Why this one, for the clinician. */
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
