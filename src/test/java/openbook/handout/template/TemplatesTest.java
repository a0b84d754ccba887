package openbook.handout.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.handout.render.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that names what its view does not have is an error with a place, never a blank. */
class TemplatesTest {
    record View(String title, Optional<String> patient, boolean urgent, List<Card> cards, List<String> lines) {}

    record Card(int number, String name, Optional<Integer> seconds, Dose dose) {}

    record Dose(int times) {}

    private static final View VIEW = new View(
            "Turn & bend",
            Optional.of("Jo"),
            false,
            List.of(
                    new Card(1, "Open <book>", Optional.of(5), new Dose(8)),
                    new Card(2, "Rest", Optional.empty(), new Dose(1))),
            List.of("one", "two"));

    private static String fill(Format format, Map<String, String> files) {
        return new Templates(path -> Optional.ofNullable(files.get(path))).fill("page", format, 78, VIEW);
    }

    private static String fill(String template) {
        return fill(Format.MD, Map.of("page.md.mustache", template));
    }

    private static List<Diagnostic> problems(Map<String, String> files) {
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> fill(Format.MD, files));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    private static List<String> problems(String template) {
        return problems(Map.of("page.md.mustache", template)).stream()
                .map(it -> it.place() + ": " + it.sentence())
                .toList();
    }

    @Test
    void valuesSectionsAndListsAreFilled() {
        assertThat(fill("{{title}}{{#patient}} for {{patient}}{{/patient}}\n{{#cards}}{{number}}:{{name}}"
                        + "{{#seconds}} {{seconds}}s{{/seconds}}{{#dose}} {{times}}x{{/dose}}\n{{/cards}}"
                        + "{{^urgent}}calm{{/urgent}}{{#urgent}}fast{{/urgent}} {{#lines}}{{.}},{{/lines}}"))
                .isEqualTo("Turn \\& bend for Jo\n1:Open \\<book\\> 5s 8x\n2:Rest 1x\ncalm one,two,\n");
    }

    @Test
    void eachFormatEscapesInItsOwnWay() {
        assertThat(fill(Format.HTML, Map.of("page.html.mustache", "<p>{{title}}</p>")))
                .isEqualTo("<p>Turn &amp; bend</p>\n");
        assertThat(fill(Format.TXT, Map.of("page.txt.mustache", "{{title}}"))).isEqualTo("Turn & bend\n");
    }

    @Test
    void anUnknownNameIsAProblemAtItsPlaceWithAGuess() {
        List<Diagnostic> problems = problems(Map.of("page.md.mustache", "# {{title}}\n\nFor {{patiant}}\n"));
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.place()).hasToString("templates/page.md.mustache:3:7");
            assertThat(it.sentence()).isEqualTo("\"patiant\" is not a value here.");
            assertThat(it.hint()).startsWith("did you mean patient?");
        });
        assertThat(problems.get(0).print()).contains("\n  For {{patiant}}\n        ^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#urgent}}{{nmae}}{{/urgent}}",
                "{{#urgent}}{{#cards}}{{#nmae}}x{{/nmae}}{{/cards}}{{/urgent}}",
                "{{^cards}}{{nmae}}{{/cards}}",
                "{{#nmae}}x{{/nmae}}",
                "{{^nmae}}x{{/nmae}}",
                "{{{nmae}}}",
                "{{&nmae}}",
                "{{ nmae }}",
            })
    void anUnknownNameIsFoundInEveryKindOfTagAndInABranchThatIsNotTaken(String template) {
        assertThat(problems(template))
                .singleElement()
                .asString()
                .startsWith("templates/page.md.mustache:1:")
                .endsWith("\"nmae\" is not a value here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "patient", "urgent", "lines"})
    void aNameOfTheOuterViewIsNotFoundInsideACard(String outer) {
        assertThat(problems("{{#cards}}{{number}} {{" + outer + "}}{{/cards}}"))
                .containsExactly("templates/page.md.mustache:1:24: \"" + outer + "\" is not a value here.");
    }

    @Test
    void aNameOfAnInnerViewIsNotFoundOutside() {
        assertThat(problems("{{#cards}}{{number}}{{/cards}}\n{{number}}"))
                .containsExactly("templates/page.md.mustache:2:3: \"number\" is not a value here.");
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheirPlaces() {
        assertThat(problems("{{titel}}\n{{#cards}}{{titel}} {{nam}}{{/cards}}\n{{nam}}"))
                .containsExactly(
                        "templates/page.md.mustache:1:3: \"titel\" is not a value here.",
                        "templates/page.md.mustache:2:13: \"titel\" is not a value here.",
                        "templates/page.md.mustache:2:23: \"nam\" is not a value here.",
                        "templates/page.md.mustache:3:3: \"nam\" is not a value here.");
    }

    @Test
    void aPartialIsReadInTheViewItStandsInAndItsProblemsAreItsOwn() {
        String page = "{{#cards}}{{#dose}}{{>partials/dose}}{{/dose}}{{/cards}}";
        assertThat(fill(Format.MD, Map.of("page.md.mustache", page, "partials/dose.mustache", "{{times}}x \n")))
                .isEqualTo("8x1x\n");
        assertThat(problems(Map.of("page.md.mustache", page, "partials/dose.mustache", "\n{{timse}}x")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.place()).hasToString("templates/partials/dose.mustache:2:3");
                    assertThat(it.hint()).contains("did you mean times?");
                });
    }

    @Test
    void aMissingTemplateOrPartialIsAProblem() {
        assertThat(problems(Map.of()))
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).contains("there is no templates/page.md.mustache"));
        assertThat(problems(Map.of("page.md.mustache", "{{#urgent}}{{>partials/nothing}}{{/urgent}}")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.place()).hasToString("templates/page.md.mustache");
                    assertThat(it.sentence()).contains("there is no templates/partials/nothing.mustache");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#cards}}", "{{title", "{{/cards}}", "{{#cards}}{{/card}}"})
    void whatIsNotMustacheIsAProblem(String template) {
        assertThat(problems(template)).singleElement().asString().contains("this template fails: ");
    }

    @Test
    void aPatientsNameIsNeverReadAsATemplate() {
        var hostile = new View("{{title}}{{nothing}}", Optional.of("{{>partials/x}}"), false, List.of(), List.of());
        assertThat(new Templates(path -> Optional.of("{{title}} {{patient}}")).fill("page", Format.TXT, 78, hostile))
                .isEqualTo("{{title}}{{nothing}} {{>partials/x}}\n");
    }
}
