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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import openbook.figure.Figure;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the pictures of exercises for a page.
 *
 * @param stills the pictures of an exercise: start, middle and finish; empty when it has no pose, or when half the
 *     range is wanted and has no picture
 * @param frames the same movement as a flip-book from start to finish, without arrows: SVG elements that replace the
 *     first still on a screen
 */
public record Pictures(
        BiFunction<Exercise, PictureVariant, List<PictureView>> stills,
        BiFunction<Exercise, PictureVariant, List<Markup>> frames) {
    /** Supplies no pictures. */
    public static final Pictures NONE =
            new Pictures((exercise, variant) -> List.of(), (exercise, variant) -> List.of());

    private static final int FRAMES = 7;
    /** Frames of half the range at the same pace. */
    private static final int HALF_FRAMES = 4;

    /**
     * Returns the pictures of one figure. Built-in exercises are read from the archive, even with a clinic's overlay; a
     * clinic's own are drawn when used. Both give the same result.
     */
    public static Pictures of(Person person) {
        return new Pictures(
                drawn(person, PictureArchive::stills, Pictures::drawnStills),
                drawn(person, PictureArchive::frames, Pictures::drawnFrames));
    }

    /** Reads archived pictures by name; empty when the archived drawing differs from the given one. */
    @FunctionalInterface
    private interface Packed<T> {
        Optional<List<T>> read(String name, Person person, Optional<Drawing> drawing);
    }

    /** Renders a drawing, or half of it. */
    @FunctionalInterface
    private interface Draw<T> {
        List<T> draw(Drawing drawing, boolean half, Person person);
    }

    private static <T> BiFunction<Exercise, PictureVariant, List<T>> drawn(
            Person person, Packed<T> packed, Draw<T> draw) {
        return (exercise, variant) -> {
            @Nullable ExercisePose pose = exercise.pose().orElse(null);
            if (pose instanceof ExercisePose.Written written) {
                Seen seen = Seen.of(written.drawing(), variant, person);
                return packed.read(exercise.id() + seen.named().suffix(), person, Optional.of(seen.drawing()))
                        .orElseGet(() -> draw.draw(seen.drawing(), variant.half(), person));
            } else if (pose instanceof ExercisePose.Packed known) {
                return packed(known.exercise(), variant, person, packed);
            }
            return List.of();
        };
    }

    /** Finds the archived pictures of a variant; one equal to the drawing as written is archived only once. */
    private static <T> List<T> packed(String exercise, PictureVariant variant, Person person, Packed<T> packed) {
        Optional<Side> anySide = Optional.empty();
        for (PictureVariant known : List.of(
                variant,
                new PictureVariant(variant.half(), anySide, variant.bed()),
                new PictureVariant(variant.half(), variant.works(), false),
                new PictureVariant(variant.half(), anySide, false))) {
            String name = exercise + known.suffix();
            if (PictureArchive.has(name, person)) {
                return packed.read(name, person, Optional.empty()).orElseThrow();
            }
        }
        return List.of();
    }

    /**
     * The drawing that a variant of an exercise shows.
     *
     * @param named the variant reduced to what changes the drawing; it names the archived file
     */
    public record Seen(Drawing drawing, PictureVariant named) {
        public static Seen of(Drawing drawing, PictureVariant variant, Person person) {
            Drawing placed = variant.bed() ? drawing.onBed() : drawing;
            boolean moved = !placed.equals(drawing);
            boolean turned = variant.works().isPresent()
                    && worksOnTheOther(drawing, variant.works().get(), person);
            return new Seen(
                    turned ? placed.mirror() : placed,
                    new PictureVariant(variant.half(), turned ? variant.works() : Optional.empty(), moved));
        }

        private static boolean worksOnTheOther(Drawing drawing, Side wanted, Person person) {
            return workingSide(drawing, person).filter(it -> it != wanted).isPresent();
        }
    }

    /** Returns the side whose arm moves in the drawing of a one-sided exercise; empty for all others. */
    static Optional<Side> workingSide(Drawing drawing, Person person) {
        return drawing.bothSides() || drawing.isOnOneSide()
                ? Figure.of(drawing, person, Theme.LINE)
                        .workingSide()
                        .map(it -> it == openbook.figure.pose.Side.LEFT ? Side.LEFT : Side.RIGHT)
                : Optional.empty();
    }

    /** Returns the pictures of an exercise for one patient. */
    public Shown of(Exercise exercise, PictureVariant variant) {
        if (variant.half()) {
            List<PictureView> half = stills.apply(exercise, variant);
            if (!half.isEmpty()) {
                return new Shown(true, half, () -> frames.apply(exercise, variant));
            }
        }
        PictureVariant whole = variant.half(false);
        return new Shown(false, stills.apply(exercise, whole), () -> frames.apply(exercise, whole));
    }

    /**
     * The pictures of an exercise that one patient sees.
     *
     * @param halfWay whether half the range is shown
     * @param frames lazy; read only when a page needs them
     */
    public record Shown(boolean halfWay, List<PictureView> stills, Supplier<List<Markup>> frames) {}

    /** Caches the pictures for the next page that needs them. */
    public Pictures drawnOnce() {
        return new Pictures(once(stills), once(frames));
    }

    private static <T> BiFunction<Exercise, PictureVariant, List<T>> once(
            BiFunction<Exercise, PictureVariant, List<T>> drawn) {
        Map<String, List<T>> kept = new ConcurrentHashMap<>();
        return (exercise, variant) ->
                kept.computeIfAbsent(exercise.id() + variant.suffix(), id -> drawn.apply(exercise, variant));
    }

    /** Returns the pictures with links to files of that folder. */
    public Pictures linkedTo(String folder) {
        return new Pictures(
                (exercise, variant) -> {
                    List<PictureView> pictures = stills.apply(exercise, variant);
                    return IntStream.range(0, pictures.size())
                            .mapToObj(i -> pictures.get(i).linked(url(folder + "/" + file(exercise, i))))
                            .toList();
                },
                frames);
    }

    /** Returns the pictures of a card as files, by name. */
    public SortedMap<String, String> files(Exercise exercise, PictureVariant variant, boolean oneSide) {
        List<PictureView> pictures = of(exercise, variant).stills().stream()
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

    /** Encodes a path as a URL, so that no character can end the link around it. */
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

    /** Returns no pictures when half the range is wanted and has no picture. */
    public static List<PictureView> drawnStills(Drawing drawing, boolean half, Person person) {
        return figure(drawing, half, person).map(Pictures::views).orElse(List.of());
    }

    private static List<PictureView> views(Figure figure) {
        return figure.pictures().stream()
                .map(it -> new PictureView(Markup.of(titled(it.svg(), it.alt())), it.alt(), capital(it.label())))
                .toList();
    }

    public static List<Markup> drawnFrames(Drawing drawing, boolean half, Person person) {
        return figure(drawing, half, person)
                .map(it -> it.frames(half ? HALF_FRAMES : FRAMES).stream()
                        .map(Markup::of)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Figure> figure(Drawing drawing, boolean half, Person person) {
        Figure figure = Figure.of(drawing, person, Theme.LINE);
        return half ? figure.halfWay() : Optional.of(figure);
    }

    /** Adds the description of a picture as its title, for screen readers. */
    private static String titled(String svg, String alt) {
        int end = svg.indexOf('>');
        return svg.substring(0, end) + " role=\"img\"><title>" + Escape.html(alt) + "</title>" + svg.substring(end + 1);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
