package openbook.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import openbook.intake.Intake;
import openbook.library.model.Library;
import openbook.library.model.Protocol;
import openbook.library.model.Stages;
import openbook.library.model.Urgency;
import openbook.routine.Outcome.NotChosen;
import openbook.routine.Outcome.Referral;
import openbook.routine.Outcome.Routine;
import openbook.routine.Outcome.Unmet;
import openbook.routine.Outcome.Wish;
import openbook.rules.Columns;
import openbook.rules.Later;
import openbook.rules.Refusal;
import openbook.rules.Screened;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/** What one intake leads to. */
final class Plan {
    private static final int ANY_TIME = 1_000_000;
    private static final int ANY_NUMBER = 100;

    private final Library library;
    private final ExerciseIndex traits;
    private final Intake intake;
    private final Screened screened;
    private final Stages.Stage stage;
    private final CandidatePool offer;

    Plan(Columns columns, ExerciseIndex traits, Intake intake) {
        this.library = traits.library();
        this.traits = traits;
        this.intake = intake;
        this.screened = Screening.screen(columns, intake);
        this.stage = Optional.ofNullable(library.stages().stages().get(intake.stage()))
                .orElseThrow();
        this.offer = new CandidatePool(traits, intake, stage, screened);
    }

    Outcome outcome() {
        if (!screened.refusals().isEmpty()) {
            Urgency urgency = screened.refusals().get(0).urgency();
            return new Referral(intake, screened, urgency, screened.refusals());
        }
        List<Wish> unmet = withheldPicks();
        if (!unmet.isEmpty()) {
            return new Unmet(intake, screened, unmet);
        }
        return intake.protocol().map(this::followed).orElseGet(this::chosen);
    }

    private Outcome followed(Protocol protocol) {
        var plan = new ProtocolPlan(library, intake, protocol, stage, screened, offer);
        List<Refusal> tooLittle = plan.tooLittle();
        if (!tooLittle.isEmpty()) {
            return new Referral(intake, screened, Urgency.SOON, tooLittle);
        }
        List<Wish> unmet = plan.unmet();
        return unmet.isEmpty()
                ? routine(plan.planned(), plan.seconds(), () -> it -> plan.whyNot(), plan.notices())
                : new Unmet(intake, screened, unmet);
    }

    private Outcome chosen() {
        List<ExactSelection.Group> groups = offer.groups(true);
        List<Refusal> unfillable = unfillable(groups);
        if (!unfillable.isEmpty()) {
            return new Referral(intake, screened, Urgency.SOON, unfillable);
        }
        // An extra that a condition prefers is worth having only where there is time for it.
        return choose(groups, intake.minutes() * 60)
                .or(() -> choose(offer.groups(false), intake.minutes() * 60))
                .map(best -> (Outcome) routine(best, groups))
                .orElseGet(() -> new Unmet(intake, screened, List.of(tooLittle(offer.groups(false)))));
    }

    private Optional<PartialSelection> choose(List<ExactSelection.Group> groups, int seconds) {
        return choose(groups, seconds, most());
    }

    private Optional<PartialSelection> choose(List<ExactSelection.Group> groups, int seconds, int most) {
        return ExactSelection.best(groups, most, seconds, library.stages().settings().sameMovementCost());
    }

    /** The therapist's picks may go beyond the usual number. */
    private int most() {
        return Math.max(intake.mostExercises(), offer.picks().size());
    }

    /** Picks that are withheld: silence about them would look like a choice. */
    private List<Wish> withheldPicks() {
        if (offer.picks().isEmpty()) {
            return List.of();
        }
        List<Wish> unmet = new ArrayList<>();
        for (Verdict verdict : screened.verdicts()) {
            if (!offer.isPick(verdict.exercise()) || verdict.allowed()) {
                continue;
            }
            String why = verdict.withheld().stream()
                    .map(it -> it.id() + ": " + it.because())
                    .collect(Collectors.joining(" "));
            boolean included = intake.include().stream()
                    .anyMatch(it -> it.id().equals(verdict.exercise().id()));
            String key = included ? "include" : "override";
            unmet.add(new Wish(key, "\"" + verdict.exercise().id() + "\" is withheld. " + why, wayOut(verdict)));
        }
        return unmet;
    }

    private static String wayOut(Verdict verdict) {
        List<String> ways = new ArrayList<>();
        for (Withholding reason : verdict.withheld()) {
            if (reason instanceof Withholding.ByEquipment equipment) {
                ways.add("if it is at hand, add --has " + String.join(",", equipment.missing()));
            }
        }
        if (verdict.withheld().stream().anyMatch(Withholding::canBeOverridden)) {
            ways.add("a therapist who means it records it in the intake file: override: [{exercise: "
                    + verdict.exercise().id() + ", because: WHY, by: WHO}]");
        }
        return String.join("\n  ", ways);
    }

