package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.ReferenceResolver;
import org.jspecify.annotations.Nullable;

/**
 * A good copy of the built-in files with changes planted in it. In what is planted, a {@code ^} marks where a problem
 * must be found; it is taken out before the files are read. For speed, only some exercises and conditions
 * are kept.
 */
public final class Planted {
    private static final Set<String> KEPT = Set.of(
            "open-book",
            "open-book-short",
            "seated-rotation",
            "side-arm-circles",
            "rib-fracture",
            "acute-spine-fracture",
            "bone-strength-unknown");
    private static final Pattern KIN = Pattern.compile("(?m)^((?:regressions|progressions): )\\[(.*)]$");
    private static final SortedMap<String, String> GOOD = good();

    private final SortedMap<String, String> files = new TreeMap<>(GOOD);

    private static SortedMap<String, String> good() {
        SortedMap<String, String> files = LibraryFiles.builtIn();
        files.keySet().removeIf(it -> it.contains("/") && !KEPT.contains(ReferenceResolver.idOf(it)));
        files.replaceAll((file, text) -> KIN.matcher(text).replaceAll(line -> line.group(1) + keptOf(line.group(2))));
        return files;
    }

    private static String keptOf(String list) {
        return Stream.of(list.split(", ")).filter(KEPT::contains).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The good copy alone. */
    public static Planted nothing() {
        return new Planted();
    }

    /** Puts one text in the place of another, where that stands first. */
    public Planted in(String file, String from, String to) {
        String text = files.get(file);
        // A backslash stands for a line break, so that a row of a table can hold several lines.
        String old = from.replace('\\', '\n');
        assertThat(text).as(file).contains(old);
        int at = text.indexOf(old);
        return with(file, text.substring(0, at) + to.replace('\\', '\n') + text.substring(at + old.length()));
    }

    String text(String file) {
        return files.get(file);
    }

    public Planted with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public Planted without(String file) {
        files.remove(file);
        return this;
    }

    /** What was read, where all is well. */
    public Library library() {
        return LibraryReader.read(files);
    }

    /** Exactly these sentences, at the marked places, in order; their hints are handed back. */
    public List<String> says(String... sentences) {
        List<Diagnostic> problems = problems();
        List<String> found =
                problems.stream().map(it -> it.place() + " " + it.sentence()).toList();
        List<String> places = marks().stream().map(SourceLocation::toString).toList();
        assertThat(places).as("marks").hasSameSizeAs(sentences);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            expected.add(places.get(i) + " " + sentences[i]);
        }
        assertThat(found).isEqualTo(expected);
        return problems.stream().map(Diagnostic::hint).toList();
    }

    /** The same for one sentence and its hint; no hint at all where it is null. */
    public void saysWithHint(String sentence, @Nullable String hint) {
        assertThat(says(new String[] {sentence})).containsExactly(hint == null ? "" : hint);
    }

    public List<Diagnostic> problems() {
        SortedMap<String, String> clean = new TreeMap<>(files);
        clean.replaceAll((file, text) -> text.replace("^", ""));
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> LibraryReader.read(clean));
        assertThat(thrown)
                .as("the library is read in spite of what was planted")
                .isNotNull();
        return thrown.problems();
    }

    private List<SourceLocation> marks() {
        List<SourceLocation> marks = new ArrayList<>();
        files.forEach((file, text) -> {
            int line = 0;
            for (String one : text.split("\n", -1)) {
                line++;
                String rest = one;
                for (int at = rest.indexOf('^'); at >= 0; at = rest.indexOf('^')) {
                    rest = rest.substring(0, at) + rest.substring(at + 1);
                    marks.add(new SourceLocation("routines/" + file, line, at + 1, ""));
                }
            }
        });
        return marks;
    }
}
