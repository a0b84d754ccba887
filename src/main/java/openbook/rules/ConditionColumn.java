package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.library.Changes;
import openbook.library.Condition;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Phrase;
import openbook.library.Rule;
import openbook.library.RuleKind;
import org.jspecify.annotations.Nullable;

/** What one condition says of every exercise, and of the whole session. */
final class ConditionColumn {
    private final List<Cell> cells;
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
            List<Phrase> cautionsSay) {}

    ConditionColumn(Library library, List<Exercise> exercises, Intake.Present present) {
        Condition condition = present.condition();
        this.cells = exercises.stream().map(it -> cell(library, condition, it)).toList();
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row);
            touched.set(row, !cell.withheld().isEmpty() || !cell.applied().isEmpty());
        }
        this.alone = new @Nullable Verdict[exercises.size()];
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

    private static Cell cell(Library library, Condition condition, Exercise exercise) {
        List<Withholding> withheld = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        boolean careful = false;
        for (Rule rule : condition.rules()) {
            if (rule.match().test(exercise.tags())) {
                if (rule.kind() == RuleKind.AVOID) {
                    withheld.add(new Withholding.ByRule(condition, rule));
                } else {
                    careful |= rule.kind() != RuleKind.PREFER;
                    applied.add(new Applied(condition, rule, true));
                }
            }
        }
        // A condition that asks for care with an exercise cannot at the same time recommend it.
        for (int i = 0; careful && i < applied.size(); i++) {
            if (applied.get(i).rule().kind() == RuleKind.PREFER) {
                applied.set(i, new Applied(condition, applied.get(i).rule(), false));
            }
        }
        List<Integer> preferences = applied.stream()
                .filter(it -> it.rule().kind() == RuleKind.PREFER && it.counts())
                .map(it -> it.rule().weight())
                .toList();
        return new Cell(
                List.copyOf(withheld),
                List.copyOf(applied),
                applied.stream()
                        .filter(it -> it.rule().kind() == RuleKind.ADAPT)
                        .map(it -> it.rule().changes())
                        .reduce(Changes::merge),
                preferences.stream().mapToInt(it -> it).sum(),
                preferences.stream().mapToInt(it -> it).max().orElse(0),
                said(library, applied, RuleKind.ADAPT),
                said(library, applied, RuleKind.CAUTION));
    }

    private static List<Phrase> said(Library library, List<Applied> applied, RuleKind kind) {
        return applied.stream()
                .filter(it -> it.rule().kind() == kind)
                .flatMap(it -> library.sentenceOf(it.rule()).stream())
                .toList();
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
