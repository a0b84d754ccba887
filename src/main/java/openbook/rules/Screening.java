package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.Changes;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Phrase;
import org.jspecify.annotations.Nullable;

/** Screens every exercise of a library against an intake. */
public final class Screening {
    private final Columns columns;
    private final Library library;
    private final Intake intake;
    private final List<ConditionColumn> conditions = new ArrayList<>();
    private final List<LimitColumn> limits = new ArrayList<>();
    private final BitSet lacking;
    private final Set<String> vetoes;

    private Screening(Columns columns, Intake intake) {
        this.columns = columns;
        this.library = columns.library();
        this.intake = intake;
        intake.conditions().forEach(it -> conditions.add(columns.of(it)));
        intake.limits().forEach(it -> limits.add(columns.of(it)));
        this.lacking = columns.lacking(intake.equipment());
        this.vetoes = intake.exclude().isEmpty()
                ? Set.of()
                : intake.exclude().stream().map(Exercise::id).collect(Collectors.toSet());
    }

    /** Every exercise gets a verdict, whether it has a chance of being chosen or not. */
    public static Screened screen(Library library, Intake intake) {
        return screen(new Columns(library), intake);
    }

    /** The same for one of many intakes, with what the earlier ones have worked out. */
    public static Screened screen(Columns columns, Intake intake) {
        return new Screening(columns, intake).screen();
    }

    private Screened screen() {
        List<Verdict> verdicts = verdicts();
        Map<String, Phrase> page = new LinkedHashMap<>();
        boolean largePrint = false;
        for (ConditionColumn column : conditions) {
            column.pageSentences().forEach(it -> page.putIfAbsent(it.id(), it));
            largePrint |= column.largePrint();
        }
        return new Screened(
                Collections.unmodifiableList(verdicts),
                Gate.refusals(library, intake),
                List.copyOf(page.values()),
                largePrint,
                Gate.notices(library, intake));
    }

    /** Most exercises are touched by one condition or none, and what is known of them then need not be found anew. */
    private List<Verdict> verdicts() {
        var special = (BitSet) lacking.clone();
        limits.forEach(it -> it.addTouched(special));
        var touched = new BitSet();
        for (ConditionColumn column : conditions) {
            var again = (BitSet) column.touched().clone();
            again.and(touched);
            special.or(again);
            touched.or(column.touched());
        }
        boolean allSpecial = !intake.exclude().isEmpty() || !intake.overrides().isEmpty();
        int rows = columns.exercises().size();
        List<Verdict> verdicts = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            if (allSpecial || special.get(row)) {
                verdicts.add(found(row));
            } else {
                verdicts.add(touched.get(row) ? touchedOnce(row) : columns.untouched(row));
            }
        }
        return verdicts;
    }

    private Verdict touchedOnce(int row) {
        for (ConditionColumn column : conditions) {
            if (column.touched().get(row)) {
                @Nullable Verdict known = column.alone(row);
                if (known == null) {
                    known = found(row);
                    column.keepAlone(row, known);
                }
                return known;
            }
        }
        throw new IllegalStateException();
    }

    private Verdict found(int row) {
        Exercise exercise = columns.exercises().get(row);
        List<Withholding> withheld = new ArrayList<>(4);
        List<Applied> applied = List.of();
        @Nullable Changes changes = null;
        int preference = 0;
        int strongest = 0;
        for (ConditionColumn column : conditions) {
            if (column.touched().get(row)) {
                ConditionColumn.Cell cell = column.cell(row);
                withheld.addAll(cell.withheld());
                applied = both(applied, cell.applied());
                if (cell.changes().isPresent()) {
                    Changes more = cell.changes().get();
                    changes = changes == null ? more : changes.merge(more);
                }
                preference += cell.preference();
                strongest = Math.max(strongest, cell.strongest());
            }
        }
        for (LimitColumn column : limits) {
            if (column.avoids(row)) {
                withheld.add(column.withholding());
            }
        }
        boolean goodSideDown = changes != null && changes.goodSideDown();
        SortedSet<Side> bad = goodSideDown ? badSides(applied) : Collections.emptySortedSet();
        if (goodSideDown && bad.size() != 1) {
            withheld.add(new Withholding.BySide(askingForGoodSide(applied), !bad.isEmpty()));
        }
        if (lacking.get(row)) {
            SortedSet<String> missing = new TreeSet<>(exercise.equipment());
            missing.removeAll(intake.equipment());
            withheld.add(new Withholding.ByEquipment(missing));
        }
        if (vetoes.contains(exercise.id())) {
            withheld.add(new Withholding.ByVeto());
        }
        return new Verdict(
                exercise,
                Collections.unmodifiableList(withheld),
                override(exercise, withheld),
                applied,
                changes == null ? Changes.NONE : changes,
                sentences(row),
                preference,
                strongest,
                bad.size() == 1 ? Optional.of(bad.first().other()) : Optional.empty());
    }

    private static List<Applied> both(List<Applied> a, List<Applied> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Applied> both = new ArrayList<>(a.size() + b.size());
        both.addAll(a);
        both.addAll(b);
        return Collections.unmodifiableList(both);
    }

    private Optional<Intake.TherapistOverride> override(Exercise exercise, List<Withholding> withheld) {
        for (Withholding reason : withheld) {
            if (!reason.canBeOverridden()) {
                return Optional.empty();
            }
        }
        return withheld.isEmpty() || intake.overrides().isEmpty() ? Optional.empty() : intake.overrideOf(exercise);
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
    private List<Phrase> sentences(int row) {
        List<Phrase> all = new ArrayList<>();
        for (ConditionColumn column : conditions) {
            addAll(all, column.cell(row).changesSay());
        }
        for (ConditionColumn column : conditions) {
            addAll(all, column.cell(row).cautionsSay());
        }
        for (LimitColumn column : limits) {
            addAll(all, column.phrasesOn(row));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        List<Phrase> sentences = new ArrayList<>(all.size());
        for (Phrase phrase : all) {
            if (!yields(phrase, all)) {
                sentences.add(phrase);
            }
        }
        return Collections.unmodifiableList(sentences);
    }

    private static boolean yields(Phrase phrase, List<Phrase> all) {
        if (!phrase.yieldsTo().isEmpty()) {
            for (Phrase other : all) {
                if (phrase.yieldsTo().contains(other.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addAll(List<Phrase> phrases, List<Phrase> more) {
        for (int i = 0; i < more.size(); i++) {
            add(phrases, more.get(i));
        }
    }

    private static void add(List<Phrase> phrases, Phrase phrase) {
        for (Phrase other : phrases) {
            if (other.id().equals(phrase.id())) {
                return;
            }
        }
        phrases.add(phrase);
    }
}
