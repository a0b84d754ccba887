package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import openbook.document.ClosedVocabulary;
import openbook.handout.FactsPage;
import openbook.handout.render.Format;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/** {@code openbook show}: everything the library says about one thing. */
final class ShowCommand extends LibraryCommand {
    private final Parameter<String> id = syntax().word(
                    "ID",
                    "The id of an exercise, condition, rule, goal, protocol, limit, red flag, phrase, source or tag.")
            .required();

    private final Parameter<Path> file = syntax().path(
                    "-o --output", "FILE", "Write it to this file: .html with the pictures of an exercise, or .txt.");
    private final Parameter<Boolean> force = syntax().option("--force", "Replace a file that is already there.");

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  openbook show open-book
                  openbook show osteoporosis
                  openbook show open-book -o open-book.html
                """, "Shows all that the library says about one thing.");
    }

    @Override
    ExitCode execute() {
        String id = this.id.get();
        if (file.typed().isPresent()) {
            Format format = OutputOptions.formatOf(file.get());
            if (format != Format.HTML && format != Format.TXT) {
                throw TextFiles.problem(
                        file.get().toString(), "this is shown as HTML or as text.", "allowed: .html, .txt");
            }
            TextFiles.checkFree(file.get(), force.get());
        }
        Library library = library();
        Map<String, Supplier<String>> all = all(library);
        @Nullable Supplier<String> text = all.get(id);
        if (text == null) {
            throw TextFiles.problem(
                    "show",
                    "\"" + id + "\" is nothing that the library knows.",
                    new ClosedVocabulary("an id", all.keySet()).hint(id));
        }
        if (file.typed().isEmpty()) {
            console().out().print(text.get());
        } else {
            String page = OutputOptions.formatOf(file.get()) == Format.TXT
                    ? text.get()
                    : FactsPage.of(
                            id,
                            text.get(),
                            Optional.ofNullable(library.exercises().get(id)));
            TextFiles.write(file.get(), page.getBytes(StandardCharsets.UTF_8));
            console().say("wrote " + file.get());
        }
        return ExitCode.DONE;
    }

    private static Map<String, Supplier<String>> all(Library library) {
        var shown = new LibraryDescription(library);
        Map<String, Supplier<String>> all = new TreeMap<>();
        library.vocabulary().tags().values().forEach(it -> all.put(it.id(), () -> shown.tag(it)));
        library.sources().values().forEach(it -> all.put(it.id(), () -> shown.source(it)));
        library.phrases().values().forEach(it -> all.put(it.id(), () -> shown.phrase(it)));
        library.redFlags().flags().values().forEach(it -> all.put(it.id(), () -> shown.redFlag(it)));
        library.limits().values().forEach(it -> all.put(it.id(), () -> shown.limit(it)));
        library.protocols().values().forEach(it -> all.put(it.id(), () -> shown.protocol(it)));
        library.goals().values().forEach(it -> all.put(it.id(), () -> shown.goal(it)));
        library.conditions().values().forEach(condition -> {
            condition.rules().forEach(rule -> all.put(rule.id(), () -> shown.rule(rule)));
            all.put(condition.id(), () -> shown.condition(condition));
        });
        library.exercises().values().forEach(it -> all.put(it.id(), () -> shown.exercise(it)));
        return all;
    }
}
