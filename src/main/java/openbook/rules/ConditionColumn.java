package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.library.Changes;
import openbook.library.Condition;
import openbook.library.Library;
import openbook.library.Phrase;
import openbook.library.Rule;
import openbook.library.RuleKind;
import org.jspecify.annotations.Nullable;

/** What one condition says of every exercise, and of the whole session. */
final class ConditionColumn {
    private final List<Cell> cells = new ArrayList<>();
    private final BitSet touched = new BitSet();
    private final List<Phrase> pageSentences = new ArrayList<>();
    private final boolean largePrint;
    /** Written by any thread, and all write the same. */
    private final @Nullable Verdict[] alone;

    /**
     * Its rules that match one exercise.
     *
     * @param withheld by its avoid rules
     * @param applied its other rules
     * @param changes what they change, if anything
     * @param preference the sum of the preferences that count
     * @param strongest the greatest single one of them
     * @param changesSay the phrases of those that change it
     * @param cautionsSay the phrases of the others
     */
    record Cell(
            List<Withholding> withheld,
            List<Applied> applied,
            Optional<Changes> changes,
            int preference,
            int strongest,
            List<Phrase> changesSay,
            List<Phrase> cautionsSay) {
        private static final Cell UNTOUCHED =
                new Cell(List.of(), List.of(), Optional.empty(), 0, 0, List.of(), List.of());
    }

    ConditionColumn(Library library, Tagged tagged, int rows, Intake.Present present) {
        Condition condition = present.condition();
        List<BitSet> byRule = new ArrayList<>();
        for (Rule rule : condition.rules()) {
            byRule.add(tagged.meant(rule.match()));
            touched.or(byRule.get(byRule.size() - 1));
        }
        for (int row = 0; row < rows; row++) {
            cells.add(touched.get(row) ? cell(library, condition, byRule, row) : Cell.UNTOUCHED);
        }
        this.alone = new @Nullable Verdict[rows];
        condition.pageSentences().forEach(id -> pageSentences.add(library.phrase(id)));
        boolean large = false;
        for (Rule rule : condition.rules()) {
            if (rule.match().isEverything()) {
                library.sentenceOf(rule).ifPresent(pageSentences::add);
                large |= rule.changes().largePrint();
            }
        }
        this.largePrint = large;
    }

    private static Cell cell(Library library, Condition condition, List<BitSet> byRule, int row) {
        List<Withholding> withheld = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        boolean careful = false;
        for (int i = 0; i < byRule.size(); i++) {
            if (byRule.get(i).get(row)) {
                Rule rule = condition.rules().get(i);
                if (rule.kind() == RuleKind.AVOID) {
                    withheld.add(new Withholding.ByRule(condition, rule));
                } else {
                    careful |= rule.kind() != RuleKind.PREFER;
                    applied.add(new Applied(condition, rule, true));
                }
            }
        }
        @Nullable Changes changes = null;
        int preference = 0;
        int strongest = 0;
        for (int i = 0; i < applied.size(); i++) {
            Rule rule = applied.get(i).rule();
            if (rule.kind() == RuleKind.ADAPT) {
                changes = changes == null ? rule.changes() : changes.merge(rule.changes());
            } else if (rule.kind() == RuleKind.PREFER && careful) {
                // A condition that asks for care with an exercise cannot at the same time recommend it.
                applied.set(i, new Applied(condition, rule, false));
            } else if (rule.kind() == RuleKind.PREFER) {
                preference += rule.weight();
                strongest = Math.max(strongest, rule.weight());
            }
        }
        return new Cell(
                List.copyOf(withheld),
                List.copyOf(applied),
                Optional.ofNullable(changes),
                preference,
                strongest,
                said(library, applied, RuleKind.ADAPT),
                said(library, applied, RuleKind.CAUTION));
    }

    private static List<Phrase> said(Library library, List<Applied> applied, RuleKind kind) {
        List<Phrase> said = new ArrayList<>();
        for (Applied one : applied) {
            if (one.rule().kind() == kind) {
                library.sentenceOf(one.rule()).ifPresent(said::add);
            }
        }
        return said;
    }

    Cell cell(int row) {
        return cells.get(row);
    }

    /** The exercises that one of its rules matches. */
    BitSet touched() {
        return touched;
    }

    List<Phrase> pageSentences() {
        return pageSentences;
    }

    boolean largePrint() {
        return largePrint;
    }

    /** The verdict on an exercise of which nothing else says anything, if it was kept. */
    @Nullable
    Verdict alone(int row) {
        return alone[row];
    }

    /** Keeps the verdict on an exercise of which nothing else says anything. */
    void keepAlone(int row, Verdict verdict) {
        alone[row] = verdict;
    }
}
