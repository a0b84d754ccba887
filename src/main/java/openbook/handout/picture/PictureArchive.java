package openbook.handout.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.handout.render.Markup;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import openbook.library.read.ProgramResources;

/**
 * The pictures of the built-in library, drawn at build time: two files for each exercise and figure, and two more for
 * each {@link PictureVariant} that a patient can see.
 */
public final class PictureArchive {
    private static final String FOLDER = "pictures/";

    private PictureArchive() {}

    /**
     * Draws every exercise of the built-in library into a folder; runs at build time. Drawing is skipped while the
     * poses and the drawing classes are unchanged.
     *
     * @param args the output folder, and the folder of the drawing classes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Library library = LibraryReader.read(LibraryFiles.builtIn());
        Collection<Exercise> exercises = library.exercises().values();
        Path key = Files.createDirectories(folder).resolve("key");
        String wanted = key(library, Path.of(args[1]));
        if (Files.exists(key) && Files.readString(key).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(key);
        for (Person person : Person.values()) {
            Files.createDirectories(folder.resolve(name(person)));
        }
        for (Person person : Person.values()) {
            List<String> names = exercises.parallelStream()
                    .flatMap(exercise -> pack(folder, library, exercise, person).stream())
                    .sorted()
                    .toList();
            Files.writeString(folder.resolve(indexOf(person)), String.join("\n", names));
        }
        Files.writeString(key, wanted);
    }

    private static String key(Library library, Path classes) throws IOException {
        var sum = new CRC32C();
        for (Exercise exercise : library.exercises().values()) {
            sum.update(
                    (exercise.id() + isHalved(library, exercise) + exercise.pose()).getBytes(StandardCharsets.UTF_8));
        }
        for (Path folder : List.of(classes, classes.resolveSibling("handout").resolve("picture"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** True when a rule can limit an exercise to half the range. */
    private static boolean isHalved(Library library, Exercise exercise) {
        return library.conditions().values().stream()
                .flatMap(it -> it.rules().stream())
                .anyMatch(it -> it.changes().halfRange() && it.match().test(exercise.tags()));
    }

    /** @return the file names in the archive */
    private static List<String> pack(Path folder, Library library, Exercise exercise, Person person) {
        List<String> names = new ArrayList<>();
        if (exercise.pose().isEmpty()) {
            return names;
        }
        Drawing drawing = ((ExercisePose.Written) exercise.pose().get()).drawing();
        for (PictureVariant variant : variants(library, exercise, drawing, person)) {
            Pictures.Seen seen = Pictures.Seen.of(drawing, variant, person);
            String name = exercise.id() + variant.suffix();
            names.add(name);
            write(
                    folder,
                    name,
                    person,
                    seen.drawing(),
                    Pictures.drawnStills(seen.drawing(), variant.half(), person),
                    Pictures.drawnFrames(seen.drawing(), variant.half(), person));
        }
        return names;
    }

    /** Lists each drawing that some patient can see, without duplicates. */
    private static Set<PictureVariant> variants(Library library, Exercise exercise, Drawing drawing, Person person) {
        List<Boolean> halves = isHalved(library, exercise) ? List.of(false, true) : List.of(false);
        List<Optional<Side>> sides = new ArrayList<>(List.of(Optional.empty()));
        Pictures.workingSide(drawing, person).map(Side::other).map(Optional::of).ifPresent(sides::add);
        List<Boolean> beds = PictureVariant.isForBed(exercise) ? List.of(false, true) : List.of(false);
        Set<PictureVariant> variants = new LinkedHashSet<>();
        for (boolean half : halves) {
            for (Optional<Side> side : sides) {
                for (boolean bed : beds) {
                    variants.add(Pictures.Seen.of(drawing, new PictureVariant(half, side, bed), person)
                            .named());
                }
            }
        }
        return variants;
    }

    private static void write(
            Path folder, String name, Person person, Drawing drawing, List<PictureView> pictures, List<Markup> film) {
        List<byte[]> stills = new ArrayList<>();
        for (PictureView picture : pictures) {
            stills.addAll(List.of(picture.svg().bytes(), utf8(picture.alt()), utf8(picture.label())));
        }
        List<byte[]> frames = film.stream().map(Markup::bytes).toList();
        try {
            Files.write(folder.resolve(stillsOf(name, person)), packed(drawing, stills));
            Files.write(folder.resolve(framesOf(name, person)), packed(drawing, frames));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the archive has a picture of this name, which saves a failed file lookup. */
    static boolean has(String name, Person person) {
        return (person == Person.SLIM ? Slim.NAMES : Broad.NAMES).contains(name);
    }

    /** Lazy holder of the picture names of the slim figure. */
    private static final class Slim {
        static final Set<String> NAMES = names(Person.SLIM);
    }

    /** Lazy holder of the picture names of the broad figure. */
    private static final class Broad {
        static final Set<String> NAMES = names(Person.BROAD);
    }

    private static Set<String> names(Person person) {
        String index = ProgramResources.read(FOLDER + indexOf(person))
                .map(PictureArchive::text)
                .orElseThrow();
        return Set.of(index.split("\n"));
    }

    /** Reads the stills of a name; empty when a drawing is given and the archived one differs from it. */
    static Optional<List<PictureView>> stills(String name, Person person, Optional<Drawing> drawing) {
        return parts(stillsOf(name, person), drawing).map(PictureArchive::views);
    }

    /** Reads the frames of the flip-book in the same way. */
    static Optional<List<Markup>> frames(String name, Person person, Optional<Drawing> drawing) {
        return parts(framesOf(name, person), drawing).map(PictureArchive::markup);
    }

    private static List<PictureView> views(List<byte[]> parts) {
        List<PictureView> pictures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 3) {
            pictures.add(new PictureView(new Markup(parts.get(i)), text(parts.get(i + 1)), text(parts.get(i + 2))));
        }
        return List.copyOf(pictures);
    }

    private static List<Markup> markup(List<byte[]> parts) {
        List<Markup> markup = new ArrayList<>();
        for (byte[] part : parts) {
            markup.add(new Markup(part));
        }
        return List.copyOf(markup);
    }

    private static Optional<List<byte[]>> parts(String name, Optional<Drawing> drawing) {
        return unpacked(name)
                .filter(all -> drawing.isEmpty() || text(all.get(0)).equals(hash(drawing.get())))
                .map(all -> all.subList(1, all.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Computes a fingerprint of all that decides the drawings. */
    private static String hash(Drawing drawing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(drawing.toString()));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stillsOf(String exercise, Person person) {
        return name(person) + "/" + exercise;
    }

    private static String framesOf(String exercise, Person person) {
        return name(person) + "/" + exercise + ".frames";
    }

    private static String indexOf(Person person) {
        return name(person) + "/index";
    }

    private static String name(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] packed(Drawing drawing, List<byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(parts.size() + 1);
            write(out, utf8(hash(drawing)));
            for (byte[] part : parts) {
                write(out, part);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static Optional<List<byte[]>> unpacked(String name) {
        return ProgramResources.read(FOLDER + name).map(PictureArchive::unpacked);
    }

    private static List<byte[]> unpacked(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        List<byte[]> parts = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            byte[] part = new byte[in.getInt()];
            in.get(part);
            parts.add(part);
        }
        return parts;
    }
}
