package openbook.handout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a link, read as a phone would. */
class QrPictureTest {
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/videos?clinic=riverside&lang=en#golf",
                "https://example.org/a/very/long/way/to/the/page/of/one/single/clinic/with/many/rooms/and/more/doors"
            })
    void aPhoneReadsTheLink(String url) throws Exception {
        String svg = QrPicture.svg(url, "Videos").toString();
        int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+).*", "$1")) - 8;
        var modules = new BitMatrix(size);
        for (MatchResult stroke : STROKE.matcher(svg).results().toList()) {
            int x = Integer.parseInt(stroke.group(1)) - 4;
            int y = Integer.parseInt(stroke.group(2)) - 4;
            int wide = Integer.parseInt(stroke.group(3));
            assertThat(stroke.group(4)).isEqualTo(stroke.group(3));
            modules.setRegion(x, y, wide, 1);
        }
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(url);
    }
}
