package openbook.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                verdicts,
                Gate.refusals(library, intake),
                page.stream().distinct().toList(),
                largePrint,
                Gate.notices(library, intake));
    }

    private Verdict verdict(Exercise exercise) {
        List<Withholding> withheld = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        for (Intake.Present present : intake.conditions()) {
            List<Rule> matching = present.condition().rules().stream()
                    .filter(rule -> rule.match().test(exercise.tags()))
                    .toList();
            boolean careful = matching.stream()
                    .anyMatch(rule -> rule.kind() == RuleKind.ADAPT || rule.kind() == RuleKind.CAUTION);
            for (Rule rule : matching) {
                if (rule.kind() == RuleKind.AVOID) {
                    withheld.add(new Withholding.ByRule(present.condition(), rule));
                } else {
                    // A condition that asks for care with an exercise cannot at the same time recommend it.
                    boolean counts = rule.kind() != RuleKind.PREFER || !careful;
                    applied.add(new Applied(present.condition(), rule, counts));
                }
            }
        }
        intake.limits().stream()
                .filter(limit -> limit.avoid().test(exercise.tags()))
                .forEach(limit -> withheld.add(new Withholding.ByLimit(limit)));
        Changes changes = applied.stream().map(it -> it.rule().changes()).reduce(Changes.NONE, Changes::merge);
        SortedSet<Side> bad = badSides(applied);
        if (changes.goodSideDown() && bad.size() != 1) {
            withheld.add(new Withholding.BySide(askingForGoodSide(applied), !bad.isEmpty()));
        }
        SortedSet<String> missing = new TreeSet<>(exercise.equipment());
        missing.removeAll(intake.equipment());
        if (!missing.isEmpty()) {
            withheld.add(new Withholding.ByEquipment(missing));
        }
        if (intake.exclude().contains(exercise)) {
            withheld.add(new Withholding.ByVeto());
        }
        List<Integer> preferences = applied.stream()
                .filter(it -> it.rule().kind() == RuleKind.PREFER && it.counts())
                .map(it -> it.rule().weight())
                .toList();
        return new Verdict(
                exercise,
                List.copyOf(withheld),
                withheld.isEmpty() || !withheld.stream().allMatch(Withholding::canBeOverridden)
                        ? Optional.empty()
                        : intake.overrideOf(exercise),
                List.copyOf(applied),
                changes,
                sentences(exercise, applied),
                preferences.stream().mapToInt(it -> it).sum(),
                preferences.stream().mapToInt(it -> it).max().orElse(0),
                changes.goodSideDown() && bad.size() == 1
                        ? Optional.of(bad.first().other())
                        : Optional.empty());
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
        Stream<Phrase> ofRules = applied.stream()
                .sorted(Comparator.comparing(it -> it.rule().kind()))
                .flatMap(it -> library.sentenceOf(it.rule()).stream());
        Stream<Phrase> ofLimits = intake.limits().stream()
                .filter(limit -> limit.sayOn().test(exercise.tags()))
                .map(Limit::say)
                .flatMap(Optional::stream)
                .map(library::phrase);
        Set<Phrase> all = Stream.concat(ofRules, ofLimits).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> ids = all.stream().map(Phrase::id).collect(Collectors.toSet());
        return all.stream()
                .filter(phrase -> phrase.yieldsTo().stream().noneMatch(ids::contains))
                .toList();
    }
}
