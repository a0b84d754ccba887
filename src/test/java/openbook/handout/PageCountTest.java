package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.intake.Intake;
import openbook.routine.Planner;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much paper a handout takes, and how large what stands on it is. */
@Tag("slow")
class PageCountTest {
    private static final double MM_OF_A_PIXEL = 25.4 / 96;

    /** Lays every page out as wide as the paper leaves room for, and writes down what it measures, in pixels. */
    private static final String RULER = """
            <!DOCTYPE html><title>ruler</title><body><script>
            const pages = %s;
            const say = [];
            for (const page of pages) {
              const frame = document.createElement('iframe');
              frame.style.width = '%smm';
              frame.style.border = '0';
              document.body.append(frame);
              const inside = frame.contentDocument;
              inside.open(); inside.write(page); inside.close();
              inside.body.style.cssText = 'max-width: none; margin: 0; padding: 0';
              for (const [what, where] of [['card', '.card'], ['front', '.front'], ['picture', '.card figure svg']])
                for (const it of inside.querySelectorAll(where)) {
                  const box = it.getBoundingClientRect();
                  say.push(what + ' ' + (what === 'picture' ? box.width : box.height));
                }
              for (const [what, where] of [['type', 'li'], ['dose', '.card .dose'], ['least', '.tips, figcaption, .how']])
                for (const it of inside.querySelectorAll(where))
                  say.push(what + ' ' + parseFloat(getComputedStyle(it).fontSize));
              frame.remove();
            }
            document.body.textContent = 'RULER[' + say.join(';') + ']';
            </script></body>""";

    @TempDir
    private Path folder;

    private static PageSettings look(PageSettings.Paper paper, boolean large) {
        return new PageSettings(
                paper, large, PageSettings.PictureSize.LARGE, Person.SLIM, false, PageSettings.CardLayout.CARDS, 78);
    }

    private static Stream<Intake> patients() {
        return Sample.LIBRARY.goals().keySet().stream()
                .flatMap(goal -> Stream.of(
                        Sample.intake(goal, List.of(), List.of(), 1),
                        Sample.intake(goal, List.of("osteoporosis", "parkinsons"), List.of(), 2)));
    }

    private static byte[] page(Intake intake, PageSettings look, Format format) {
        var page = new PageContext(Sheets.page(look).date(), "0.1.0", look, Optional.empty());
        return new Handouts(Sample.LIBRARY, Templates.builtIn(), page, Sheets.real(Person.SLIM))
                .patientFile(Planner.plan(Sample.LIBRARY, intake), format);
    }

    @ParameterizedTest
    @EnumSource(PageSettings.Paper.class)
    void fiveExercisesTakeThreePagesOrFour(PageSettings.Paper paper) throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (Intake intake : patients().toList()) {
            try (var document = Loader.loadPDF(page(intake, look(paper, false), Format.PDF))) {
                counts.add(document.getNumberOfPages());
            }
        }
        assertThat(counts).allSatisfy(it -> assertThat(it).isBetween(3, 4));
        assertThat(counts.stream().filter(it -> it == 3)).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(PageSettings.Paper.class)
    void everyCardFitsAPageAndEverythingIsLargeEnough(PageSettings.Paper paper) throws Exception {
        Chromium.required();
        boolean a4 = paper == PageSettings.Paper.A4;
        for (boolean large : new boolean[] {false, true}) {
            List<String> pages = patients()
                    .map(it -> new String(page(it, look(paper, large), Format.HTML), StandardCharsets.UTF_8))
                    .map(it -> "\""
                            + it.replace("\\", "\\\\")
                                    .replace("\"", "\\\"")
                                    .replace("\n", "\\n")
                                    .replace("</script", "<\\/script")
                            + "\"")
                    .toList();
            String dump = new Chromium(folder).dump(RULER.formatted(pages, a4 ? 192 : 198));
            double room = (a4 ? 297 : 279.4) - 19;
            assertThat(measured(dump, "card"))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(it -> assertThat(it * MM_OF_A_PIXEL).isBetween(40.0, room));
            assertThat(measured(dump, "front"))
                    .allSatisfy(it -> assertThat(it * MM_OF_A_PIXEL).isLessThan(large ? room : room - 20));
            assertThat(measured(dump, "picture"))
                    .hasSizeGreaterThan(80)
                    .allSatisfy(it -> assertThat(it * MM_OF_A_PIXEL).isGreaterThanOrEqualTo(50));
            assertThat(measured(dump, "type"))
                    .allSatisfy(it -> assertThat(it * 0.75).isGreaterThanOrEqualTo(large ? 18 : 14));
            assertThat(measured(dump, "dose"))
                    .allSatisfy(it -> assertThat(it * 0.75).isGreaterThanOrEqualTo(large ? 22 : 17));
            assertThat(measured(dump, "least"))
                    .allSatisfy(it -> assertThat(it * 0.75).isGreaterThanOrEqualTo(large ? 18 : 12));
        }
    }

    private static List<Double> measured(String dump, String what) {
        var ruler = Pattern.compile("(?s)RULER\\[(.*?)]").matcher(dump);
        assertThat(ruler.find()).as("the ruler has run").isTrue();
        return Stream.of(ruler.group(1).split(";"))
                .filter(it -> it.startsWith(what + " "))
                .map(it -> Double.parseDouble(it.substring(what.length() + 1)))
                .toList();
    }
}
