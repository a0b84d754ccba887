package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openbook.Hostile;
import openbook.Sample;
import openbook.document.InvalidInputException;
import openbook.figure.pose.Person;
import openbook.handout.render.Escape;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.BuiltInLibrary;
import openbook.routine.Planner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages with hostile words in a browser, with the policy of the page taken away, so that nothing but the escaping stands
 * between the words and the browser: no script runs, and the elements are those of a page with harmless words.
 */
@Tag("slow")
class HostilePageTest {
    /**
     * Opens page after page in a frame and looks at the names of all its elements and attributes. The first page has
     * harmless words. What differs, and whatever a script of the words has done, becomes the title.
     */
    private static final String LOOK = """
            <!DOCTYPE html><html><head><title>not yet</title></head><body>%s<script>
            addEventListener('load', () => {
              const names = page => Array.from(page.querySelectorAll('*'))
                .map(e => e.tagName + '[' + e.getAttributeNames().sort() + ']').join(' ');
              const said = [];
              const frames = Array.from(document.querySelectorAll('iframe'));
              const harmless = {};
              for (const frame of frames) {
                const page = frame.contentDocument;
                const is = names(page);
                const kind = frame.dataset.kind;
                harmless[kind] = harmless[kind] || is;
                if (is !== harmless[kind]) { said.push(frame.title + ' differs'); }
                if (!page.body || !page.body.textContent.includes('qzq')) { said.push(frame.title + ' is lost'); }
              }
              const ran = document.title === 'not yet' ? '' : ' ' + document.title;
              document.title = 'looked at ' + frames.length + ':' + ran + said.join('; ');
            });
            </script></body></html>
            """;

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern FONT = Pattern.compile("@font-face[^}]*}");

    private static final Templates TEMPLATES = Templates.builtIn();

    @TempDir
    private Path folder;

    /** A page for each kind, all fields filled with one text. */
    private static List<String> pages(String text) {
        String word = Hostile.quoted(text);
        String clinicFile = "{name: %s, phone: %s, address: %s, web: %s, therapist: %s, credentials: %s, footer: %s,"
                        .formatted(word, word, word, word, word, word, word)
                + " logo: logo.svg, link: {url: \"https://x.example\", label: " + word + "}}";
        Clinic clinic =
                ClinicReader.read("clinic.yaml", clinicFile, file -> Sheets.LOGO.getBytes(StandardCharsets.UTF_8));
        String intake = "{goals: [posture], name: " + word + ", notes: " + word;
        String routine = intake + ", red-flags: none, equipment: [roller], conditions: [osteoporosis],"
                + " override: [{exercise: foam-roll-back, because: " + word + ", by: " + word + "}]}";
        List<String> pages = new ArrayList<>();
        for (PageSettings.CardLayout layout : PageSettings.CardLayout.values()) {
            var handouts = handouts(clinic, layout, true);
            pages.add(page(handouts, routine));
            pages.add(page(handouts, intake + "}"));
        }
        pages.add(page(handouts(clinic, PageSettings.CardLayout.CARDS, false), intake + ", red-flags: [fever]}"));
        pages.add(handouts(clinic, PageSettings.CardLayout.CARDS, false)
                .clinician(Planner.plan(Sample.LIBRARY, Sample.intake(routine)), Format.HTML));
        return pages;
    }

    private static Handouts handouts(Clinic clinic, PageSettings.CardLayout layout, boolean moving) {
        var look = new PageSettings(
                PageSettings.Paper.A4, false, PageSettings.PictureSize.NONE, Person.SLIM, moving, layout, 78);
        return new Handouts(
                BuiltInLibrary.library(),
                TEMPLATES,
                new PageContext(LocalDate.of(2026, 11, 22), "test", look, Optional.of(clinic)));
    }

    private static String page(Handouts handouts, String intake) {
        return new String(
                handouts.patientFile(Planner.plan(Sample.LIBRARY, Sample.intake(intake)), Format.HTML),
                StandardCharsets.UTF_8);
    }

    private static String frame(String title, int kind, String page) {
        String bare = FONT.matcher(POLICY.matcher(page).replaceFirst("")).replaceAll("");
        return "<iframe title=\"" + title + "\" data-kind=\"" + kind + "\" srcdoc=\"" + Escape.html(bare)
                + "\"></iframe>";
    }

    @Test
    void noScriptRunsAndNoElementAppears() throws Exception {
        Chromium.required();
        var frames = new StringBuilder();
        int[] count = {0};
        add(frames, count, "harmless", Hostile.MARK);
        Hostile.texts().forEach((kind, text) -> add(frames, count, kind, text));
        String dump = new Chromium(folder).dump(LOOK.formatted(frames));
        assertThat(dump).contains("<title>looked at " + count[0] + ":</title>");
        assertThat(count[0]).isGreaterThan(200);
    }

    private static void add(StringBuilder frames, int[] count, String kind, String text) {
        try {
            List<String> pages = pages(text);
            for (int i = 0; i < pages.size(); i++) {
                frames.append(frame(kind, i, pages.get(i)));
                count[0]++;
            }
        } catch (InvalidInputException e) {
            // It is refused, which HostileFieldsTest looks at.
        }
    }

    @Test
    void whatIsNotEscapedIsSeen() throws Exception {
        Chromium.required();
        String harmless = frame("harmless", 0, "<title>a</title><p>qzq</p>");
        String loud = frame("loud", 0, "<title>a</title><p>qzq <img src=x onerror=\"top.document.title='ran'\"></p>");
        assertThat(new Chromium(folder).dump(LOOK.formatted(harmless + loud)))
                .contains("<title>looked at 2: ranloud differs</title>");
    }
}
