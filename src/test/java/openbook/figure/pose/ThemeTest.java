package openbook.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tones that must be told apart, on a photocopy too: it is the main thing that makes a picture readable. */
class ThemeTest {
    /** Of 255: what a photocopier still shows as two tones. */
    private static final int STEP = 30;

    @ParameterizedTest
    @EnumSource
    void skinShirtAndTrousersAreTonesApart(Theme theme) {
        int skin = grey(theme.fill(Material.SKIN, false));
        int shirt = grey(theme.fill(Material.SHIRT, false));
        int trousers = grey(theme.fill(Material.TROUSERS, false));
        assertThat(skin - shirt).isGreaterThan(STEP);
        assertThat(shirt - trousers).isGreaterThan(STEP);
    }

    @ParameterizedTest
    @EnumSource
    void aFarLimbIsAStepDarkerAndStillNoTrousers(Theme theme) {
        for (Material material : new Material[] {Material.SKIN, Material.SHIRT, Material.TROUSERS}) {
            assertThat(grey(theme.fill(material, false)) - grey(theme.fill(material, true)))
                    .as(material.name())
                    .isGreaterThanOrEqualTo(STEP);
        }
        assertThat(grey(theme.fill(Material.SKIN, true)) - grey(theme.fill(Material.TROUSERS, false)))
                .isGreaterThan(STEP);
    }

    /** How light a colour is, of 255. */
    private static int grey(String colour) {
        String hex = colour.substring(1);
        int width = hex.length() / 3;
        double[] weights = {0.299, 0.587, 0.114};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            String part = hex.substring(i * width, (i + 1) * width);
            sum += weights[i] * Integer.parseInt(width == 1 ? part + part : part, 16);
        }
        return (int) Math.rint(sum);
    }
}
