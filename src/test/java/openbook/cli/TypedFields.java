package openbook.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openbook.Hostile;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.handout.FactsPage;
import openbook.handout.Gallery;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.intake.FlagIntake;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.BuiltInLibrary;
import openbook.library.LibraryText;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.routine.Planner;

/**
 * The documents that people write, with a place for each field that is theirs, and all the pages that come of them.
 *
 * @param typed what stands in a field, by the field's name; in the others stands {@link Hostile#MARK}
 */
record TypedFields(Map<String, String> typed) {
    private static final List<PageSettings.CardLayout> LAYOUTS =
            List.of(PageSettings.CardLayout.CARDS, PageSettings.CardLayout.LIST);
    private static final SortedMap<String, String> BUILT_IN = LibraryFiles.builtIn();
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final Pattern FIELD = Pattern.compile("<<([^>]*)>>");

    private static final String INTAKE = """
            name: <<patient's name>>
            notes: <<notes>>
            goals: [posture]
            include: [open-book]
            equipment: [roller]
            red-flags: none
            """;

    private static final String WITH_OVERRIDE = INTAKE + """
            conditions: [osteoporosis]
            cleared: [{condition: osteoporosis, by: <<who cleared>>}]
            override: [{exercise: foam-roll-back, because: <<reason of an override>>, by: <<who overrides>>}]
            """;

    private static final String REFERRED = INTAKE.replace("none", "[fever]");

    private static final String UNSCREENED = INTAKE.replace("red-flags: none\n", "");

    private static final String FOLLOWED =
            INTAKE.replace("include: [open-book]\n", "").replace("goals: [posture]\n", "protocol: upper-back\n");

    private static final String CLINIC = """
            name: <<clinic's name>>
            phone: <<phone>>
            address: <<address>>
            web: <<web>>
            therapist: <<therapist>>
            credentials: <<credentials>>
            footer: <<footer>>
            logo: logo.svg
            link: {url: <<link>>, label: <<label of the link>>}
            """;

    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
            + "<title>a</title><path id='<<logo>>' d='M0 0h9'/></svg>";

    /** What is written over a line of the library, by file; of several lines that begin so, the first. */
    private static final Map<String, List<Map.Entry<String, String>>> LIBRARY = new TreeMap<>(Map.of(
            "exercises/open-book.yaml",
            List.of(
                    entry("name: ", "<<exercise's name>>"),
                    entry("also: ", "[<<exercise's other name>>]"),
                    entry("optional: ", "[<<nice to have>>]"),
                    entry("  - Lie on", "{say: <<step>>}"),
                    entry("feel: ", "<<where it is felt>>"),
                    entry("  - Swinging", "<<mistake>>"),
                    entry("make-easier: ", "<<easier>>"),
                    entry("make-harder: ", "<<harder>>"),
                    entry(
                            "  view: ",
                            "corner\n  labels: {start: <<label of a picture>>, finish: b}\n  alt: {start: <<words of a picture>>}")),
            "goals.yaml",
            List.of(entry("    name: Stand", "<<goal's name>>"), entry("      - A stiff", "<<why it helps>>")),
            "protocols/upper-back.yaml",
            List.of(entry("name: ", "<<protocol's title>>")),
            "red-flags.yaml",
            List.of(
                    entry("    ask: Do you have new or worse back pain with fever", "<<question>>"),
                    entry("    say: Please see a doctor today. Back pain with fever", "<<answer>>")),
            "conditions/osteoporosis.yaml",
            List.of(entry("name: ", "<<condition's name>>"), entry("    because: ", "<<reason of a rule>>")),
            "sources.yaml",
            List.of(entry("    cite: ", "<<citation>>"))));

    static List<String> intakeFields() {
        return names(WITH_OVERRIDE);
    }

    static List<String> clinicFields() {
        List<String> names = new ArrayList<>(names(CLINIC));
        names.addAll(names(LOGO));
        return names;
    }

    static List<String> libraryFields() {
        return LIBRARY.values().stream()
                .flatMap(List::stream)
                .flatMap(it -> names(it.getValue()).stream())
                .toList();
    }

    private static List<String> names(String template) {
        return FIELD.matcher(template).results().map(it -> it.group(1)).toList();
    }

    private String filled(String template, boolean yaml) {
        return FIELD.matcher(template)
                .replaceAll(it ->
                        Matcher.quoteReplacement(yaml ? Hostile.quoted(value(it.group(1))) : xml(value(it.group(1)))));
    }

    private String value(String field) {
        String value = typed.getOrDefault(field, Hostile.MARK);
        return field.equals("link") ? "https://x.example/" + value : value;
    }

    /** Every letter as a number, which XML allows for those that it allows at all. */
    private static String xml(String text) {
        return text.codePoints().mapToObj(it -> "&#" + it + ";").collect(Collectors.joining());
    }

