package openbook.rules;

import java.util.List;
import openbook.library.Phrase;

/**
 * A library seen through one intake.
 *
 * @param verdicts one for every exercise of the library, by id
 * @param refusals why there can be no routine at all; empty for most
 * @param pageSentences phrases that hold for the whole session
 * @param largePrint whether a condition asks for a large page
 * @param notices what the clinician should know
 */
public record Screened(
        List<Verdict> verdicts,
        List<Refusal> refusals,
        List<Phrase> pageSentences,
        boolean largePrint,
        List<String> notices) {}
