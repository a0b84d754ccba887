package openbook.handout.picture;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import openbook.figure.Drawing;
import openbook.figure.Figure;
import openbook.figure.Person;
import openbook.figure.Theme;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of exercises for a page.
 *
 * @param stills what is drawn of an exercise: the start, what lies between and the finish; nothing where nobody has
 *     written its pose
 * @param frames the same movement as a flip-book, from start to finish without arrows: SVG elements that stand in for
 *     the first still on a screen
 * @param halfStills the same as {@code stills} for someone who is to go only half way; nothing where that has no
 *     picture
 * @param halfFrames the flip-book that goes with them
 */
public record Pictures(
        Function<Exercise, List<PictureView>> stills,
        Function<Exercise, List<Markup>> frames,
        Function<Exercise, List<PictureView>> halfStills,
        Function<Exercise, List<Markup>> halfFrames) {
    /** Pages without pictures. */
    public static final Pictures NONE = new Pictures(exercise -> List.of(), exercise -> List.of());

    private static final int FRAMES = 7;
    /** Half the way at the same pace. */
    private static final int HALF_FRAMES = 4;

    /** Pictures of whole movements alone. */
    public Pictures(Function<Exercise, List<PictureView>> stills, Function<Exercise, List<Markup>> frames) {
        this(stills, frames, exercise -> List.of(), exercise -> List.of());
    }

    /**
     * The pictures of one person. Those of the built-in library were drawn when the program was built, so that a run
     * draws nothing, even when a clinic's folder is laid over it; a clinic's own are drawn when they are used. Both
     * come out the same.
     */
    public static Pictures of(Person person) {
        return new Pictures(
                drawn(person, id -> id, PictureArchive::stills, Pictures::drawnStills),
                drawn(person, id -> id, PictureArchive::frames, Pictures::drawnFrames),
                drawn(person, Pictures::half, PictureArchive::stills, Pictures::drawnHalfStills),
                drawn(person, Pictures::half, PictureArchive::frames, Pictures::drawnHalfFrames));
    }

    /** Reads what is packed under a name; nothing when it is not of the given drawing. */
    @FunctionalInterface
    private interface Packed<T> {
        Optional<List<T>> read(String name, Person person, Optional<Drawing> drawing);
    }

    private static <T> Function<Exercise, List<T>> drawn(
            Person person,
            UnaryOperator<String> name,
            Packed<T> packed,
            BiFunction<ExercisePose.Written, Person, List<T>> draw) {
        return exercise -> {
            @Nullable ExercisePose pose = exercise.pose().orElse(null);
            if (pose instanceof ExercisePose.Written written) {
                return packed.read(name.apply(exercise.id()), person, Optional.of(written.drawing()))
                        .orElseGet(() -> draw.apply(written, person));
            } else if (pose instanceof ExercisePose.Packed known) {
                return packed.read(name.apply(known.exercise()), person, Optional.empty())
                        .orElseThrow(() -> new IllegalStateException(known.exercise() + " has no packed pictures"));
            }
            return List.of();
        };
    }

    /** Under what name the pictures of half an exercise are packed. */
    static String half(String exercise) {
        return exercise + ".half";
    }

    /**
     * The pictures of an exercise for one patient.
     *
     * @param asksForHalf whether their rules ask for half the movement, which is shown where it can be
     */
    public Shown of(Exercise exercise, boolean asksForHalf) {
        List<PictureView> half = asksForHalf ? halfStills.apply(exercise) : List.of();
        return half.isEmpty()
                ? new Shown(false, stills.apply(exercise), () -> frames.apply(exercise))
                : new Shown(true, half, () -> halfFrames.apply(exercise));
    }

    /**
     * What one patient sees of an exercise.
     *
     * @param halfWay whether it is half the movement
     * @param frames read only when a page asks for them
     */
    public record Shown(boolean halfWay, List<PictureView> stills, Supplier<List<Markup>> frames) {}

    /** The same pictures, kept for the next page that asks for them. */
    public Pictures drawnOnce() {
        return new Pictures(once(stills), once(frames), once(halfStills), once(halfFrames));
    }

    private static <T> Function<Exercise, List<T>> once(Function<Exercise, List<T>> drawn) {
        Map<String, List<T>> kept = new ConcurrentHashMap<>();
        return exercise -> kept.computeIfAbsent(exercise.id(), id -> drawn.apply(exercise));
    }

    /** The same pictures, each named as a file of that folder. */
    public Pictures linkedTo(String folder) {
        return new Pictures(linked(folder, stills), frames, linked(folder, halfStills), halfFrames);
    }

    private static Function<Exercise, List<PictureView>> linked(
            String folder, Function<Exercise, List<PictureView>> stills) {
        return exercise -> {
            List<PictureView> pictures = stills.apply(exercise);
            return IntStream.range(0, pictures.size())
                    .mapToObj(i -> pictures.get(i).linked(url(folder + "/" + file(exercise, i))))
                    .toList();
        };
    }

    /**
     * The pictures of an exercise as files, by name.
     *
     * @param oneSide whether the patient does it on one side alone
     */
    public SortedMap<String, String> files(Verdict verdict, boolean oneSide) {
        Exercise exercise = verdict.exercise();
        List<PictureView> pictures = of(exercise, verdict.changes().halfRange()).stills().stream()
                .map(it -> oneSide ? it.ofOneSide() : it)
                .toList();
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            files.put(file(exercise, i), pictures.get(i).svg().toString());
        }
        return files;
    }

    private static String file(Exercise exercise, int index) {
        return exercise.id() + "-" + (index + 1) + ".svg";
    }

    /** A path as a URL, so that no sign in it can end the link that it stands in. */
    private static String url(String path) {
        var url = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0);
            url.append(
                    plain
                            ? String.valueOf(sign)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return url.toString();
    }

    static List<PictureView> drawnStills(ExercisePose.Written pose, Person person) {
        return views(figure(pose, person));
    }

    /** None when half the movement has no picture of its own. */
    public static List<PictureView> drawnHalfStills(ExercisePose.Written pose, Person person) {
        return figure(pose, person).halfWay().map(Pictures::views).orElse(List.of());
    }

    private static List<PictureView> views(Figure figure) {
        return figure.pictures().stream()
                .map(it -> new PictureView(Markup.of(titled(it.svg(), it.alt())), it.alt(), capital(it.label())))
                .toList();
    }

    static List<Markup> drawnFrames(ExercisePose.Written pose, Person person) {
        return figure(pose, person).frames(FRAMES).stream().map(Markup::of).toList();
    }

    public static List<Markup> drawnHalfFrames(ExercisePose.Written pose, Person person) {
        return figure(pose, person)
                .halfWay()
                .map(it -> it.frames(HALF_FRAMES).stream().map(Markup::of).toList())
                .orElse(List.of());
    }

    private static Figure figure(ExercisePose.Written pose, Person person) {
        return Figure.of(pose.drawing(), person, Theme.LINE);
    }

    /** What a picture shows, in words inside it, for those who hear the page. */
    private static String titled(String svg, String alt) {
        int end = svg.indexOf('>');
        return svg.substring(0, end) + " role=\"img\"><title>" + Escape.html(alt) + "</title>" + svg.substring(end + 1);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
