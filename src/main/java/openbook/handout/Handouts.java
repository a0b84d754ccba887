package openbook.handout;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.library.Library;
import openbook.routine.Outcome;

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

    /** The copy for the clinician: every exercise of the library and the reason for its place. */
    public String clinician(Outcome outcome, Format format) {
        return format == Format.JSON
                ? Json.of(library, outcome, page)
                : templates.fill("clinician", format, ClinicianView.of(library, outcome, page));
    }
}
