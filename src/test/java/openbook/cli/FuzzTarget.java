package openbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.figure.Figure;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageContext;
import openbook.intake.FlagIntake;
import openbook.intake.IntakeReader;
import openbook.library.BuiltInLibrary;
import openbook.library.LibraryText;
import openbook.library.PoseText;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.Overlay;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import openbook.rules.Relaxation;

/**
 * A door through which a stranger's bytes come in. Each takes any bytes at all and throws an {@link AssertionError} when
 * the promise is broken: the program ends with 0, 2 or 3, says where each problem is, and sends no control character to
 * a terminal.
 */
enum FuzzTarget {
    /** An intake file. */
    INTAKE {
        @Override
        void take(byte[] data) {
            Cli cli = Cli.given(data);
            String[] made = {"md", "html", "txt", "json"};
            int which = pick(data, 5);
            kept(
                    which == 4
                            ? cli.andRun("explain", "-", "--format", "note")
                            : cli.andRun("routine", "-", "--format", made[which]));
        }
    },
    /** A table of a batch, CSV or JSON Lines. */
    TABLE {
        @Override
        void take(byte[] data) {
            Cli.Result result = kept(Cli.given(data).andRun("batch", "-", "--out", "-", "--format", "txt"), 4);
            check(!result.out().contains("openbook is at fault"), result.out());
        }
    },
    /** A file of a clinic's own library; its first line names it. */
    LIBRARY {
        @Override
        void take(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            int end = Math.max(0, text.indexOf('\n'));
            String named = text.substring(0, end).replaceFirst("^# ?", "").strip();
            String name = named.isEmpty() ? "exercises/open-book.yaml" : named;
            // One file alone is read a hundred times faster, and most of what is made up is refused there.
            List<Diagnostic> alone = LibraryText.problems(SMALL, name, text.substring(end));
            alone.forEach(FuzzTarget::placed);
            if (!alone.isEmpty() && pick(data, 10) > 0) {
                return;
            }
            var files = new TreeMap<String, Overlay.File>();
            files.put(name, new Overlay.File("own/" + name, text.substring(end)));
            LibraryReader.Examined examined = LibraryReader.examine(SMALL, Optional.of(new Overlay(files)));
            examined.problems().forEach(FuzzTarget::placed);
            if (examined.problems().isEmpty()) {
                Library library = examined.library().orElseThrow();
                Relaxation.between(SMALL_LIBRARY, library);
                use(library);
            }
        }
    },
    /** The pose of an exercise. */
    POSE {
        @Override
        void take(byte[] data) {
            var problems = new Diagnostics();
            var drawing = PoseText.read(new String(data, StandardCharsets.UTF_8), problems);
            problems.sorted().forEach(FuzzTarget::placed);
            // Drawing takes long, and what cannot be drawn shows in one of a few as well as in all.
            if (problems.count() == 0 && pick(data, 3) == 0) {
                Figure figure = Figure.of(drawing.orElseThrow(), Person.SLIM, Theme.LINE);
                figure.problems();
                figure.pictures()
                        .forEach(it ->
                                check(!it.svg().contains("NaN") && !it.svg().contains("Infinity"), it.svg()));
            }
        }
    },
    /** A template of a clinic's own; its first line names it. */
    TEMPLATE {
        @Override
        void take(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            int end = Math.max(0, text.indexOf('\n'));
            String name = text.substring(0, end).replaceFirst("^# ?", "").strip();
            String own = text.substring(Math.min(text.length(), end + 1));
            var templates = new Templates(path -> path.equals(name) ? Optional.of(own) : packed(path));
            var handouts = new Handouts(BUILT_IN, templates, new PageContext(Cli.TODAY, "test"));
            Format format = new Format[] {Format.MD, Format.HTML, Format.TXT}[pick(data, 3)];
            for (Outcome outcome : OUTCOMES) {
                refusedOrDone(() -> handouts.patientFile(outcome, format));
            }
            refusedOrDone(() -> handouts.clinician(OUTCOMES.get(0), format));
        }
    },
    /** A command line, one word a line; a slash would lead out of the folder of the test, and is left out. */
    FLAGS {
        @Override
        void take(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            if (text.indexOf('/') < 0 && text.indexOf('\0') < 0) {
                kept(Cli.given("goals: [posture]", "red-flags: none").andRun(text.split("\n", -1)));
            }
        }
    },
    /** A clinic file and, after a line of three hyphens, its logo. */
    CLINIC {
        @Override
        void take(byte[] data) {
            String text = new String(data, StandardCharsets.UTF_8);
            int at = text.indexOf("\n---\n");
            String yaml = at < 0 ? text : text.substring(0, at);
            byte[] logo = (at < 0 ? "" : text.substring(at + 5)).getBytes(StandardCharsets.UTF_8);
            refusedOrDone(() -> ClinicReader.read("clinic.yaml", yaml, file -> logo));
        }
    },
    /** Two manifests, with a line of three hyphens between them. */
    MANIFEST {
        @Override
        void take(byte[] data) {
            String text = new String(data, StandardCharsets.ISO_8859_1);
            int at = text.indexOf("\n---\n");
            String[] both =
                    at < 0 ? new String[] {text, ""} : new String[] {text.substring(0, at), text.substring(at + 5)};
            try {
                Path folder = Files.createTempDirectory("fuzz");
                Path[] paths = {folder.resolve("a.jsonl"), folder.resolve("b.jsonl")};
                for (int i = 0; i < 2; i++) {
                    Files.write(paths[i], both[i].getBytes(StandardCharsets.ISO_8859_1));
                }
                Cli.Result result = kept(Cli.run("diff", paths[0].toString(), paths[1].toString()), 5);
                check(!CONTROL.matcher(result.out()).find(), result.out());
                for (Path path : paths) {
                    Files.delete(path);
                }
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern PLACED = Pattern.compile("(?s).+: (error|warning): .+");
    private static final Pattern PROBLEM =
            Pattern.compile("(?m)^(.+: error: .+|openbook: .+|\\d+ rows?: .+|[a-z0-9-]+: no routine\\..+)$");

    /** Catalogues and a few exercises, since reading all of them for each input would take most of the time. */
    private static final SortedMap<String, String> SMALL = small();

    /** With its pictures drawn already. */
    private static final Library BUILT_IN = BuiltInLibrary.library();

    private static final Library SMALL_LIBRARY = LibraryReader.read(SMALL);
    private static final List<Outcome> OUTCOMES = outcomes(BUILT_IN);

    abstract void take(byte[] data);

    /** A number below another, always the same for the same bytes. */
    private static int pick(byte[] data, int count) {
        return Math.floorMod(Arrays.hashCode(data), count);
    }

    /** Where its corpus stands. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SortedMap<String, String> small() {
        SortedMap<String, String> files = LibraryFiles.builtIn();
        files.keySet()
                .removeIf(
                        it -> it.contains("/")
                                && !it.matches(
                                        ".*/(open-book|open-book-short|seated-rotation|side-arm-circles|rib-fracture|acute-spine-fracture|bone-strength-unknown|osteoporosis)\\.yaml"));
        files.replaceAll((file, text) -> text.replaceAll("(?m)^(regressions|progressions): \\[.*]$", "$1: []"));
        return files;
    }

    private static List<Outcome> outcomes(Library library) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String intake : List.of(
                "goals: [posture]\nred-flags: none\nnotes: Hello.\nname: Jo",
                "goals: [posture]\nconditions: [osteoporosis, {id: rib-fracture, side: left}]\ncleared: [rib-fracture]",
                "goals: [posture]\nred-flags: [fever]")) {
            var text = new IntakeReader.Text("intake.yaml", intake);
            outcomes.add(Planner.plan(library, IntakeReader.read(library, Optional.of(text), new FlagIntake())));
        }
        return outcomes;
    }

