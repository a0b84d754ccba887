package openbook.library.model;

import java.util.List;

/**
 * Advice for every patient.
 *
 * @param sentences printed once on the page
 * @param ages the age rules
 * @param clearanceSay the phrase for a patient whose clearance is not recorded
 * @param nothingSafeSay the phrase for a patient for whom no complete routine is left
 */
public record UniversalAdvice(List<Sentence> sentences, Ages ages, String clearanceSay, String nothingSafeSay) {

    /** The position of a sentence on the page. */
    public enum Where {
        BEFORE_YOU_START,
        STOP_AND_CALL
    }

    /**
     * A sentence for everyone.
     *
     * @param match printed when at least one chosen exercise matches
     */
    public record Sentence(String id, String say, Match match, Where where, List<String> sources, Strength strength) {}

    /**
     * The age rules; ages in years.
     *
     * @param adultFrom below this age there is no routine
     * @param youngerSay the phrase for such a patient
     * @param boneCheckFrom from this age on, the clinician gets a notice if bone strength is unknown
     * @param boneCheckSuggest the condition suggested in that notice
     */
    public record Ages(int adultFrom, String youngerSay, int boneCheckFrom, String boneCheckSuggest) {}
}
