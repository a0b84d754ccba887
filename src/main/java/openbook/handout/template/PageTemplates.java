package openbook.handout.template;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.handout.view.ClinicianView;
import openbook.handout.view.HandoutView;
import openbook.handout.view.ReferralView;

/** Lists the templates of whole pages. */
final class PageTemplates {
    /** View record of each template. */
    static final SortedMap<String, Class<? extends Record>> VIEWS = new TreeMap<>(Map.of(
            "handout", HandoutView.class,
            "list", HandoutView.class,
            "referral", ReferralView.class,
            "clinician", ClinicianView.class));

    /** Templates whose text a patient reads. */
    static final List<String> FOR_PATIENTS = List.of("handout", "list", "referral");

    private PageTemplates() {}
}