    private static void use(Library library) {
        var handouts = new Handouts(library, Templates.builtIn(), new PageContext(Cli.TODAY, "test"));
        refusedOrDone(() -> {
            for (Outcome outcome : outcomes(library)) {
                if (!(outcome instanceof Outcome.Unmet)) {
                    handouts.patientFile(outcome, Format.HTML);
                    handouts.clinician(outcome, Format.MD);
                }
            }
        });
    }

    private static Optional<String> packed(String path) {
        try (var in = Templates.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refusedOrDone(Runnable action) {
        try {
            action.run();
        } catch (InvalidInputException e) {
            check(!e.problems().isEmpty(), "a refusal without a problem");
            e.problems().forEach(FuzzTarget::placed);
        }
    }

    private static void placed(Diagnostic problem) {
        String said = problem.print();
        check(PLACED.matcher(said).matches(), said);
        check(!CONTROL.matcher(said).find(), said);
    }

    /** @param also the exit codes that this command alone has */
    private static Cli.Result kept(Cli.Result result, Integer... also) {
        boolean any = result.exit() == 0 || result.exit() == 2 || result.exit() == 3;
        check(any || List.of(also).contains(result.exit()), result.exit() + ": " + result.err());
        check(!CONTROL.matcher(result.err()).find(), result.err());
        check(result.exit() != 2 || PROBLEM.matcher(result.err()).find(), result.err());
        return result;
    }

    private static void check(boolean right, String said) {
        if (!right) {
            throw new AssertionError(said);
        }
    }
}
