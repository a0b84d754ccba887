package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The templates that come with the program name only what their views have; a run takes that for granted. */
class BuiltInTemplatesTest {
    @Test
    void everyTemplatePassesTheCheck() {
        assertThat(new Templates(Templates::packed).check()).isEmpty();
    }
}