    /** A referral says which phase cannot be filled, and by which rules. */
    private List<Refusal> unfillable(List<ExactSelection.Group> groups) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ExactSelection.Group group = groups.get(i);
            Stages.Quota quota = stage.quotas().get(i);
            int left = group.candidates().size();
            if (left < group.atLeast()) {
                refusals.add(new Refusal(
                        "no-" + String.join("-or-", quota.phases()),
                        Urgency.SOON,
                        library.phrase(library.everyone().nothingSafeSay()).say(),
                        "Stage " + stage.number() + " needs at least " + group.atLeast() + " for "
                                + String.join(" or ", quota.phases()) + ", and " + left
                                + (left == 1 ? " is" : " are") + " left. Withheld by: " + withheldBy(quota) + ".",
                        List.of(),
                        false));
            }
        }
        return refusals;
    }

    private String withheldBy(Stages.Quota quota) {
        SortedMap<String, Integer> times = new TreeMap<>();
        for (Verdict verdict : screened.verdicts()) {
            if (quota.phases().contains(verdict.exercise().phase()) && offer.goalWeight(verdict.exercise()) > 0) {
                verdict.withheld().forEach(it -> times.merge(it.id(), 1, Integer::sum));
            }
        }
        return times.entrySet().stream()
                .map(it -> it.getKey() + " (" + it.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private Wish tooLittle(List<ExactSelection.Group> groups) {
        int needed = groups.stream().mapToInt(ExactSelection.Group::atLeast).sum();
        if (needed > most()) {
            return new Wish(
                    "exercises",
                    "stage " + stage.number() + " has at least " + needed + " exercises.",
                    "ask for " + needed + " or more.");
        }
        // No complete routine is shorter than the shortest candidates of each group.
        int seconds = groups.stream()
                .mapToInt(group -> group.candidates().stream()
                        .mapToInt(Candidate::seconds)
                        .sorted()
                        .limit(group.atLeast())
                        .sum())
                .sum();
        return new Wish(
                "minutes",
                "a complete routine for this patient does not fit into " + intake.minutes() + " minutes.",
                "the shortest one takes " + (seconds + 59) / 60 + ".");
    }

    private Routine routine(PartialSelection main, List<ExactSelection.Group> groups) {
        List<Candidate> chosen = main.members();
        chosen.addAll(fillers(main.seconds(), chosen));
        List<Planned> exercises = new ArrayList<>();
        int seconds = 0;
        for (Candidate it : Ordering.order(traits, chosen)) {
            exercises.add(it.planned());
            seconds += it.seconds();
        }
        return routine(exercises, seconds, () -> whyNotChosen(groups), List.of());
    }

    /** @param whyNotChosen is asked for only when someone wants to know it */
    private Routine routine(
            List<Planned> exercises,
            int seconds,
            Supplier<Function<Verdict, String>> whyNotChosen,
            List<String> about) {
        List<String> notices = new ArrayList<>(screened.notices());
        notices.addAll(about);
        if (!offer.picks().isEmpty()) {
            notices.addAll(aboutPicks(idsOf(exercises)));
        }
        List<NotChosen> notChosen = new Later<>(() -> notChosen(idsOf(exercises), whyNotChosen.get()));
        return new Routine(intake, screened, stage, exercises, notChosen, seconds, notices);
    }

    private List<NotChosen> notChosen(Set<String> chosen, Function<Verdict, String> why) {
        return screened.verdicts().stream()
                .filter(it -> it.allowed() && !chosen.contains(it.exercise().id()))
                .map(it -> new NotChosen(it.exercise(), why.apply(it)))
                .toList();
    }

    /** What comes only when all else is chosen, and time and number allow. */
    private List<Candidate> fillers(int seconds, List<Candidate> chosen) {
        int time = intake.minutes() * 60 - seconds;
        int places = most() - chosen.size();
        int cost = library.stages().settings().sameMovementCost();
        return ExactSelection.best(offer.fillers(chosen), places, time, cost)
                .map(PartialSelection::members)
                .orElse(List.of());
    }

    private static Set<String> idsOf(List<Planned> exercises) {
        Set<String> ids = new HashSet<>();
        for (Planned planned : exercises) {
            ids.add(planned.verdict().exercise().id());
        }
        return ids;
    }

    private static Set<String> idsOf(Optional<PartialSelection> part) {
        return part.stream()
                .flatMap(it -> it.members().stream())
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    private Function<Verdict, String> whyNotChosen(List<ExactSelection.Group> groups) {
        Set<String> withMoreTime = idsOf(choose(groups, ANY_TIME));
        Set<String> withMorePlaces = idsOf(choose(groups, intake.minutes() * 60, ANY_NUMBER));
        return verdict -> offer.whyNot(verdict).orElseGet(() -> {
            if (withMoreTime.contains(verdict.exercise().id())) {
                return "Cut to stay within " + intake.minutes() + " minutes.";
            }
            if (withMorePlaces.contains(verdict.exercise().id())) {
                return "Cut to stay at " + most() + " exercises.";
            }
            return "The chosen ones do more together for the goals; its own value is " + offer.value(verdict) + ".";
        });
    }

    private List<String> aboutPicks(Set<String> chosen) {
        List<String> notices = new ArrayList<>();
        Map<String, Verdict> verdicts = screened.verdicts().stream()
                .collect(Collectors.toMap(it -> it.exercise().id(), it -> it));
        for (Intake.TherapistOverride override : intake.overrides()) {
            String id = override.exercise().id();
            String rules = Optional.ofNullable(verdicts.get(id)).stream()
                    .flatMap(it -> it.withheld().stream())
                    .map(Withholding::id)
                    .collect(Collectors.joining(", "));
            notices.add(
                    rules.isEmpty()
                            ? id + ": nothing withholds it; the override by " + override.by() + " was not needed."
                            : id + ": withheld by " + rules + "; overridden by " + override.by() + ": "
                                    + override.because());
        }
        for (String pick : offer.picks()) {
            if (!chosen.contains(pick)) {
                notices.add(pick + ": picked by the therapist, and left out for lack of time.");
            }
        }
        return notices;
    }
}
