package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Screens every exercise of a library against an intake. */
public final class Screening {
    private final Columns columns;
    private final Library library;
    private final Intake intake;
    private final List<ConditionColumn> conditions;
    private final List<LimitColumn> limits;
    private final Lacking lacking;

    private Screening(Columns columns, Intake intake) {
        this.columns = columns;
        this.library = columns.library();
        this.intake = intake;
        this.conditions = new ArrayList<>(intake.conditions().size());
        for (Intake.Present present : intake.conditions()) {
            conditions.add(columns.of(present));
        }
        this.limits = new ArrayList<>(intake.limits().size());
        for (Limit limit : intake.limits()) {
            limits.add(columns.of(limit));
        }
        this.lacking = columns.lacking(intake.equipment());
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
        List<Phrase> page = new ArrayList<>();
        boolean largePrint = false;
        for (ConditionColumn column : conditions) {
            column.pageSentences().forEach(it -> CardSentences.addOnce(page, it));
            largePrint |= column.largePrint();
        }
        return new Screened(
                verdicts(),
                Triage.refusals(library, intake),
                List.copyOf(page),
                largePrint,
                Triage.notices(library, intake));
    }

    /** Most exercises are touched by one thing or none, and what is known of them then need not be found anew. */
    private List<Verdict> verdicts() {
        List<Touched> touching = touching();
        BitSet special = ofTheTherapist();
        var touched = new BitSet();
        for (Touched one : touching) {
            var again = (BitSet) one.rows().clone();
            again.and(touched);
            special.or(again);
            touched.or(one.rows());
        }
        Verdict[] verdicts =
                columns.untouched().toArray(new Verdict[columns.untouched().size()]);
        for (Touched one : touching) {
            for (int row = one.rows().nextSetBit(0); row >= 0; row = one.rows().nextSetBit(row + 1)) {
                if (!special.get(row)) {
                    verdicts[row] = alone(one, row);
                }
            }
        }
        for (int row = special.nextSetBit(0); row >= 0; row = special.nextSetBit(row + 1)) {
            verdicts[row] = found(row);
        }
        return List.of(verdicts);
    }

    private List<Touched> touching() {
        List<Touched> touching = new ArrayList<>(conditions.size() + limits.size() + 1);
        for (ConditionColumn column : conditions) {
            touching.add(column.touched());
        }
        for (LimitColumn column : limits) {
            touching.add(column.touched());
        }
        touching.add(lacking.touched());
        return touching;
    }

    /** The exercises that the therapist vetoes or brings back for this patient alone. */
    private BitSet ofTheTherapist() {
        var rows = new BitSet();
        if (!intake.exclude().isEmpty() || !intake.overrides().isEmpty()) {
            for (int row = 0; row < columns.exercises().size(); row++) {
                Exercise exercise = columns.exercises().get(row);
                rows.set(row, isVetoed(exercise) || intake.overrideOf(exercise).isPresent());
            }
        }
        return rows;
    }

    private boolean isVetoed(Exercise exercise) {
        for (Exercise vetoed : intake.exclude()) {
            if (vetoed.id().equals(exercise.id())) {
                return true;
            }
        }
        return false;
    }

    private Verdict alone(Touched one, int row) {
        @Nullable Verdict known = one.alone(row);
        if (known == null) {
            known = found(row);
            one.keepAlone(row, known);
        }
        return known;
    }

    private Verdict found(int row) {
        Exercise exercise = columns.exercises().get(row);
        @Nullable Said ofConditions = null;
        for (ConditionColumn column : conditions) {
            if (column.touched().has(row)) {
                ofConditions = ofConditions == null ? column.of(row) : ofConditions.and(column.of(row));
            }
        }
        Said said = ofConditions == null ? Said.NOTHING : ofConditions;
        List<Withholding> withheld = said.withheld();
        List<Phrase> ofLimits = List.of();
        for (LimitColumn column : limits) {
            withheld = Said.both(withheld, column.withheld(row));
            ofLimits = Said.both(ofLimits, column.phrasesOn(row));
        }
        Changes changes = said.changes().orElse(Changes.NONE);
        SortedSet<Side> bad = changes.goodSideDown() ? badSides(said.applied()) : Collections.emptySortedSet();
        if (changes.goodSideDown() && bad.size() != 1) {
            withheld = Said.both(
                    withheld, List.of(new Withholding.BySide(askingForGoodSide(said.applied()), !bad.isEmpty())));
        }
        withheld = Said.both(withheld, lacking.withheld(row));
        if (isVetoed(exercise)) {
            withheld = Said.both(withheld, List.of(new Withholding.ByVeto()));
        }
        return new Verdict(
                exercise,
                withheld,
                override(exercise, withheld),
                said.applied(),
                changes,
                CardSentences.of(library, said.applied(), ofLimits),
                said.preference(),
                said.strongest(),
                bad.size() == 1 ? Optional.of(bad.first().other()) : Optional.empty());
    }

    private Optional<Intake.TherapistOverride> override(Exercise exercise, List<Withholding> withheld) {
        if (withheld.isEmpty() || intake.overrides().isEmpty()) {
            return Optional.empty();
        }
        for (Withholding reason : withheld) {
            if (!reason.canBeOverridden()) {
                return Optional.empty();
            }
        }
        return intake.overrideOf(exercise);
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
}
