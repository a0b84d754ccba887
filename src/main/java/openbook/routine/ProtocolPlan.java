package openbook.routine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import openbook.document.Counted;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Protocol;
import openbook.library.model.Stages;
import openbook.library.model.Urgency;
import openbook.routine.Outcome.Wish;
import openbook.rules.Refusal;
import openbook.rules.Screened;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/**
 * The session of a clinic's protocol for one patient. It keeps the order of the protocol. An allowed exercise has the
 * protocol's dose with the changes of its verdict. A withheld exercise is replaced by its {@link Substitute}, with the
 * substitute's own dose, or left out; earlier exercises get their substitute first. The therapist's picks come after
 * the last exercise of their phase.
 */
final class ProtocolPlan {
    private record Slot(Planned planned, int seconds) {
        Exercise exercise() {
            return planned.verdict().exercise();
        }

        String phase() {
            return exercise().phase();
        }
    }

    private final Library library;
    private final Intake intake;
    private final Protocol protocol;
    private final Stages.Stage stage;
    private final Screened screened;
    private final CandidatePool offer;
    private final Map<String, Verdict> verdicts;
    private final List<Verdict> listed = new ArrayList<>();
    private final List<Slot> followed = new ArrayList<>();
    private final List<Verdict> leftOut = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    ProtocolPlan(
            Library library,
            Intake intake,
            Protocol protocol,
            Stages.Stage stage,
            Screened screened,
            CandidatePool offer) {
        this.library = library;
        this.intake = intake;
        this.protocol = protocol;
        this.stage = stage;
        this.screened = screened;
        this.offer = offer;
        this.verdicts = screened.verdicts().stream()
                .collect(Collectors.toMap(it -> it.exercise().id(), Function.identity()));
        follow();
    }

    private void follow() {
        List<Protocol.Item> items = protocol.exercises(stage.number());
        Set<Exercise> taken = new LinkedHashSet<>();
        offer.picks().forEach(id -> taken.add(library.exercise(id)));
        items.forEach(item -> taken.add(library.exercise(item.exercise())));
        for (Protocol.Item item : items) {
            Exercise exercise = library.exercise(item.exercise());
            Verdict verdict = verdictOn(exercise);
            listed.add(verdict);
            if (verdict.allowed()) {
                followed.add(slot(verdict, item.dose().of(exercise), Optional.empty()));
            } else {
                replace(verdict, taken);
            }
        }
    }

    private void replace(Verdict verdict, Set<Exercise> taken) {
        Exercise exercise = verdict.exercise();
        String withheld = exercise.id() + ": in the protocol, and withheld by " + withheldBy(verdict) + "; ";
        Substitute.nearest(exercise, screened.verdicts(), taken, library, stage, offer)
                .ifPresentOrElse(
                        it -> {
                            Exercise other = it.verdict().exercise();
                            taken.add(other);
                            followed.add(slot(it.verdict(), other.dose(), Optional.of(exercise)));
                            notices.add(withheld + other.id() + " stands in, " + it.because() + ".");
                        },
                        () -> {
                            leftOut.add(verdict);
                            notices.add(withheld + "left out, since no safe " + exercise.phase()
                                    + " exercise up to level " + Substitute.hardestFor(exercise, stage) + " is left.");
                        });
    }

    private Verdict verdictOn(Exercise exercise) {
        return Optional.ofNullable(verdicts.get(exercise.id())).orElseThrow();
    }

    private Slot slot(Verdict verdict, Exercise.Dose dose, Optional<Exercise> replaces) {
        Stages.Settings settings = library.stages().settings();
        var planned = PlannedDose.of(verdict, dose, settings);
        return new Slot(
                new Planned(verdict, planned, offer.value(verdict), replaces),
                planned.seconds() + settings.settleSeconds());
    }

    private static String withheldBy(Verdict verdict) {
        return verdict.withheld().stream().map(Withholding::id).collect(Collectors.joining(", "));
    }

