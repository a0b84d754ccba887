package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.PageSettings;
import openbook.routine.Planner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone the page is one column: no words squeezed beside a picture, nothing to scroll sideways. */
@Tag("slow")
class PhoneTest {
    private static final int WIDTH = 390;

    /** Lays the page out as wide as a phone and writes down what it measures, in pixels. */
    private static final String RULER = """
            <!DOCTYPE html><title>ruler</title><body><script>
            const frame = document.createElement('iframe');
            frame.style.cssText = 'border: 0; width: %dpx';
            document.body.append(frame);
            const inside = frame.contentDocument;
            inside.open(); inside.write(%s); inside.close();
            let beside = 0;
            for (const card of inside.querySelectorAll('.card')) {
              const pictures = card.querySelector('.pictures').getBoundingClientRect();
              for (const step of card.querySelectorAll('li, .tips p, .dose')) {
                const words = step.getBoundingClientRect();
                if (words.top < pictures.bottom && words.bottom > pictures.top) { beside++; }
              }
            }
            const widths = [...inside.querySelectorAll('.card figure svg')].map(it => it.getBoundingClientRect().width);
            document.body.textContent =
              'RULER[' + inside.documentElement.scrollWidth + ' ' + beside + ' ' + Math.floor(Math.min(...widths)) + ']';
            </script></body>""";

    @TempDir
    private Path folder;

    @BeforeAll
    static void browser() {
        Chromium.required();
    }

    private static String page(boolean large) {
        var look = Sheets.look(PageSettings.Paper.LETTER, large);
        var handouts = new Handouts(Sample.LIBRARY, Templates.builtIn(), Sheets.page(look), Sheets.real(Person.SLIM));
        var outcome = Planner.plan(
                Sample.LIBRARY, Sample.intake("goals: [golf-rotation]\nconditions: [osteoporosis]\nred-flags: none"));
        return new String(handouts.patientFile(outcome, Format.HTML), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingStandsBesideThePicturesAndNothingScrollsSideways(boolean large) throws Exception {
        String quoted = "\""
                + page(large)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("</script", "<\\/script")
                + "\"";
        Matcher measured = Pattern.compile("RULER\\[(\\d+) (\\d+) (\\d+)]")
                .matcher(new Chromium(folder).dump(RULER.formatted(WIDTH, quoted)));
        assertThat(measured.find()).as("the ruler has run").isTrue();
        assertThat(Integer.parseInt(measured.group(1))).as("width of the page").isLessThanOrEqualTo(WIDTH);
        assertThat(Integer.parseInt(measured.group(2)))
                .as("words beside pictures")
                .isZero();
        assertThat(Integer.parseInt(measured.group(3)) * 25.4 / 96)
                .as("millimeters of a picture")
                .isGreaterThanOrEqualTo(44);
    }
}
