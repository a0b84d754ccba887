package openbook.cli;

import java.nio.file.Path;
import openbook.handout.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which templates the pages are made from. */
final class TemplateOptions {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of your own page templates, laid over the built-in ones file by file.")
    private @Nullable Path folder;

    Templates templates() {
        return folder == null ? Templates.builtIn() : Templates.over(folder);
    }
}
