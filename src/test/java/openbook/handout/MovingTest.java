package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.picture.PictureVariant;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.render.Markup;
import openbook.handout.template.Templates;
import openbook.handout.view.PageSettings;
import openbook.library.BuiltInLibrary;
import openbook.routine.Planner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are pressed on a screen show the move, and nothing else on the page runs. */
@Tag("slow")
class MovingTest {
    /** Presses the first pictures, looks, and prints while they move. */
    private static final String PRESS = """
            <script>
            addEventListener('load', () => {
              const box = document.querySelector('.pictures');
              const still = box.querySelector('svg').outerHTML;
              const said = [];
              const look = () => said.push((box.querySelector('svg').outerHTML === still ? 'still' : 'moved')
                + ' ' + box.querySelector('button').textContent);
              look();
              box.querySelector('figure').dispatchEvent(new MouseEvent('click', {bubbles: true}));
              setTimeout(() => {
                look();
                dispatchEvent(new Event('beforeprint'));
                look();
                box.querySelector('button').click();
                setTimeout(() => {
                  look();
                  setTimeout(() => { look(); document.title = said.join(', '); }, 15000);
                }, 1000);
              }, 1000);
            });
            </script>
            </head>""";

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    @TempDir
    private Path folder;

    @BeforeEach
    void browser() {
        Chromium.required();
    }

    /** Writes down each caption and title that the first picture shows while it plays, in order. */
    private static final String LISTEN = """
            <script>
            addEventListener('load', () => {
              const figure = document.querySelector('.pictures figure');
              const said = [];
              const look = () => {
                const now = figure.querySelector('figcaption').textContent + ' = '
                  + figure.querySelector('svg title').textContent;
                if (said[said.length - 1] !== now) { said.push(now); }
              };
              look();
              new MutationObserver(look).observe(figure, {childList: true, subtree: true, characterData: true});
              figure.dispatchEvent(new MouseEvent('click', {bubbles: true}));
              setTimeout(() => { document.title = said.join('; '); }, 18000);
            });
            </script>
            </head>""";

    private static String page(boolean moving) {
        var look = new PageSettings(
                PageSettings.Paper.A4,
                false,
                PageSettings.PictureSize.LARGE,
                Person.BROAD,
                moving,
                PageSettings.CardLayout.CARDS,
                78);
        var outcome = Planner.plan(Sample.LIBRARY, Sample.intake("goals: [posture]\nred-flags: none"));
        var handouts = new Handouts(Sample.LIBRARY, Templates.builtIn(), Sheets.page(look), Sheets.real(Person.BROAD));
        return new String(handouts.patientFile(outcome, Format.HTML), StandardCharsets.UTF_8);
    }

    @Test
    void pressedTheyMoveUntilTheEndOrTheNextPressOrPrinting() throws Exception {
        String page = page(true).replaceFirst(POLICY, "").replace("</head>", PRESS);
        assertThat(new Chromium(folder).dump(page))
                .contains("<title>still Show the move, moved Stop, still Show the move, moved Stop,"
                        + " still Show the move</title>");
    }

    @Test
    void captionAndTitleAreThoseOfTheFrameThatIsShown() throws Exception {
        String page = page(true);
        var pictures = Pattern.compile("(?s)<figure><svg.*?<title[^>]*>(.*?)</title>.*?<figcaption>(.*?)</figcaption>")
                .matcher(page.substring(page.indexOf("class=\"pictures\"")));
        assertThat(pictures.find()).isTrue();
        String start = pictures.group(2) + " = " + pictures.group(1);
        assertThat(pictures.find()).isTrue();
        String finish = pictures.group(2) + " = " + pictures.group(1);
        String way = "On the way = On the way";
        String round = start + "; " + way + "; " + finish + "; " + way + "; ";
        assertThat(new Chromium(folder).dump(page.replaceFirst(POLICY, "").replace("</head>", LISTEN)))
                .contains("<title>" + round + round + round + start + "</title>");
    }

    @Test
    void thePageLetsItsOwnScriptRunAndNoOther() throws Exception {
        String dump = new Chromium(folder)
                .dump(page(true).replace("</main>", "<script>document.title = 'typed'</script></main>"));
        assertThat(dump).contains("<button type=\"button\">Show the move").doesNotContain("<title>typed");
    }

    @Test
    void nothingMovesForThoseWhoAskedForLessMotion() throws Exception {
        assertThat(new Chromium(folder).dump(page(true), "--force-prefers-reduced-motion"))
                .contains("<button type=\"button\" hidden=\"\">Show the move")
                .doesNotContain("<button type=\"button\">");
    }

    @Test
    void aStillPageHasNoScript() {
        assertThat(page(false)).doesNotContain("<script", "<button", "<template");
    }

    @Test
    void aFlipBookAddsLessThanFortyKilobytesAnExercise() throws Exception {
        for (var exercise : BuiltInLibrary.library().exercises().values()) {
            var packed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(packed)) {
                for (Markup frame : Pictures.of(Person.SLIM).frames().apply(exercise, PictureVariant.AS_WRITTEN)) {
                    out.write(frame.bytes());
                }
            }
            assertThat(packed.size()).as(exercise.id()).isBetween(1024, 40 * 1024);
        }
    }
}
