package openbook.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openbook.document.CutText;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.handout.template.Templates;
import openbook.library.model.Library;
import openbook.library.read.LibraryDocuments;
import openbook.library.read.LibraryReader;
import openbook.library.read.Overlay;
import openbook.library.read.PoseCheck;
import openbook.rules.Relaxation;

/** Runs all checks of a library and its templates. */
public final class Check {
    private Check() {}

    /**
     * The result of the checks.
     *
     * @param library the part that could be read; empty if a catalog file could not be read
     * @param problems errors and warnings, sorted
     */
    public record Report(Optional<Library> library, List<Diagnostic> problems) {
        public long errors() {
            return problems.stream().filter(Diagnostic::isError).count();
        }

        public long warnings() {
            return problems.size() - errors();
        }
    }

    /**
     * Checks everything that can be read, even if other parts cannot.
     *
     * @param builtIn the built-in files, by path
     * @param overlay the clinic's own files
     */
    public static Report of(SortedMap<String, String> builtIn, Optional<Overlay> overlay, Templates templates) {
        LibraryReader.Examined examined = LibraryReader.examine(builtIn, overlay);
        var problems = new Diagnostics();
        problems.addAll(examined.problems());
        builtIn.forEach((path, text) -> problems.addAll(CutText.warnings("routines/" + path, text)));
        overlay.ifPresent(it ->
                it.files().values().forEach(file -> problems.addAll(CutText.warnings(file.shown(), file.text()))));
        problems.addAll(templates.check());
        ReadingCheck.templates(templates.wordsForPatients(), problems);
        examined.library().ifPresent(library -> {
            LibraryDocuments documents = examined.documents();
            new UseCheck(library, documents, problems).run();
            new ExerciseCheck(library, documents, problems).run();
            new ReadingCheck(library, documents, problems).run();
            FightCheck.run(library, documents, problems);
            new CardCheck(library, documents, problems).run();
            OneOrderCheck.run(library, documents, problems);
            CoverageCheck.run(library, documents, problems);
            problems.addAll(PoseCheck.problems(library));
            overlay.ifPresent(it -> loosened(LibraryReader.read(builtIn), library, documents, problems));
        });
        return new Report(examined.library(), problems.sorted());
    }

    /**
     * The file that defines a limit, red flag or age rule. Looked up in the built-in library, since the overlay may
     * have removed it.
     */
    private static String catalogue(Library builtIn, String subject) {
        if (builtIn.limits().containsKey(subject)) {
            return "limits.yaml";
        }
        return builtIn.redFlags().flags().containsKey(subject) ? "red-flags.yaml" : "everyone.yaml";
    }

    private static void loosened(Library builtIn, Library library, LibraryDocuments documents, Diagnostics problems) {
        for (Relaxation relaxation : Relaxation.between(builtIn, library)) {
            String file = "conditions/" + relaxation.subject() + ".yaml";
            SourceLocation place = documents.nodes().containsKey(file)
                    ? documents.place(file, "rules")
                    : documents.place(catalogue(builtIn, relaxation.subject()));
            problems.warn(
                    place,
                    "this is looser than the built-in library: " + relaxation.sentence() + ".",
                    "if it is meant, the clinician's copy of every routine will say so.");
        }
    }
}
