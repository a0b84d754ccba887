package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import openbook.document.ClosedVocabulary;
import openbook.figure.Figure;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.handout.Gallery;
import openbook.handout.template.Templates;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.PoseCheck;

/** {@code openbook gallery}: prints the pictures of the library, for people who draw or review them. */
final class GalleryCommand extends LibraryCommand {
    private final Parameter<Path> file =
            syntax().path("-o --output", "FILE", "Write the page to this file. Without it, to standard output.");

    private final Parameter<Boolean> force = syntax().option("--force", "Replace a file that is already there.");

    private final Parameter<List<String>> only = syntax().listed(
                    "--only",
                    "ID",
                    "Only these exercises.",
                    Completion.ofIds("exercises"),
                    Function.identity(),
                    List.of());

    private final Parameter<Boolean> sheet =
            syntax().option("--sheet", "Show numbers instead of names and words, for a blind review.");

    private final Parameter<Path> svg = syntax().path(
                    "--svg",
                    "DIR",
                    "Write each picture as ID-NUMBER.svg into this folder (replacing what is there), and no page.");

    private final Parameter<Boolean> color =
            syntax().option("--color --colour", "The colors of the screen instead of the grays of print.");

    private final Parameter<Person> person = syntax().choice(
                    "--figure",
                    "PERSON",
                    "slim, or broad: an older and heavier body.",
                    PageOptions.FIGURE,
                    Person.SLIM);

    GalleryCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook gallery -o gallery.html
                  openbook gallery --only open-book,bird-dog -o two.html
                  openbook gallery --sheet -o blind.html
                  openbook gallery --only open-book --svg pictures/
                """, "Shows the pictures of every exercise that has a pose, and says what is wrong with them.");
    }

    @Override
    ExitCode execute() {
        file.typed().ifPresent(it -> TextFiles.checkFree(it, force.get()));
        List<Exercise> exercises = exercises(LibraryReader.read(LibraryFiles.builtIn(), overlay()));
        var gallery = new Gallery(Templates.builtIn(), person.get(), color.get() ? Theme.COLOUR : Theme.LINE);
        if (svg.typed().isPresent()) {
            write(svg.get(), exercises, gallery);
        } else {
            put(sheet.get() ? gallery.sheet(exercises) : gallery.page(exercises));
        }
        var problems = exercises.stream()
                .flatMap(it -> PoseCheck.problems(it).stream())
                .toList();
        problems.forEach(it -> console().say(it.print()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private List<Exercise> exercises(Library library) {
        if (only.get().isEmpty()) {
            return library.exercises().values().stream()
                    .filter(it -> it.pose().isPresent())
                    .toList();
        }
        List<Exercise> exercises = new ArrayList<>();
        for (String id : only.get()) {
            Exercise exercise = Optional.ofNullable(library.exercises().get(id)).orElseThrow(() -> {
                var words =
                        new ClosedVocabulary("an exercise", library.exercises().keySet());
                return TextFiles.problem("--only", words.unknown(id), words.hint(id));
            });
            if (exercise.pose().isEmpty()) {
                throw TextFiles.problem("--only", "\"" + id + "\" has no pose yet.", "");
            }
            exercises.add(exercise);
        }
        return exercises;
    }

    private void write(Path folder, List<Exercise> exercises, Gallery gallery) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw TextFiles.problem(folder.toString(), "this is not a folder.", "name a folder for the pictures.");
        }
        for (Exercise exercise : exercises) {
            int number = 1;
            for (Figure.Picture picture : gallery.pictures(exercise)) {
                TextFiles.write(
                        folder.resolve(exercise.id() + "-" + number++ + ".svg"),
                        picture.svg().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void put(String page) {
        if (file.typed().isEmpty()) {
            console().out().print(page);
        } else {
            TextFiles.write(file.get(), page.getBytes(StandardCharsets.UTF_8));
            console().say("wrote " + file.get());
        }
    }
}
