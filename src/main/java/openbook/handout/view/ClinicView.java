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
                clinic.link().map(it -> new QrView(QrPicture.svg(it), it.label(), it.url())));
    }
}