    /** Whether the document that has this field takes the text. */
    boolean isTaken(String field) {
        try {
            if (names(WITH_OVERRIDE).contains(field)) {
                intake(BuiltInLibrary.library(), WITH_OVERRIDE);
            } else if (clinicFields().contains(field)) {
                clinic();
            } else {
                String file = LIBRARY.keySet().stream()
                        .filter(it -> LIBRARY.get(it).stream()
                                .anyMatch(line -> names(line.getValue()).contains(field)))
                        .findFirst()
                        .orElseThrow();
                List<Diagnostic> problems = LibraryText.problems(BUILT_IN, file, files().get(file));
                if (!problems.isEmpty()) {
                    throw new InvalidInputException(problems);
                }
            }
            return true;
        } catch (InvalidInputException e) {
            e.problems()
                    .forEach(it -> assertThat(it.place().line())
                            .as("where %s stands, which is refused: %s", field, it)
                            .isPositive());
            return false;
        }
    }

    private Intake intake(Library library, String template) {
        var text = new IntakeReader.Text("intake.yaml", filled(template, true));
        return IntakeReader.read(library, Optional.of(text), new FlagIntake());
    }

    private Clinic clinic() {
        return ClinicReader.read(
                "clinic.yaml", filled(CLINIC, true), file -> filled(LOGO, false).getBytes(StandardCharsets.UTF_8));
    }

    /** The files of the library with these fields written into them. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(BUILT_IN);
        LIBRARY.forEach((file, lines) -> {
            String text = files.get(file);
            for (Map.Entry<String, String> line : lines) {
                String key = line.getKey().replaceFirst("(: |- ).*", "$1");
                int start = text.indexOf("\n" + line.getKey()) + 1;
                if (start == 0) {
                    throw new AssertionError("no line of " + file + " begins with " + line.getKey());
                }
                int end = text.indexOf('\n', start);
                text = text.substring(0, start) + key + filled(line.getValue(), true) + text.substring(end);
            }
            files.put(file, text);
        });
        return files;
    }

    /**
     * Every page, by its name and format.
     *
     * @param own whether the fields of the library are typed too
     * @param pdf the PDF of two of them, which takes long, instead of the other formats
     */
    Map<String, String> pages(boolean own, boolean pdf) {
        Library library = own ? LibraryReader.read(files()) : BuiltInLibrary.library();
        Clinic clinic = clinic();
        Map<String, String> pages = new LinkedHashMap<>();
        Map<String, String> intakes = new LinkedHashMap<>();
        intakes.put("override", WITH_OVERRIDE);
        if (!pdf) {
            intakes.put("routine", INTAKE);
            intakes.put("referral", REFERRED);
            intakes.put("not screened", UNSCREENED);
            intakes.put("protocol", FOLLOWED);
        }
        intakes.forEach((name, intake) -> {
            var outcome = Planner.plan(library, intake(library, intake));
            for (PageSettings.CardLayout layout : name.equals("routine") ? LAYOUTS : LAYOUTS.subList(0, 1)) {
                var handouts = handouts(library, clinic, layout);
                for (Format format : formats(pdf)) {
                    if (format != Format.NOTE) {
                        pages.put(
                                name + " " + layout + " " + format,
                                read(library, format, handouts.patientFile(outcome, format)));
                    }
                }
            }
            var handouts = handouts(library, clinic, PageSettings.CardLayout.CARDS);
            for (Format format : formats(pdf)) {
                if (format != Format.JSON) {
                    pages.put(
                            name + " for the clinician " + format,
                            read(library, format, handouts.clinicianFile(outcome, format)));
                }
            }
        });
        if (own) {
            var exercise = library.exercise("open-book");
            String gallery = new Gallery(TEMPLATES, Person.SLIM, Theme.LINE).page(List.of(exercise));
            String shown = new LibraryDescription(library).exercise(exercise);
            pages.put("gallery", read(library, Format.HTML, gallery.getBytes(StandardCharsets.UTF_8)));
            pages.put("show", read(library, Format.TXT, shown.getBytes(StandardCharsets.UTF_8)));
            pages.put(
                    "show -o",
                    read(
                            library,
                            Format.HTML,
                            FactsPage.of("open-book", shown, Optional.of(exercise))
                                    .getBytes(StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static List<Format> formats(boolean pdf) {
        return pdf ? List.of(Format.PDF) : List.of(Format.HTML, Format.MD, Format.TXT, Format.JSON, Format.NOTE);
    }

    private static Handouts handouts(Library library, Clinic clinic, PageSettings.CardLayout layout) {
        var look = new PageSettings(
                PageSettings.Paper.A4, false, PageSettings.PictureSize.NONE, Person.SLIM, false, layout, 78);
        return new Handouts(library, TEMPLATES, new PageContext(Cli.TODAY, "test", look, Optional.of(clinic)));
    }

    private static String read(Library library, Format format, byte[] page) {
        return ReadPage.of(format, page).replace(library.hash(), "HASH");
    }
}
