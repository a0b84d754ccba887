package openbook.handout.view;

import java.util.Optional;
import openbook.handout.picture.QrPicture;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;

/**
 * The clinic's block.
 *
 * @param phoneInCss the phone as a style sheet writes it between quotes
 * @param clinicLogo markup, put into the page as it is
 * @param qr the link as an SVG element
 */
record ClinicView(
        String clinicName,
        Optional<String> therapist,
        Optional<String> phone,
        Optional<String> phoneInCss,
        Optional<String> address,
        Optional<String> web,
        Optional<String> clinicLogo,
        Optional<String> clinicFooter,
        Optional<QrView> qr) {

    record QrView(Markup qrSvg, String qrLabel, String qrUrl) {}

    /** Who it is from and nothing to call, to go to or to look at: in an emergency there is one number. */
    ClinicView nameOnly() {
        return new ClinicView(
                clinicName,
                therapist,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clinicLogo,
                Optional.empty(),
                Optional.empty());
    }

    /** Who it is from and how to reach them: no link to exercises, no line that speaks of a next visit. */
    ClinicView forReferral() {
        return new ClinicView(
                clinicName, therapist, phone, phoneInCss, address, web, clinicLogo, Optional.empty(), Optional.empty());
    }

    static ClinicView of(Clinic clinic) {
        return new ClinicView(
                clinic.name(),
                clinic.therapist(),
                clinic.phone(),
                clinic.phone().map(Escape::cssString),
                clinic.address(),
                clinic.web(),
                clinic.logo(),
                clinic.footer(),
                clinic.link().map(it -> new QrView(QrPicture.svg(it.url(), it.label()), it.label(), it.url())));
    }
}
