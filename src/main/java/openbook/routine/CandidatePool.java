package openbook.routine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Stages;
import openbook.rules.Screened;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** The candidates of a stage for one patient, with their values and the quota of each phase. */
final class CandidatePool {
    private final ExerciseIndex traits;
    private final Stages.Settings settings;
    private final Intake intake;
    private final Stages.Stage stage;
    private final StageCandidates shelf;
    private final Set<String> picks = new LinkedHashSet<>();
    /** The allowed picks, in the therapist's order. */
    private final List<Candidate> picked = new ArrayList<>();
    /** The candidates of each quota. */
    private final List<List<Candidate>> candidates = new ArrayList<>();

    CandidatePool(ExerciseIndex traits, Intake intake, Stages.Stage stage, Screened screened) {
        this.traits = traits;
        this.settings = traits.library().stages().settings();
        this.intake = intake;
        this.stage = stage;
        this.shelf = traits.shelf(intake.goals(), stage);
        intake.include().forEach(it -> picks.add(it.id()));
        intake.overrides().forEach(it -> picks.add(it.exercise().id()));
        for (int quota = 0; quota < stage.quotas().size(); quota++) {
            candidates.add(candidates(quota, screened.verdicts()));
        }
        if (!picks.isEmpty()) {
            addPicks(screened.verdicts());
            for (int quota = 0; quota < candidates.size(); quota++) {
                candidates.set(quota, besidePicks(quota));
            }
        }
    }

