package openbook.cli;

import java.nio.file.Path;
import openbook.handout.template.Templates;

/** The option for the clinic's own templates. */
final class TemplateOptions {
    private final Parameter<Path> folder;

    TemplateOptions(ParameterList syntax) {
        folder = syntax.path(
                "--templates", "DIR", "A folder of your own page templates, laid over the built-in ones file by file.");
    }

    Templates templates() {
        return folder.typed().map(Templates::over).orElseGet(Templates::builtIn);
    }
}
