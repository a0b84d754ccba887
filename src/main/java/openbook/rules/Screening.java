package openbook.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.Changes;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Phrase;
import openbook.library.Rule;
import openbook.library.RuleKind;

/** Screens every exercise of a library against an intake. */
public final class Screening {
    private static final RuleKind[] KINDS = RuleKind.values();

    private final Library library;
    private final Intake intake;

    private Screening(Library library, Intake intake) {
        this.library = library;
        this.intake = intake;
    }

    /** Every exercise gets a verdict, whether it has a chance of being chosen or not. */
    public static Screened screen(Library library, Intake intake) {
        return new Screening(library, intake).screen();
    }

    private Screened screen() {
        List<Verdict> verdicts =
                library.exercises().values().stream().map(this::verdict).toList();
        List<Phrase> page = new ArrayList<>();
        boolean largePrint = false;
        for (Intake.Present present : intake.conditions()) {
            present.condition().pageSentences().forEach(id -> page.add(library.phrase(id)));
            for (Rule rule : present.condition().rules()) {
                if (rule.match().isEverything()) {
                    library.sentenceOf(rule).ifPresent(page::add);
                    largePrint |= rule.changes().largePrint();
                }
            }
        }
        return new Screened(
                verdicts, Gate.refusals(library, intake), distinct(page), largePrint, Gate.notices(library, intake));
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        Map<String, Phrase> byId = new LinkedHashMap<>();
        phrases.forEach(it -> byId.putIfAbsent(it.id(), it));
        return List.copyOf(byId.values());
    }

    private Verdict verdict(Exercise exercise) {
        List<Withholding> withheld = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        for (Intake.Present present : intake.conditions()) {
            boolean careful = false;
            int first = applied.size();
            for (Rule rule : present.condition().rules()) {
                if (rule.match().test(exercise.tags())) {
                    if (rule.kind() == RuleKind.AVOID) {
                        withheld.add(new Withholding.ByRule(present.condition(), rule));
                    } else {
                        careful |= rule.kind() != RuleKind.PREFER;
                        applied.add(new Applied(present.condition(), rule, true));
                    }
                }
            }
            // A condition that asks for care with an exercise cannot at the same time recommend it.
            for (int i = first; careful && i < applied.size(); i++) {
                if (applied.get(i).rule().kind() == RuleKind.PREFER) {
                    applied.set(
                            i, new Applied(present.condition(), applied.get(i).rule(), false));
                }
            }
        }
        for (Limit limit : intake.limits()) {
            if (limit.avoid().test(exercise.tags())) {
                withheld.add(new Withholding.ByLimit(limit));
            }
        }
        Changes changes = Changes.NONE;
        for (Applied one : applied) {
            changes = one.rule().kind() == RuleKind.ADAPT
                    ? changes.merge(one.rule().changes())
                    : changes;
        }
        SortedSet<Side> bad = changes.goodSideDown() ? badSides(applied) : new TreeSet<>();
        if (changes.goodSideDown() && bad.size() != 1) {
            withheld.add(new Withholding.BySide(askingForGoodSide(applied), !bad.isEmpty()));
        }
        if (!intake.equipment().containsAll(exercise.equipment())) {
            SortedSet<String> missing = new TreeSet<>(exercise.equipment());
            missing.removeAll(intake.equipment());
            withheld.add(new Withholding.ByEquipment(missing));
        }
        for (Exercise excluded : intake.exclude()) {
            if (excluded.id().equals(exercise.id())) {
                withheld.add(new Withholding.ByVeto());
            }
        }
        int preference = 0;
        int strongest = 0;
        for (Applied one : applied) {
            if (one.rule().kind() == RuleKind.PREFER && one.counts()) {
                preference += one.rule().weight();
                strongest = Math.max(strongest, one.rule().weight());
            }
        }
        return new Verdict(
                exercise,
                List.copyOf(withheld),
                withheld.isEmpty() || !withheld.stream().allMatch(Withholding::canBeOverridden)
                        ? Optional.empty()
                        : intake.overrideOf(exercise),
                List.copyOf(applied),
                changes,
                sentences(exercise, applied),
                preference,
                strongest,
                bad.size() == 1 ? Optional.of(bad.first().other()) : Optional.empty());
    }

    /**
     * The sides that must not lie down. A condition without a side could be on either, so it leaves none: the result
     * is then empty.
     */
    private SortedSet<Side> badSides(List<Applied> applied) {
        SortedSet<Side> bad = new TreeSet<>();
        List<String> asking = askingForGoodSide(applied);
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

    private static List<String> askingForGoodSide(List<Applied> applied) {
        return applied.stream()
                .filter(it -> it.rule().changes().goodSideDown())
                .map(it -> it.condition().id())
                .distinct()
                .toList();
    }

    /** Changes first, then cautions, then limits; without those that yield to a more careful one. */
    private List<Phrase> sentences(Exercise exercise, List<Applied> applied) {
        Map<String, Phrase> all = new LinkedHashMap<>();
        for (RuleKind kind : KINDS) {
            for (Applied one : applied) {
                if (one.rule().kind() == kind) {
                    library.sentenceOf(one.rule()).ifPresent(it -> all.put(it.id(), it));
                }
            }
        }
        for (Limit limit : intake.limits()) {
            if (limit.say().isPresent() && limit.sayOn().test(exercise.tags())) {
                Phrase phrase = library.phrase(limit.say().get());
                all.put(phrase.id(), phrase);
            }
        }
        List<Phrase> sentences = new ArrayList<>(all.size());
        for (Phrase phrase : all.values()) {
            if (Collections.disjoint(phrase.yieldsTo(), all.keySet())) {
                sentences.add(phrase);
            }
        }
        return Collections.unmodifiableList(sentences);
    }
}
