package openbook.handout.view;

import java.util.Optional;
import openbook.handout.picture.QrPicture;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;

/**
 * The clinic's block on a page.
 *
 * @param phoneInCss the phone number, escaped for a string in a style sheet
 * @param clinicLogo markup, inserted unescaped
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

    /** Returns the block without phone, link and logo: an emergency page shows one number only. */
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

    /** Returns the block of a referral: name and contact, without the link and the footer. */
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
