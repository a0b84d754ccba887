package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * One rule of a condition.
 *
 * @param changes what an adapt rule changes; {@link Changes#NONE} for the other kinds
 * @param weight what a prefer rule adds to the value of an exercise, 1 to 3; 0 for the other kinds
 * @param say the phrase that an adapt or caution rule prints on the card
 * @param because the reason, for the clinician; never printed for a patient
 * @param guard kept for future exercises although it matches none now
 */
public record Rule(
        String id,
        RuleKind kind,
        Match match,
        Changes changes,
        int weight,
        Optional<String> say,
        String because,
        List<String> sources,
        Strength strength,
        boolean guard) {}
