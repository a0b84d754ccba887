package openbook.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

/** The whole examination of a library and its templates. */
public final class Check {
    private Check() {}

    /**
     * What was found.
     *
     * @param library what could be read; nothing when a catalogue could not
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
     * Examines everything, also where some of it cannot be used: what can be read is looked at.
     *
     * @param builtIn the files that come with the program, by path
     * @param overlay the clinic's own files
     */
    public static Report of(SortedMap<String, String> builtIn, Optional<Overlay> overlay, Templates templates) {
        LibraryReader.Examined examined = LibraryReader.examine(builtIn, overlay);
        var problems = new Diagnostics();
        problems.addAll(examined.problems());
        problems.addAll(templates.check());
        ReadingCheck.templates(templates.wordsForPatients(), problems);
        examined.library().ifPresent(library -> {
            LibraryDocuments documents = examined.documents();
            new UseCheck(library, documents, problems).run();
            new ExerciseCheck(library, documents, problems).run();
            new ReadingCheck(library, documents, problems).run();
            FightCheck.run(library, documents, problems);
            CoverageCheck.run(library, documents, problems);
            problems.addAll(PoseCheck.problems(library));
            overlay.ifPresent(it -> loosened(LibraryReader.read(builtIn), library, documents, problems));
        });
        return new Report(examined.library(), problems.sorted());
    }

    /** Where what is no condition was written; what is gone now was known to the built-in library. */
    private static String catalogue(Library builtIn, String subject) {
        if (builtIn.limits().containsKey(subject)) {
            return "limits.yaml";
        }
        return builtIn.redFlags().flags().containsKey(subject) ? "red-flags.yaml" : "everyone.yaml";
    }

    private static void loosened(Library builtIn, Library library, LibraryDocuments documents, Diagnostics problems) {
        for (Relaxation loosening : Relaxation.between(builtIn, library)) {
            String file = "conditions/" + loosening.subject() + ".yaml";
            SourceLocation place = documents.nodes().containsKey(file)
                    ? documents.place(file, "rules")
                    : documents.place(catalogue(builtIn, loosening.subject()));
            problems.warn(
                    place,
                    "this is looser than the built-in library: " + loosening.sentence() + ".",
                    "if it is meant, the clinician's copy of every routine will say so.");
        }
    }
}
