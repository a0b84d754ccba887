package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import openbook.handout.template.Templates;
import org.junit.jupiter.api.Test;

/** The templates that come with the program name only what their views have; a run takes that for granted. */
class BuiltInTemplatesTest {
    @Test
    void everyTemplatePassesTheCheck() {
        assertThat(new Templates(Templates::packed).check()).isEmpty();
    }

    /** A page allows the one script whose hash it names; a script that was changed without it would not run. */
    @Test
    void thePageNamesTheHashOfItsScript() throws Exception {
        String part = Templates.packed("partials/moving.mustache").orElseThrow();
        String script = part.substring("<script>".length(), part.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(Templates.packed("partials/head.mustache").orElseThrow())
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
}