    /** @param verdicts one for every exercise of the library, by id */
    private List<Candidate> candidates(int quota, List<Verdict> verdicts) {
        List<StageCandidates.Place> places = shelf.of(quota);
        List<Candidate> offered = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            StageCandidates.Place place = places.get(i);
            Verdict verdict = verdicts.get(place.row());
            if (verdict.isUntouched()) {
                if (place.always()) {
                    offered.add(place.free());
                }
            } else if (verdict.allowed() && (place.always() || stronglyPreferred(verdict))) {
                offered.add(place.candidate(verdict));
            }
        }
        return offered;
    }

    /** Adds the therapist's picks, whatever the stage and goals. */
    private void addPicks(List<Verdict> verdicts) {
        for (String pick : picks) {
            for (int row = 0; row < verdicts.size(); row++) {
                Verdict verdict = verdicts.get(row);
                Exercise exercise = verdict.exercise();
                if (verdict.allowed() && exercise.id().equals(pick)) {
                    var dose = PlannedDose.unchanged(exercise, exercise.dose(), settings)
                            .changedBy(verdict);
                    int seconds = dose.seconds() + settings.settleSeconds();
                    int movements = traits.of(exercise).movements();
                    picked.add(new Candidate(row, verdict, dose, value(verdict), 0, seconds, movements));
                }
            }
        }
    }

    /** The candidates of a quota without the picks; they lose value for movements that the picks already make. */
    private List<Candidate> besidePicks(int quota) {
        List<Candidate> left = new ArrayList<>();
        for (Candidate one : candidates.get(quota)) {
            if (isPick(one.exercise())) {
                continue;
            }
            int repeats = 0;
            for (Candidate pick : picked) {
                if (isOf(stage.quotas().get(quota), pick)) {
                    repeats += Integer.bitCount(pick.movements() & one.movements());
                }
            }
            left.add(new Candidate(
                    one.row(),
                    one.verdict(),
                    one.dose(),
                    one.value(),
                    repeats * settings.sameMovementCost(),
                    one.seconds(),
                    one.movements()));
        }
        return left;
    }

    private static boolean isOf(Stages.Quota quota, Candidate one) {
        return quota.phases().contains(one.exercise().phase());
    }

    /** The number of the therapist's picks that count for a quota. */
    private int picksOf(Stages.Quota quota) {
        int count = 0;
        for (Candidate pick : picked) {
            count += isOf(quota, pick) ? 1 : 0;
        }
        return count;
    }

    /** The picks that are allowed, in the order of the therapist. */
    List<Candidate> picked() {
        return picked;
    }

    /** True for the therapist's picks: exercises included by name or allowed by an override. */
    boolean isPick(Exercise exercise) {
        return !picks.isEmpty() && picks.contains(exercise.id());
    }

    /** The ids of the therapist's picks, in order. */
    Set<String> picks() {
        return picks;
    }

    /** The value of an exercise for this patient: goal weights, preferences that count, and level at this stage. */
    int value(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return goalWeight(exercise) + verdict.preference() + stage.levels().getOrDefault(exercise.level(), 0);
    }

    int goalWeight(Exercise exercise) {
        return StageCandidates.weight(exercise, intake.goals());
    }

    /** True if an allowed exercise is a candidate, as in {@link #candidates}; the therapist's picks always are. */
    private boolean isOffered(Verdict verdict) {
        if (isPick(verdict.exercise())) {
            return true;
        }
        StageCandidates.@Nullable Place place = shelf.of(verdict.exercise());
        return place != null && (place.always() || stronglyPreferred(verdict));
    }

    /** The reason why an allowed exercise is not a candidate; empty if it is one. */
    Optional<String> whyNot(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        if (isOffered(verdict)) {
            return Optional.empty();
        }
        if (goalWeight(exercise) == 0) {
            return Optional.of("It serves none of the patient's goals.");
        }
        if (!stage.levels().containsKey(exercise.level())) {
            String levels =
                    stage.levels().keySet().stream().map(String::valueOf).collect(Collectors.joining(" and "));
            return Optional.of(
                    "It is level " + exercise.level() + "; stage " + stage.number() + " offers level " + levels + ".");
        }
        String phase = exercise.phase();
        for (Stages.Quota quota : stage.quotas()) {
            if (quota.phases().contains(phase) && quota.whenPreferred() > 0) {
                return Optional.of("Stage " + stage.number() + " has " + phase
                        + " exercises only where a condition strongly prefers them, and none prefers this one so.");
            }
        }
        return Optional.of("Stage " + stage.number() + " has no " + phase + " exercises.");
    }

    private boolean stronglyPreferred(Verdict verdict) {
        return verdict.strongestPreference() >= settings.strongPreference();
    }

    /**
     * The groups to select from, one for each quota, without the therapist's picks. The groups of phases that only fill
     * the time left are empty here.
     *
     * @param preferredFirst whether an extra exercise that a condition prefers is required
     */
    List<ExactSelection.Group> groups(boolean preferredFirst) {
        List<ExactSelection.Group> groups = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            groups.add(group(stage.quotas().get(i), candidates.get(i), preferredFirst));
        }
        return groups;
    }

    private ExactSelection.Group group(Stages.Quota quota, List<Candidate> fitting, boolean preferredFirst) {
        if (quota.fillsTimeLeft()) {
            return new ExactSelection.Group(List.of(), 0, 0);
        }
        int taken = picksOf(quota);
        int extra = quota.whenPreferred() > 0 && anyStronglyPreferred(fitting) ? quota.whenPreferred() : 0;
        return new ExactSelection.Group(
                fitting,
                Math.max(0, Math.max(quota.atLeast(), preferredFirst ? extra : 0) - taken),
                Math.max(0, Math.max(quota.atMost(), extra) - taken));
    }

    private boolean anyStronglyPreferred(List<Candidate> some) {
        for (Candidate candidate : some) {
            if (stronglyPreferred(candidate.verdict())) {
                return true;
            }
        }
        return false;
    }

    /** The groups that fill the time left. */
    List<ExactSelection.Group> fillers() {
        List<ExactSelection.Group> groups = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Stages.Quota quota = stage.quotas().get(i);
            if (quota.fillsTimeLeft()) {
                groups.add(
                        new ExactSelection.Group(candidates.get(i), 0, Math.max(0, quota.atMost() - picksOf(quota))));
            }
        }
        return groups;
    }
}
