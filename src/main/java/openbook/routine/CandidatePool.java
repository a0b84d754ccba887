package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Stages;
import openbook.rules.Screened;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** What a stage offers to one patient: the candidates, what each is worth, and how many of each phase there are. */
final class CandidatePool {
    private final ExerciseIndex traits;
    private final Stages.Settings settings;
    private final Intake intake;
    private final Stages.Stage stage;
    private final StageCandidates shelf;
    private final SortedSet<String> picks = new TreeSet<>();
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
            List<Candidate> ofQuota = candidates(quota, screened.verdicts());
            if (!picks.isEmpty()) {
                addPicks(stage.quotas().get(quota), screened.verdicts(), ofQuota);
            }
            candidates.add(ofQuota);
        }
    }

    /** @param verdicts one for every exercise of the library, by id */
    @SuppressWarnings("ReferenceEquality") // it only saves work: an equal verdict leads to an equal candidate
    private List<Candidate> candidates(int quota, List<Verdict> verdicts) {
        List<StageCandidates.Place> places = shelf.of(quota);
        List<Candidate> offered = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            StageCandidates.Place place = places.get(i);
            Verdict verdict = verdicts.get(place.row());
            if (verdict == place.free().verdict()) {
                if (place.always()) {
                    offered.add(place.free());
                }
            } else if (verdict.allowed() && (place.always() || stronglyPreferred(verdict))) {
                offered.add(place.candidate(verdict));
            }
        }
        return offered;
    }

    /** The therapist's picks are offered as such, whatever the stage and the goals would make of them. */
    private void addPicks(Stages.Quota quota, List<Verdict> verdicts, List<Candidate> offered) {
        offered.removeIf(it -> isPick(it.exercise()));
        for (int row = 0; row < verdicts.size(); row++) {
            Verdict verdict = verdicts.get(row);
            Exercise exercise = verdict.exercise();
            if (verdict.allowed() && isPick(exercise) && quota.phases().contains(exercise.phase())) {
                var dose = PlannedDose.unchanged(exercise, exercise.dose(), settings)
                        .changedBy(verdict);
                int seconds = dose.seconds() + settings.settleSeconds();
                int movements = traits.of(exercise).movements();
                offered.add(new Candidate(row, verdict, dose, value(verdict), true, seconds, movements));
            }
        }
    }

    /** Whether this is one of the therapist's own exercises: those included and those brought back by an override. */
    boolean isPick(Exercise exercise) {
        return !picks.isEmpty() && picks.contains(exercise.id());
    }

    /** The ids of the therapist's own exercises, sorted. */
    SortedSet<String> picks() {
        return picks;
    }

    /** What an exercise does for this patient: goal weights, preferences that count, and its level at this stage. */
    int value(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return goalWeight(exercise) + verdict.preference() + stage.levels().getOrDefault(exercise.level(), 0);
    }

    int goalWeight(Exercise exercise) {
        return StageCandidates.weight(exercise, intake.goals());
    }

    /** Whether an allowed exercise is looked at, as {@link #candidates} does; the therapist's picks always are. */
    private boolean isOffered(Verdict verdict) {
        if (isPick(verdict.exercise())) {
            return true;
        }
        StageCandidates.@Nullable Place place = shelf.of(verdict.exercise());
        return place != null && (place.always() || stronglyPreferred(verdict));
    }

    /** Why an allowed exercise is not even looked at. */
    Optional<String> whyNot(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        if (isOffered(verdict)) {
            return Optional.empty();
        }
        if (goalWeight(exercise) == 0) {
            return Optional.of("It does nothing for the goal.");
        }
        if (!stage.levels().containsKey(exercise.level())) {
            String levels =
                    stage.levels().keySet().stream().map(String::valueOf).collect(Collectors.joining(" and "));
            return Optional.of(
                    "It is level " + exercise.level() + "; stage " + stage.number() + " offers level " + levels + ".");
        }
        return Optional.of("Stage " + stage.number() + " has no " + exercise.phase() + " exercises.");
    }

    private boolean stronglyPreferred(Verdict verdict) {
        return verdict.strongestPreference() >= settings.strongPreference();
    }

    /**
     * The groups of the choice, one for each quota. Phases that only fill the time that is left hold nothing but the
     * therapist's picks here.
     *
     * @param preferredFirst whether an extra that a condition prefers must be there
     */
    List<ExactSelection.Group> groups(boolean preferredFirst) {
        List<ExactSelection.Group> groups = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            groups.add(group(stage.quotas().get(i), candidates.get(i), preferredFirst));
        }
        return groups;
    }

    private ExactSelection.Group group(Stages.Quota quota, List<Candidate> fitting, boolean preferredFirst) {
        List<Candidate> picked = picks.isEmpty()
                ? List.of()
                : fitting.stream().filter(Candidate::picked).toList();
        if (quota.fillsTimeLeft()) {
            return new ExactSelection.Group(picked, 0, picked.size());
        }
        int extra = quota.whenPreferred() > 0 && anyStronglyPreferred(fitting) ? quota.whenPreferred() : 0;
        return new ExactSelection.Group(
                fitting,
                Math.max(quota.atLeast(), preferredFirst ? extra : 0),
                Math.max(Math.max(quota.atMost(), extra), picked.size()));
    }

    private boolean anyStronglyPreferred(List<Candidate> some) {
        for (Candidate candidate : some) {
            if (stronglyPreferred(candidate.verdict())) {
                return true;
            }
        }
        return false;
    }

    /** The groups that fill the time that is left, without what is already chosen. */
    List<ExactSelection.Group> fillers(List<Candidate> chosen) {
        List<ExactSelection.Group> groups = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Stages.Quota quota = stage.quotas().get(i);
            if (quota.fillsTimeLeft()) {
                List<Candidate> fitting = new ArrayList<>(candidates.get(i));
                for (Candidate one : chosen) {
                    fitting.removeIf(it -> it.row() == one.row());
                }
                int taken = candidates.get(i).size() - fitting.size();
                groups.add(new ExactSelection.Group(fitting, 0, Math.max(0, quota.atMost() - taken)));
            }
        }
        return groups;
    }
}
