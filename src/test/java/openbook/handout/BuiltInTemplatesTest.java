package openbook.handout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates that come with the program name only what their views have; a run takes that for granted. */
class BuiltInTemplatesTest {
    @ParameterizedTest
    @EnumSource(names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void everyTemplatePassesTheCheck(Format format) {
        var templates = new Templates(Templates::packed);
        templates.fingerprint("handout", format, HandoutView.class);
        templates.fingerprint("referral", format, ReferralView.class);
        templates.fingerprint("clinician", format, ClinicianView.class);
    }
}
