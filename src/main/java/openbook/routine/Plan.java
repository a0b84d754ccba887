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
import openbook.document.Counted;
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
import openbook.rules.Refusal;
import openbook.rules.Screened;
import openbook.rules.Screening;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/** Plans one intake. */
final class Plan {
    private static final int ANY_TIME = 1_000_000;
    private static final int ANY_NUMBER = 100;

    private final Library library;
    private final ExerciseIndex traits;
    private final Intake intake;
    private final Screened screened;
    private final Stages.Stage stage;
    private final CandidatePool offer;

    Plan(Screening screening, ExerciseIndex traits, Intake intake) {
        this.library = traits.library();
        this.traits = traits;
        this.intake = intake;
        this.screened = screening.screen(intake);
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
        List<Wish> tooMuch = picksTooMany();
        if (!tooMuch.isEmpty()) {
            return new Unmet(intake, screened, tooMuch);
        }
        List<Refusal> unfillable = offer.picked().isEmpty() ? unfillable(offer.groups(true)) : List.of();
        if (!unfillable.isEmpty()) {
            return new Referral(intake, screened, Urgency.SOON, unfillable);
        }
        return select(intake.minutes() * 60, intake.mostExercises())
                .map(it -> (Outcome) routine(it))
                .orElseGet(() -> new Unmet(intake, screened, List.of(tooLittle(offer.groups(false)))));
    }

    /** Reports picks that do not fit together; none is dropped silently. */
    private List<Wish> picksTooMany() {
        List<Wish> wishes = new ArrayList<>();
        int number = offer.picked().size();
        String who = number == 1 ? "1 pick" : number + " picks";
        int seconds = Selection.seconds(offer.picked());
        int minutes = (seconds + 59) / 60;
        if (number > intake.mostExercises()) {
            wishes.add(new Wish(
                    "exercises",
                    who + " of the therapist, and --exercises is " + intake.mostExercises() + ".",
                    "ask for --exercises " + number + ", or pick fewer."));
        }
        if (seconds > intake.minutes() * 60) {
            wishes.add(new Wish(
                    "minutes",
                    who + (number == 1 ? " needs " : " need ") + Counted.of(minutes, "minute") + "; --minutes is "
                            + intake.minutes() + ".",
                    "ask for --minutes " + minutes + ", or pick fewer or shorter ones."));
        }
        return wishes;
    }

    private Optional<Selection> select(int seconds, int most) {
        return Selection.of(offer, seconds, most, library.stages().settings().sameMovementCost());
    }

    /** Reports withheld picks; none is dropped silently. */
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

    /** The refusals for phases that cannot be filled, with the rules that withhold their exercises. */
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
        if (needed > intake.mostExercises()) {
            return new Wish(
                    "exercises",
                    "stage " + stage.number() + " has at least " + Counted.of(needed, "exercise") + ".",
                    "ask for " + needed + " or more.");
        }
        // A lower bound: the shortest candidates of each group.
        int seconds = groups.stream()
                .mapToInt(group -> group.candidates().stream()
                        .mapToInt(Candidate::seconds)
                        .sorted()
                        .limit(group.atLeast())
                        .sum())
                .sum();
        return new Wish(
                "minutes",
                "a complete routine for this patient does not fit into " + Counted.of(intake.minutes(), "minute") + ".",
                "the shortest one takes " + (seconds + 59) / 60 + ".");
    }

    private Routine routine(Selection selection) {
        List<Candidate> ordered = new ArrayList<>(offer.picked());
        ordered.addAll(Ordering.order(traits, selection.others()));
        List<Planned> exercises = new ArrayList<>();
        for (Candidate it : ordered) {
            exercises.add(it.planned());
        }
        return routine(exercises, Selection.seconds(ordered), this::whyNotChosen, selection.shortOf(stage));
    }

    /** @param whyNotChosen the reason for an exercise, computed only on demand */
    private Routine routine(
            List<Planned> exercises,
            int seconds,
            Supplier<Function<Verdict, String>> whyNotChosen,
            List<String> about) {
        List<String> notices = new ArrayList<>(screened.notices());
        notices.addAll(about);
        if (!offer.picks().isEmpty()) {
            notices.addAll(aboutOverrides());
        }
        List<NotChosen> notChosen = new LazyList<>(() -> notChosen(idsOf(exercises), whyNotChosen.get()));
        return new Routine(intake, screened, stage, exercises, notChosen, seconds, notices);
    }

    private List<NotChosen> notChosen(Set<String> chosen, Function<Verdict, String> why) {
        return screened.verdicts().stream()
                .filter(it -> it.allowed() && !chosen.contains(it.exercise().id()))
                .map(it -> new NotChosen(it.exercise(), why.apply(it)))
                .toList();
    }

    private static Set<String> idsOf(List<Planned> exercises) {
        Set<String> ids = new HashSet<>();
        for (Planned planned : exercises) {
            ids.add(planned.verdict().exercise().id());
        }
        return ids;
    }

    private static Set<String> idsOf(Optional<Selection> selection) {
        return selection.stream()
                .flatMap(it -> it.others().stream())
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    /** Explains why an allowed exercise is not selected: tests which single limit, if relaxed, would bring it in. */
    private Function<Verdict, String> whyNotChosen() {
        int seconds = intake.minutes() * 60;
        int most = intake.mostExercises();
        Set<String> withMoreTime = idsOf(select(ANY_TIME, most));
        Set<String> withMorePlaces = idsOf(select(seconds, ANY_NUMBER));
        Set<String> withMoreOfBoth = idsOf(select(ANY_TIME, ANY_NUMBER));
        String time = "stay within " + Counted.of(intake.minutes(), "minute");
        String number = "stay at " + Counted.of(most, "exercise");
        return verdict -> offer.whyNot(verdict).orElseGet(() -> {
            String id = verdict.exercise().id();
            if (withMoreTime.contains(id)) {
                return "Cut to " + time + ".";
            }
            if (withMorePlaces.contains(id)) {
                return "Cut to " + number + ".";
            }
            if (withMoreOfBoth.contains(id)) {
                return "Cut to " + time + " and to " + number + ".";
            }
            return (offer.picked().isEmpty()
                            ? "The chosen set scores higher in total for the goals"
                            : "The therapist's picks come first, and the others chosen score higher for the goals")
                    + "; this exercise scores " + offer.value(verdict) + ".";
        });
    }

    private List<String> aboutOverrides() {
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
        return notices;
    }
}
