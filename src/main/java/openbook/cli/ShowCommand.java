package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.handout.FactsPage;
import openbook.handout.render.Format;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/** {@code openbook show}: prints everything the library says about one thing. */
final class ShowCommand extends LibraryCommand {
    private final Parameter<String> id = syntax().word(
                    "ID",
                    "The id of an exercise, condition, rule, goal, protocol, limit, red flag, phrase, source or tag.")
            .completing(Completion.ofIds(
                    "conditions",
                    "equipment",
                    "exercises",
                    "goals",
                    "limits",
                    "phrases",
                    "protocols",
                    "red-flags",
                    "sources",
                    "tags"))
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
            formatOf(file.get());
            TextFiles.checkFree(file.get(), force.get());
        }
        Library library = library();
        Map<String, Supplier<String>> all = all(library);
        String plain = Lookalikes.plain(id).replace(' ', '-');
        @Nullable Supplier<String> text = all.containsKey(id) ? all.get(id) : all.get(plain);
        if (text == null) {
            throw TextFiles.problem(
                    "show",
                    "the library has nothing with the id \"" + ClosedVocabulary.shown(id) + "\".",
                    hint(library, all.keySet(), id));
        }
        if (file.typed().isEmpty()) {
            console().out().print(text.get());
        } else {
            String page = formatOf(file.get()) == Format.TXT
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

    private static Format formatOf(Path file) {
        return Format.ofFile(file.toString())
                .filter(it -> it == Format.HTML || it == Format.TXT)
                .orElseThrow(() ->
                        TextFiles.problem(file.toString(), "unsupported file extension.", "allowed: .html, .txt"));
    }

    /** Suggests the nearest ids; a rule only when no other item is as near. */
    private static String hint(Library library, Set<String> all, String id) {
        Set<String> things = new TreeSet<>(all);
        library.conditions().values().forEach(it -> it.rules().forEach(rule -> things.remove(rule.id())));
        String hint = new ClosedVocabulary("an id", things).hint(id);
        return hint.isEmpty() ? "\"openbook list\" shows what there is." : hint;
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
