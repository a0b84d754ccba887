package openbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.Overlay;
import openbook.rules.Relaxation;

/** A command that uses a library: the built-in one, with a clinic's overlay. */
abstract class LibraryCommand extends BaseCommand {
    /** Maximum number of loosened rules of one condition that a notice lists. */
    private static final int NAMED = 5;

    private final Parameter<Path> routines = syntax().path(
                    "--routines",
                    "DIR",
                    "A folder of your own exercises and rules, laid over the built-in ones file by file"
                            + " (or the variable OPENBOOK_ROUTINES).");

    LibraryCommand(Console console) {
        super(console);
    }

    /** The clinic's overlay, if any. */
    final Optional<Overlay> overlay() {
        return routines.typed()
                .or(() -> console().variable("OPENBOOK_ROUTINES").map(TextFiles::path))
                .map(LibraryFiles::overlay);
    }

    final Library library() {
        return library(Optional.empty());
    }

    /** Loads the library with one more protocol, for this run. */
    final Library library(Optional<ProtocolFile> protocol) {
        Optional<Overlay> own = overlay();
        Optional<Overlay> all = protocol.map(
                        it -> own.orElse(Overlay.NONE).with(it.path(), new Overlay.File(it.name(), it.text())))
                .or(() -> own);
        if (all.isEmpty()) {
            return BuiltInLibrary.library();
        }
        all.get().files().values().forEach(it -> console().warnOfCutText(it.shown(), it.text()));
        Library library = LibraryReader.read(LibraryFiles.builtIn(), all);
        // A protocol alone cannot loosen a rule.
        return own.isEmpty() ? library : library.withNotices(notices(BuiltInLibrary.library(), library));
    }

    /** Prints one line for each condition, limit or red flag that the overlay loosened. */
    private static List<String> notices(Library builtIn, Library library) {
        SortedMap<String, List<String>> bySubject = new TreeMap<>();
        for (Relaxation relaxation : Relaxation.between(builtIn, library)) {
            bySubject
                    .computeIfAbsent(relaxation.subject(), it -> new ArrayList<>())
                    .add(relaxation.exercise().map(it -> it + ": ").orElse("") + relaxation.before() + ", now "
                            + relaxation.after());
        }
        List<String> notices = new ArrayList<>();
        bySubject.forEach((subject, loosened) ->
                notices.add("This clinic's library is looser than the built-in one for "
                        + subject + " (" + String.join("; ", loosened.subList(0, Math.min(NAMED, loosened.size())))
                        + (loosened.size() > NAMED ? "; and " + (loosened.size() - NAMED) + " more" : "") + ")."));
        return notices;
    }
}
