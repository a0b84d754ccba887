package openbook.library.model;

import java.util.List;

/**
 * What holds for every patient.
 *
 * @param sentences printed once on the page
 * @param ages what age alone leads to
 * @param clearanceSay the phrase for a patient whose clearance is not recorded
 * @param nothingSafeSay the phrase for a patient for whom no complete routine is left
 */
public record UniversalAdvice(List<Sentence> sentences, Ages ages, String clearanceSay, String nothingSafeSay) {

    /** Where on the page a sentence stands. */
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
     * What age alone leads to, in years.
     *
     * @param adultFrom below this age there is no routine
     * @param youngerSay what such a patient is told, as a phrase
     * @param boneCheckFrom from this age on, silence about bone strength is pointed out to the clinician
     * @param boneCheckSuggest the condition that is then suggested
     */
    public record Ages(int adultFrom, String youngerSay, int boneCheckFrom, String boneCheckSuggest) {}
}
