package openbook.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.intake.Intake;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Stages;
import openbook.rules.Screened;
import openbook.rules.Verdict;

/** What a stage offers to one patient: the candidates, what each is worth, and how many of each phase there are. */
final class Offer {
    private final Library library;
    private final Intake intake;
    private final Stages.Stage stage;
    private final Set<String> picks = new HashSet<>();
    private final List<Candidate> candidates;

    Offer(Library library, Intake intake, Stages.Stage stage, Screened screened) {
        this.library = library;
        this.intake = intake;
        this.stage = stage;
        intake.include().forEach(it -> picks.add(it.id()));
        intake.overrides().forEach(it -> picks.add(it.exercise().id()));
        this.candidates = candidates(screened);
    }

    private List<Candidate> candidates(Screened screened) {
        var settings = library.stages().settings();
        List<Candidate> offered = new ArrayList<>();
        for (Verdict verdict : screened.verdicts()) {
            if (verdict.allowed() && whyNot(verdict).isEmpty()) {
                offered.add(candidate(verdict, PlannedDose.of(verdict, settings)));
            }
        }
        return offered;
    }

    Candidate candidate(Verdict verdict, PlannedDose dose) {
        Exercise exercise = verdict.exercise();
        int seconds = dose.seconds() + library.stages().settings().settleSeconds();
        return new Candidate(verdict, dose, value(verdict), isPick(exercise), seconds, movements(exercise));
    }

    /** Exercises that move no part of the spine count as one more kind, or they would crowd out all others. */
    private Set<String> movements(Exercise exercise) {
        Set<String> movements = exercise.tags().stream()
                .filter(library.vocabulary().movements()::contains)
                .collect(Collectors.toSet());
        return movements.isEmpty() ? Set.of("none") : movements;
    }

    /** Whether this is one of the therapist's own exercises: those included and those brought back by an override. */
    boolean isPick(Exercise exercise) {
        return picks.contains(exercise.id());
    }

    /** The ids of the therapist's own exercises, sorted. */
    SortedSet<String> picks() {
        return new TreeSet<>(picks);
    }

    /** What an exercise does for this patient: goal weights, preferences that count, and its level at this stage. */
    int value(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return goalWeight(exercise) + verdict.preference() + stage.levels().getOrDefault(exercise.level(), 0);
    }

    int goalWeight(Exercise exercise) {
        return intake.goals().stream()
                .mapToInt(goal -> exercise.goals().getOrDefault(goal.id(), 0))
                .sum();
    }

    /** Why an allowed exercise is not even looked at; the therapist's picks always are. */
    Optional<String> whyNot(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        if (isPick(exercise)) {
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
        boolean asked = stage.quotas().stream()
                .anyMatch(quota -> quota.phases().contains(exercise.phase())
                        && (quota.atMost() > 0 || (quota.whenPreferred() > 0 && stronglyPreferred(verdict))));
        return asked
                ? Optional.empty()
                : Optional.of("Stage " + stage.number() + " has no " + exercise.phase() + " exercises.");
    }

    private boolean stronglyPreferred(Verdict verdict) {
        return verdict.strongestPreference() >= library.stages().settings().strongPreference();
    }

    /**
     * The groups of the choice, one for each quota. Phases that only fill the time that is left hold nothing but the
     * therapist's picks here.
     *
     * @param preferredFirst whether an extra that a condition prefers must be there
     */
    List<Choice.Group> groups(boolean preferredFirst) {
        return stage.quotas().stream()
                .map(quota -> group(quota, preferredFirst))
                .toList();
    }

    private Choice.Group group(Stages.Quota quota, boolean preferredFirst) {
        List<Candidate> fitting = inPhases(quota);
        List<Candidate> picked = fitting.stream().filter(Candidate::picked).toList();
        if (quota.fillsTimeLeft()) {
            return new Choice.Group(picked, 0, picked.size());
        }
        boolean preferred = fitting.stream().anyMatch(it -> stronglyPreferred(it.verdict()));
        int extra = preferred ? quota.whenPreferred() : 0;
        return new Choice.Group(
                fitting,
                Math.max(quota.atLeast(), preferredFirst ? extra : 0),
                Math.max(Math.max(quota.atMost(), extra), picked.size()));
    }

    /** The groups that fill the time that is left, without what is already chosen. */
    List<Choice.Group> fillers(List<Candidate> chosen) {
        return stage.quotas().stream()
                .filter(Stages.Quota::fillsTimeLeft)
                .map(quota -> {
                    List<Candidate> fitting = new ArrayList<>(inPhases(quota));
                    int before = fitting.size();
                    fitting.removeIf(
                            it -> chosen.stream().anyMatch(other -> other.id().equals(it.id())));
                    return new Choice.Group(fitting, 0, Math.max(0, quota.atMost() - (before - fitting.size())));
                })
                .toList();
    }

    private List<Candidate> inPhases(Stages.Quota quota) {
        return candidates.stream()
                .filter(it -> quota.phases().contains(it.exercise().phase()))
                .toList();
    }
}
