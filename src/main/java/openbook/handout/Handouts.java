package openbook.handout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.library.Library;
import openbook.routine.Outcome;
import openbook.yaml.ProblemsException;

/** The finished texts of an outcome. */
public final class Handouts {
    /** Every template and the record that it is filled with. */
    static final SortedMap<String, Class<? extends Record>> VIEWS = new TreeMap<>(
            Map.of("handout", HandoutView.class, "referral", ReferralView.class, "clinician", ClinicianView.class));

    /** The templates whose words a patient reads. */
    static final List<String> FOR_PATIENTS = List.of("handout", "referral");

    private final Library library;
    private final Templates templates;
    private final Page page;

    public Handouts(Library library, Templates templates, Page page) {
        this.library = library;
        this.templates = templates;
        this.page = page;
    }

    /** The page for the patient: the routine, or the referral. */
    public String patient(Outcome.Routine routine, Format format) {
        return format == Format.JSON
                ? Json.of(library, routine, page)
                : templates.fill("handout", format, HandoutView.of(library, routine, page));
    }

    /** The page for a patient who must see someone first. */
    public String patient(Outcome.Referral referral, Format format) {
        return format == Format.JSON
                ? Json.of(library, referral, page)
                : templates.fill("referral", format, ReferralView.of(library, referral, page));
    }

    /** What every page carries. */
    public Page page() {
        return page;
    }

    /** The page for the patient as a file has it. */
    public byte[] patientFile(Outcome outcome, Format format) {
        String text = outcome instanceof Outcome.Referral referral
                ? patient(referral, format)
                : patient((Outcome.Routine) outcome, format);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What all pages of these formats have in common: library, templates, date and look. Where it is the same, the same
     * intake gives the same bytes.
     *
     * @throws ProblemsException when one of the templates is wrong
     */
    public String ground(List<Format> formats) {
        var ground = new StringBuilder(library.hash() + " " + page);
        for (Format format : formats) {
            ground.append(' ').append(format);
            if (format != Format.JSON) {
                ground.append(' ').append(templates.fingerprint("handout", format, HandoutView.class));
                ground.append(' ').append(templates.fingerprint("referral", format, ReferralView.class));
            }
        }
        return ground.toString();
    }

    /** The copy for the clinician: every exercise of the library and the reason for its place. */
    public String clinician(Outcome outcome, Format format) {
        return format == Format.JSON
                ? Json.of(library, outcome, page)
                : templates.fill("clinician", format, ClinicianView.of(library, outcome, page));
    }
}
