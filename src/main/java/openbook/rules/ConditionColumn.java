package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.library.model.Changes;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import org.jspecify.annotations.Nullable;

/** What one condition says of every exercise, and of the whole session. */
final class ConditionColumn {
    private final List<Said> said = new ArrayList<>();
    private final Touched touched;
    private final List<Phrase> pageSentences = new ArrayList<>();
    private final boolean largePrint;

    ConditionColumn(Library library, Tagged tagged, int rows, Intake.Present present) {
        Condition condition = present.condition();
        List<BitSet> byRule = new ArrayList<>();
        var matched = new BitSet();
        for (Rule rule : condition.rules()) {
            byRule.add(tagged.meant(rule.match()));
            matched.or(byRule.get(byRule.size() - 1));
        }
        for (int row = 0; row < rows; row++) {
            said.add(matched.get(row) ? said(condition, byRule, row) : Said.NOTHING);
        }
        this.touched = new Touched(matched);
        condition.pageSentences().forEach(id -> CardSentences.addOnce(pageSentences, library.phrase(id)));
        boolean large = false;
        for (Rule rule : condition.rules()) {
            if (rule.match().isEverything()) {
                library.sentenceOf(rule).ifPresent(it -> CardSentences.addOnce(pageSentences, it));
                large |= rule.changes().largePrint();
            }
        }
        this.largePrint = large;
    }

    private static Said said(Condition condition, List<BitSet> byRule, int row) {
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
        return new Said(
                List.copyOf(withheld), List.copyOf(applied), Optional.ofNullable(changes), preference, strongest);
    }

    /** What its rules say of one exercise. */
    Said of(int row) {
        return said.get(row);
    }

    /** The exercises that one of its rules matches. */
    Touched touched() {
        return touched;
    }

    /** Each once. */
    List<Phrase> pageSentences() {
        return Collections.unmodifiableList(pageSentences);
    }

    boolean largePrint() {
        return largePrint;
    }
}
