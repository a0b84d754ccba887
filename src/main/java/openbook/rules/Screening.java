package openbook.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;

/**
 * Screens every exercise of a library against an intake. The reasons against an exercise are listed in a fixed order:
 * conditions, limits, the side to lie on, equipment, the therapist's veto. Thread-safe.
 */
public final class Screening {
    private final Library library;
    private final MatchedRules matched;

    public Screening(Library library) {
        this.library = library;
        this.matched = new MatchedRules(library);
    }

    /** Screens a single intake. */
    public static Screened screen(Library library, Intake intake) {
        return new Screening(library).screen(intake);
    }

    /** Returns a verdict on every exercise, sorted by id, and the refusals, if any. */
    public Screened screen(Intake intake) {
        List<Verdict> verdicts = new ArrayList<>(library.exercises().size());
        for (Exercise exercise : library.exercises().values()) {
            verdicts.add(verdict(exercise, intake));
        }
        return new Screened(
                List.copyOf(verdicts),
                Triage.refusals(library, intake),
                CardSentences.ofPage(library, intake.conditions()),
                wantsLargePrint(intake),
                Triage.notices(library, intake));
    }

    private Verdict verdict(Exercise exercise, Intake intake) {
        List<Withholding> withheld = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        List<Phrase> ofLimits = new ArrayList<>();
        for (Intake.Present present : intake.conditions()) {
            apply(present.condition(), exercise, withheld, applied);
        }
        for (Limit limit : intake.limits()) {
            apply(limit, exercise, withheld, ofLimits);
        }
        Changes changes = changes(applied);
        SortedSet<Side> bad = changes.goodSideDown() ? badSides(intake, applied) : Collections.emptySortedSet();
        if (changes.goodSideDown() && bad.size() != 1) {
            withheld.add(new Withholding.BySide(idsAskingForGoodSide(applied), !bad.isEmpty()));
        }
        if (!intake.equipment().containsAll(exercise.equipment())) {
            SortedSet<String> missing = new TreeSet<>(exercise.equipment());
            missing.removeAll(intake.equipment());
            withheld.add(new Withholding.ByEquipment(missing));
        }
        if (isVetoed(exercise, intake)) {
            withheld.add(new Withholding.ByVeto());
        }
        return new Verdict(
                exercise,
                List.copyOf(withheld),
                override(exercise, intake, withheld),
                List.copyOf(applied),
                changes,
                CardSentences.ofCard(library, applied, ofLimits),
                preference(applied),
                strongestPreference(applied),
                bad.size() == 1 ? Optional.of(bad.first().other()) : Optional.empty());
    }

    /** Adds what the rules of one condition do to an exercise. */
    private void apply(Condition condition, Exercise exercise, List<Withholding> withheld, List<Applied> applied) {
        List<Rule> rules = matched.rules(condition, exercise);
        boolean asksForCare = false;
        for (Rule rule : rules) {
            asksForCare |= rule.kind() == RuleKind.ADAPT || rule.kind() == RuleKind.CAUTION;
        }
        for (Rule rule : rules) {
            switch (rule.kind()) {
                case AVOID -> withheld.add(new Withholding.ByRule(condition, rule));
                case ADAPT, CAUTION -> applied.add(new Applied(condition, rule, true));
                // A condition that adapts or cautions an exercise cannot also prefer it.
                case PREFER -> applied.add(new Applied(condition, rule, !asksForCare));
            }
        }
    }

    /** Adds what one limit does to an exercise. */
    private void apply(Limit limit, Exercise exercise, List<Withholding> withheld, List<Phrase> sentences) {
        if (limit.avoid().test(exercise.tags())) {
            withheld.add(new Withholding.ByLimit(limit));
        }
        if (limit.say().isPresent() && limit.sayOn().test(exercise.tags())) {
            sentences.add(library.phrase(limit.say().get()));
        }
    }

    /** All changes, merged to the most careful. */
    private static Changes changes(List<Applied> applied) {
        Changes changes = Changes.NONE;
        for (Applied one : applied) {
            if (one.rule().kind() == RuleKind.ADAPT) {
                changes = changes.merge(one.rule().changes());
            }
        }
        return changes;
    }

    private static int preference(List<Applied> applied) {
        int sum = 0;
        for (Applied one : applied) {
            sum += one.preference();
        }
        return sum;
    }

    private static int strongestPreference(List<Applied> applied) {
        int strongest = 0;
        for (Applied one : applied) {
            strongest = Math.max(strongest, one.preference());
        }
        return strongest;
    }

    /**
     * The sides that must not be lain on. Empty if a condition has no side given: either side could be bad, so no side
     * is safe.
     */
    private static SortedSet<Side> badSides(Intake intake, List<Applied> applied) {
        List<String> asking = idsAskingForGoodSide(applied);
        SortedSet<Side> bad = new TreeSet<>();
        for (Intake.Present present : intake.conditions()) {
            if (asking.contains(present.condition().id())) {
                if (present.sides().isEmpty()) {
                    return new TreeSet<>();
                }
                bad.addAll(present.sides());
            }
        }
        return bad;
    }

    /** The ids of the conditions with a rule that says to lie on the good side. */
    private static List<String> idsAskingForGoodSide(List<Applied> applied) {
        List<String> ids = new ArrayList<>();
        for (Applied one : applied) {
            if (one.rule().changes().goodSideDown()
                    && !ids.contains(one.condition().id())) {
                ids.add(one.condition().id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean isVetoed(Exercise exercise, Intake intake) {
        for (Exercise vetoed : intake.exclude()) {
            if (vetoed.id().equals(exercise.id())) {
                return true;
            }
        }
        return false;
    }

    /** The therapist's override, if every reason against the exercise can be overridden. */
    private static Optional<Intake.TherapistOverride> override(
            Exercise exercise, Intake intake, List<Withholding> withheld) {
        if (withheld.isEmpty()) {
            return Optional.empty();
        }
        for (Withholding reason : withheld) {
            if (!reason.canBeOverridden()) {
                return Optional.empty();
            }
        }
        return intake.overrideOf(exercise);
    }

    /** True if a rule for the whole session requires large print. */
    private static boolean wantsLargePrint(Intake intake) {
        for (Intake.Present present : intake.conditions()) {
            for (Rule rule : present.condition().rules()) {
                if (rule.match().isEverything() && rule.changes().largePrint()) {
                    return true;
                }
            }
        }
        return false;
    }
}
