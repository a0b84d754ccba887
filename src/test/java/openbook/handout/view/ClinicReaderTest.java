package openbook.handout.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import openbook.document.InvalidInputException;
import openbook.handout.Sheets;
import openbook.handout.picture.QrPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the page is from: read strictly, and a logo that may only draw. */
class ClinicReaderTest {
    private static Clinic read(String yaml, String logo) {
        return ClinicReader.read("clinic.yaml", yaml, file -> logo.getBytes(StandardCharsets.UTF_8));
    }

    private static String logo(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 9 9\">" + inside + "</svg>";
    }

    @Test
    void aWholeClinicIsRead() {
        Clinic clinic = Sheets.clinic();
        assertThat(clinic.therapist()).hasValue("Dana Cruz, PT, DPT");
        assertThat(clinic.logo())
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("<svg")
                        .contains("<title>Riverside Back &amp; Balance</title>", "width:32.0mm;height:16.0mm"));
        assertThat(QrPicture.svg("https://riverside.example/videos", "Watch the videos")
                        .toString())
                .contains("<title>QR code: Watch the videos</title>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone: 1; the key \"name\" is missing",
                "{name: A, phon: x}; did you mean phone?",
                "{name: A, accent: \"#ffff00\"}; its contrast is 1.1 to 1",
                "{name: A, accent: red}; allowed: a color such as",
                "{name: A, credentials: PT}; no therapist",
                "{name: A, link: {url: \"javascript:x\", label: L}}; allowed: an address",
                "{name: A, logo: a.gif}; neither an SVG nor a PNG",
                "{name: A, logo: a.png}; it is not a PNG picture",
                "{name: A, logo: a.svg}; not well-formed SVG"
            })
    void whatIsWrongIsSaid(String yaml, String answer) {
        assertThatThrownBy(() -> read(yaml, "no picture"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("clinic.yaml:1:")
                .hasMessageContaining(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject/>",
                "<image xlink:href=\"http://x/y.png\"/>",
                "<use xlink:href=\"http://x/y.svg#a\"/>",
                "<use href=\"other.svg#a\"/>",
                "<rect onclick=\"x()\"/>",
                "<rect style=\"fill: url( 'http://x' )\"/>",
                "<rect fill=\"url(//x/y)\"/>",
                "<rect style=\"cursor: u\\72l(http://x)\"/>",
                "<rect style=\"cursor: image-set('http://x' 1x)\"/>",
                "<g id=\"a\u009B31m\"/>",
                "<g id=\"a\u202Eb\"/>",
                "<style>@import 'x';</style>",
                "<a xlink:href=\"javascript:x\"/>"
            })
    void aLogoThatCouldRunOrFetchIsRefused(String inside) {
        assertThatThrownBy(() -> read("{name: A, logo: a.svg}", logo(inside)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the logo h");
    }

    @Test
    void gradientsAndOwnReferencesAreDrawn() {
        assertThat(read("{name: A, logo: a.svg}", logo("<defs/><rect fill=\"url(#g)\"/><use href=\"#g\"/>"))
                        .logo())
                .hasValueSatisfying(it -> assertThat(it).contains("url(#g)"));
    }

    @Test
    void aLogoOfAnEditorIsToldOneCauseAndAWayOut() {
        assertThatThrownBy(() -> read("{name: A, logo: a.svg}", logo("<style>.a{fill:#000}</style>")))
                .hasMessageContaining("presentation attributes");
        assertThatThrownBy(() -> read("{name: A, logo: a.svg}", "<!DOCTYPE svg>" + logo("<rect/>")))
                .hasMessageContaining("delete the line that begins with <!DOCTYPE");
    }

    @Test
    void aLogoIsNoDoorToOtherFiles() {
        assertThatThrownBy(() -> read(
                        "{name: A, logo: a.svg}",
                        "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + logo("<title>&e;</title>")))
                .hasMessageContaining("has a DOCTYPE");
    }
}