    /**
     * The refusals if too little of the protocol is left: fewer than half of its exercises, or none for a quota that
     * the stage requires and the protocol had. Empty if enough is left.
     */
    List<Refusal> tooLittle() {
        List<Refusal> refusals = new ArrayList<>();
        if (followed.size() * 2 < listed.size()) {
            refusals.add(refusal(
                    "protocol-too-short",
                    "lists " + Counted.of(listed.size(), "exercise") + " for stage " + stage.number() + ", and "
                            + (followed.isEmpty() ? "none" : "only " + followed.size())
                            + " of them or their like is left."));
        }
        for (Stages.Quota quota : stage.quotas()) {
            boolean has = listed.stream()
                    .anyMatch(it -> quota.phases().contains(it.exercise().phase()));
            boolean left = followed.stream().anyMatch(it -> quota.phases().contains(it.phase()));
            if (quota.atLeast() > 0 && has && !left) {
                refusals.add(refusal(
                        "no-" + String.join("-or-", quota.phases()),
                        "has no " + String.join(" or ", quota.phases()) + " exercise left at stage " + stage.number()
                                + "."));
            }
        }
        return refusals;
    }

    private Refusal refusal(String id, String what) {
        String gone = leftOut.stream()
                .map(it -> it.exercise().id() + " (" + withheldBy(it) + ")")
                .collect(Collectors.joining(", "));
        return new Refusal(
                id,
                Urgency.SOON,
                library.phrase(library.everyone().nothingSafeSay()).say(),
                "The protocol " + protocol.id() + " " + what + " Withheld, with nothing safe to stand in: " + gone
                        + ".",
                List.of(),
                false);
    }

    /** The limits of the intake that the protocol exceeds. */
    List<Wish> unmet() {
        List<Wish> wishes = new ArrayList<>();
        int number = session().size();
        if (number > intake.mostExercises()) {
            wishes.add(new Wish(
                    "exercises",
                    "the protocol " + protocol.id() + " has " + Counted.of(number, "exercise") + " for this patient.",
                    "ask for --exercises " + number + " or more."));
        }
        if (seconds() > intake.minutes() * 60) {
            wishes.add(new Wish(
                    "minutes",
                    "the protocol " + protocol.id() + " does not fit into " + Counted.of(intake.minutes(), "minute")
                            + " for this patient.",
                    "ask for --minutes " + (seconds() + 59) / 60 + " or more."));
        }
        return wishes;
    }

    /** The session, in order. */
    List<Planned> planned() {
        return session().stream().map(Slot::planned).toList();
    }

    int seconds() {
        return session().stream().mapToInt(Slot::seconds).sum();
    }

    private List<Slot> session() {
        List<Slot> session = new ArrayList<>(followed);
        for (String id : offer.picks()) {
            Exercise pick = library.exercise(id);
            if (session.stream().noneMatch(it -> it.exercise().equals(pick))) {
                Slot slot = slot(verdictOn(pick), pick.dose(), Optional.empty());
                session.add(endOf(pick.phase(), session), slot);
            }
        }
        return session;
    }

    /** The index after the last exercise of a phase; without one, before the first exercise of a later phase. */
    private int endOf(String phase, List<Slot> session) {
        for (int i = session.size(); i > 0; i--) {
            if (session.get(i - 1).phase().equals(phase)) {
                return i;
            }
        }
        int order = library.stages().order(phase);
        for (int i = 0; i < session.size(); i++) {
            if (library.stages().order(session.get(i).phase()) > order) {
                return i;
            }
        }
        return session.size();
    }

    /** A notice for every replaced exercise and every exercise left out. */
    List<String> notices() {
        return notices;
    }

    /** The reason why an allowed exercise is not in the session. */
    String whyNot() {
        return "The protocol " + protocol.id() + " does not list it for stage " + stage.number() + ".";
    }
}
