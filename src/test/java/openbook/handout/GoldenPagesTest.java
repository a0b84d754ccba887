package openbook.handout;

import openbook.Golden;
import openbook.handout.render.Format;
import openbook.library.model.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole pages that were read and found good. The library has a few exercises only, the date, version and hash are
 * fixed, and the style sheet is left out, so that they change only when a page does.
 */
class GoldenPagesTest {
    private static final Library FEW = Pages.only(
            "band-row",
            "chair-back-arch",
            "childs-pose-reach",
            "foam-roll-back",
            "lying-back-press",
            "open-book",
            "open-book-short",
            "rest-on-back",
            "seated-march-swing",
            "seated-rotation",
            "seated-side-bend",
            "seated-side-reach",
            "supine-rib-breathing",
            "thread-needle",
            "towel-rib-breathing",
            "wall-angel",
            "wall-w-press");

    /** Everything at once: a name, a note, two conditions, a side, a limit, red flags not answered. */
    private static final String JO = """
            name: Jo Park
            age: 63
            goals: [golf-rotation]
            conditions: [osteoporosis, {id: frozen-shoulder, side: left}]
            cannot: [kneel]
            include: [open-book-short]
            notes: |
              See you on Monday.
              Bring your * pillow & towel.
            """;

    /** No condition, no limit, red flags answered, strength. */
    private static final String PLAIN = """
            goals: [desk-work, posture]
            stage: 2
            red-flags: none
            """;

    private static final String REFERRED = """
            name: Jo Park
            goals: [posture]
            conditions: [pregnancy]
            red-flags: [night-pain, chest-pain]
            """;

    private static final String OVERRIDDEN = """
            goals: [golf-rotation]
            conditions: [osteoporosis]
            red-flags: none
            override: [{exercise: childs-pose-reach, because: "seen in clinic, back stays long", by: Ann Roe}]
            """;

    private static String withoutStyle(String page) {
        return page.replaceAll("(?s)<style>.*</style>", "<style>STYLE</style>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PDF", "NOTE"})
    void aHandout(Format format) {
        Golden.check("handout." + format.ending(), withoutStyle(Pages.patient(FEW, JO, format)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MD", "TXT"})
    void aHandoutForSomeoneWithNoCondition(Format format) {
        Golden.check("handout-plain." + format.ending(), Pages.patient(FEW, PLAIN, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "PDF"})
    void theClinicianCopyOfAHandout(Format format) {
        Golden.check("clinician." + format.ending(), withoutStyle(Pages.clinician(FEW, JO, format)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MD", "JSON"})
    void theClinicianCopyWithAnOverride(Format format) {
        Golden.check("clinician-override." + format.ending(), Pages.clinician(FEW, OVERRIDDEN, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PDF", "NOTE"})
    void aReferral(Format format) {
        Golden.check("referral." + format.ending(), withoutStyle(Pages.patient(FEW, REFERRED, format)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MD", "TXT"})
    void theClinicianCopyOfAReferral(Format format) {
        Golden.check("clinician-referral." + format.ending(), Pages.clinician(FEW, REFERRED, format));
    }
}
