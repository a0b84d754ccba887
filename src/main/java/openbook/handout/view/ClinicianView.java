package openbook.handout.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openbook.document.Counted;
import openbook.document.Schemas;
import openbook.intake.Intake;
import openbook.intake.Reading;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.RuleKind;
import openbook.library.model.Source;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.rules.Applied;
import openbook.rules.Refusal;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/**
 * The clinician's copy: the intake as it was understood, and a reason for every exercise of the library.
 *
 * @param referral whether there is no routine
 * @param withheldBy how many exercises each rule or limit withholds for safety
 * @param unsafeCount how many exercises are withheld for safety, whatever other reasons they have
 * @param unequippedCount how many lack only equipment
 * @param unequippedBy how many of those lack each item
 * @param vetoedCount how many only the therapist excluded
 * @param redFlagState what is known about the red-flag questions
 */
public record ClinicianView(
        Optional<String> patient,
        boolean referral,
        String urgency,
        List<RefusalView> refusals,
        List<String> understood,
        String redFlagState,
        boolean hasNotices,
        List<String> notices,
        boolean hasChosen,
        int chosenCount,
        List<ChosenView> chosen,
        int withheldCount,
        List<WithheldView> withheld,
        boolean hasWithheldBy,
        List<String> withheldBy,
        int unsafeCount,
        boolean hasUnequipped,
        int unequippedCount,
        List<String> unequippedBy,
        boolean hasVetoed,
        int vetoedCount,
        int notChosenCount,
        List<NotChosenView> notChosen,
        List<SourceView> cited,
        SheetView sheet) {

    public record RefusalView(String refusalId, String refusalBecause, String refusalSays, boolean clearable) {}

    record ChosenView(
            int number,
            String exerciseId,
            String exerciseName,
            DoseView dose,
            int value,
            Optional<String> replaces,
            List<ReasonView> reasons,
            List<String> cardSentences) {}

    /** A rule with its sources. */
    public record ReasonView(String ruleId, String kind, String because, Optional<String> basis) {}

    public record WithheldView(String withheldId, String withheldName, List<ReasonView> reasons) {}

    public record NotChosenView(String leftOutId, String leftOutName, String leftOutBecause) {}

    public record SourceView(String sourceId, String cite, Optional<String> link) {}

    public static ClinicianView of(Library library, Outcome outcome, PageContext page, boolean screen) {
        Intake intake = outcome.intake();
        Optional<Outcome.Routine> routine =
                outcome instanceof Outcome.Routine made ? Optional.of(made) : Optional.empty();
        Optional<Outcome.Referral> referral =
                outcome instanceof Outcome.Referral made ? Optional.of(made) : Optional.empty();
        List<Refusal> refusals = referral.map(Outcome.Referral::reasons).orElse(List.of());
        List<String> notices =
                routine.map(Outcome.Routine::notices).orElse(outcome.screened().notices());
        List<Planned> planned = routine.map(Outcome.Routine::exercises).orElse(List.of());
        List<Outcome.NotChosen> notChosen =
                routine.map(Outcome.Routine::notChosen).orElse(List.of());
        List<Verdict> withheld = outcome.withheld();
        List<Verdict> unsafe = withheld.stream()
                .filter(it -> it.withheld().stream().anyMatch(ClinicianView::isForSafety))
                .toList();
        List<Verdict> vetoed = withheld.stream()
                .filter(it -> !unsafe.contains(it))
                .filter(it -> it.withheld().stream().anyMatch(Withholding.ByVeto.class::isInstance))
                .toList();
        List<Verdict> unequipped = withheld.stream()
                .filter(it -> !unsafe.contains(it) && !vetoed.contains(it))
                .toList();
        return new ClinicianView(
                intake.name(),
                referral.isPresent(),
                referral.map(it -> Schemas.kebab(it.urgency())).orElse(""),
                refusals.stream().map(ClinicianView::refusal).toList(),
                understood(library, intake),
                redFlagState(intake.redFlags()),
                !notices.isEmpty(),
                notices,
                !planned.isEmpty(),
                planned.size(),
                IntStream.range(0, planned.size())
                        .mapToObj(i -> chosen(intake, planned.get(i), i + 1))
                        .toList(),
                withheld.size(),
                withheld.stream().map(ClinicianView::withheld).toList(),
                !unsafe.isEmpty(),
                counted(unsafe, ClinicianView::isForSafety),
                unsafe.size(),
                !unequipped.isEmpty(),
                unequipped.size(),
                counted(unequipped, Withholding.ByEquipment.class::isInstance),
                !vetoed.isEmpty(),
                vetoed.size(),
                notChosen.size(),
                notChosen.stream()
                        .map(it -> new NotChosenView(
                                it.exercise().id(), it.exercise().name(), it.because()))
                        .toList(),
                cited(library, outcome, refusals, planned),
                SheetView.of(library, page, page.look().largePrint(), screen));
    }

    private static RefusalView refusal(Refusal refusal) {
        return new RefusalView(refusal.id(), refusal.because(), refusal.say(), refusal.clearable());
    }

    private static List<String> understood(Library library, Intake intake) {
        List<String> lines = new ArrayList<>();
        intake.age().ifPresent(age -> lines.add("Age: " + age));
        lines.add("Goals: " + joined(intake.goals().stream().map(Goal::id).toList()));
        intake.protocol().ifPresent(it -> lines.add("Protocol: " + it.id() + " (" + it.name() + ")"));
        lines.add("Conditions: "
                + joined(intake.conditions().stream()
                        .map(ClinicianView::condition)
                        .toList()));
        for (Reading reading : intake.readings()) {
            if (reading.kind() == Reading.Kind.CONDITION) {
                lines.add("\"" + reading.typed() + "\" read as " + reading.as());
            }
        }
        if (!intake.knownWithoutRule().isEmpty()) {
            lines.add("Known, no rule: " + joined(intake.knownWithoutRule()));
        }
        lines.add("Cannot: " + joined(intake.limits().stream().map(Limit::id).toList()));
        List<String> more = intake.equipment().stream()
                .filter(item -> !library.vocabulary().household().contains(item))
                .toList();
        lines.add("Equipment beyond the household: " + joined(more));
        lines.add("Stage " + intake.stage() + ", at most " + Counted.of(intake.minutes(), "minute") + " and "
                + Counted.of(intake.mostExercises(), "exercise"));
        if (!intake.include().isEmpty()) {
            lines.add("Included by the therapist: "
                    + joined(intake.include().stream().map(Exercise::id).toList()));
        }
        if (!intake.exclude().isEmpty()) {
            lines.add("Excluded by the therapist: "
                    + joined(intake.exclude().stream().map(Exercise::id).toList()));
        }
        for (Intake.TherapistOverride override : intake.overrides()) {
            lines.add("Override: " + override.exercise().id() + ", because " + override.because() + " (" + override.by()
                    + ")");
        }
        return lines;
    }

    private static String condition(Intake.Present present) {
        String sides = present.sides().stream().map(Schemas::kebab).collect(Collectors.joining(" and "));
        return present.condition().id() + (sides.isEmpty() ? "" : " (" + sides + ")");
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private static String redFlagState(Intake.RedFlagAnswer answer) {
        if (!answer.asked()) {
            return "not screened";
        }
        return answer.present().isEmpty()
                ? "screened, none present"
                : "present: " + answer.present().stream().map(RedFlags.Flag::id).collect(Collectors.joining(", "));
    }

    private static boolean isForSafety(Withholding reason) {
        return !(reason instanceof Withholding.ByEquipment) && !(reason instanceof Withholding.ByVeto);
    }

    /** Counts the withheld exercises by reason, for a note that is too short to list them. */
    private static List<String> counted(List<Verdict> withheld, Predicate<Withholding> kind) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Verdict verdict : withheld) {
            verdict.withheld().stream().filter(kind).forEach(it -> counts.merge(it.id(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .toList();
    }

    private static ChosenView chosen(Intake intake, Planned planned, int number) {
        Exercise exercise = planned.verdict().exercise();
        List<ReasonView> reasons = new ArrayList<>();
        planned.verdict()
                .override()
                .ifPresent(override -> planned.verdict()
                        .withheld()
                        .forEach(it -> reasons.add(
                                new ReasonView(it.id(), "overridden by " + override.by(), it.because(), basis(it)))));
        planned.verdict().applied().forEach(it -> reasons.add(reason(it)));
        return new ChosenView(
                number,
                exercise.id(),
                exercise.name(),
                DoseView.of(exercise, planned.dose()),
                planned.value(),
                planned.replaces().map(Exercise::id),
                reasons,
                planned.sentences(intake).stream().map(Phrase::say).toList());
    }

    private static ReasonView reason(Applied applied) {
        var rule = applied.rule();
        String kind = Schemas.kebab(rule.kind());
        if (rule.kind() == RuleKind.PREFER) {
            kind += applied.counts() ? " +" + rule.weight() : " (set aside: the condition asks for care here)";
        }
        return new ReasonView(
                rule.id(), kind, rule.because(), Optional.of(basis(rule.sources(), Schemas.kebab(rule.strength()))));
    }

    private static WithheldView withheld(Verdict verdict) {
        return new WithheldView(
                verdict.exercise().id(),
                verdict.exercise().name(),
                verdict.withheld().stream()
                        .map(it -> new ReasonView(it.id(), "avoid", it.because(), basis(it)))
                        .toList());
    }

    private static Optional<String> basis(Withholding withholding) {
        return withholding instanceof Withholding.ByRule by
                ? Optional.of(basis(by.rule().sources(), Schemas.kebab(by.rule().strength())))
                : Optional.empty();
    }

    private static String basis(List<String> sources, String strength) {
        return String.format(Locale.ROOT, "%s; %s", String.join(", ", sources), strength);
    }

    /** Lists the sources of the protocol and of every rule on the page, by id. */
    private static List<SourceView> cited(
            Library library, Outcome outcome, List<Refusal> refusals, List<Planned> planned) {
        SortedMap<String, Source> cited = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        outcome.intake().protocol().ifPresent(it -> ids.addAll(it.sources()));
        refusals.forEach(it -> ids.addAll(it.sources()));
        List<Verdict> named = new ArrayList<>(outcome.withheld());
        for (Planned one : planned) {
            named.add(one.verdict());
            one.verdict().applied().forEach(it -> ids.addAll(it.rule().sources()));
        }
        for (Verdict verdict : named) {
            for (Withholding withholding : verdict.withheld()) {
                if (withholding instanceof Withholding.ByRule by) {
                    ids.addAll(by.rule().sources());
                }
            }
        }
        ids.forEach(id -> cited.put(id, library.source(id)));
        return cited.values().stream()
                .map(it -> new SourceView(it.id(), it.cite(), it.link()))
                .toList();
    }
}
