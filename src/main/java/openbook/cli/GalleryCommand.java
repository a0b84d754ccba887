package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.Figure;
import openbook.figure.Person;
import openbook.figure.Theme;
import openbook.handout.Gallery;
import openbook.handout.Templates;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.LibraryReader;
import openbook.library.PoseCheck;
import openbook.library.RoutineFiles;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code openbook gallery}: the pictures of the library, for those who write or judge them. */
@Command(
        name = "gallery",
        headerHeading = """
                Examples:
                  openbook gallery -o gallery.html
                  openbook gallery --only open-book,bird-dog -o two.html
                  openbook gallery --sheet -o blind.html
                  openbook gallery --only open-book --svg pictures/

                """,
        description = "Shows the pictures of every exercise that has a pose, and says what is wrong with them.")
final class GalleryCommand extends LibraryCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the page to this file. Without it, to standard output.")
    private @Nullable Path file;

    @Option(names = "--force", description = "Replace a file that is already there.")
    private boolean force;

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "Only these exercises.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--sheet", description = "Numbers instead of names and words, for someone who is to judge blind.")
    private boolean sheet;

    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "Write each picture as ID-NUMBER.svg into this folder (replacing it), and no page.")
    private @Nullable Path svg;

    @Option(names = "--colour", description = "The colours of the screen instead of the greys of print.")
    private boolean colour;

    @Option(
            names = "--figure",
            paramLabel = "PERSON",
            converter = LookOptions.PersonConverter.class,
            description = "slim, or broad: an older and heavier body.")
    private Person person = Person.SLIM;

    @Override
    ExitCode execute() {
        if (file != null) {
            TextFiles.checkFree(file, force);
        }
        List<Exercise> exercises = exercises(LibraryReader.read(RoutineFiles.builtIn(), overlay()));
        var gallery = new Gallery(Templates.builtIn(), person, colour ? Theme.COLOUR : Theme.LINE);
        if (svg != null) {
            write(svg, exercises, gallery);
        } else {
            put(sheet ? gallery.sheet(exercises) : gallery.page(exercises));
        }
        var problems = exercises.stream()
                .flatMap(it -> PoseCheck.problems(it).stream())
                .toList();
        problems.forEach(it -> console().say(it.print()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private List<Exercise> exercises(Library library) {
        if (only.isEmpty()) {
            return library.exercises().values().stream()
                    .filter(it -> it.pose().isPresent())
                    .toList();
        }
        List<Exercise> exercises = new ArrayList<>();
        for (String id : only) {
            Exercise exercise = Optional.ofNullable(library.exercises().get(id)).orElseThrow(() -> {
                var words = new Words("an exercise", library.exercises().keySet());
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
        if (!Files.isDirectory(folder)) {
            throw TextFiles.problem(folder.toString(), "there is no such folder.", "make it first.");
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
        if (file == null) {
            console().out().print(page);
        } else {
            TextFiles.write(file, page.getBytes(StandardCharsets.UTF_8));
            console().say("wrote " + file);
        }
    }
}
