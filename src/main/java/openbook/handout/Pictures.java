package openbook.handout;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import openbook.figure.Figure;
import openbook.figure.Person;
import openbook.figure.Theme;
import openbook.library.Exercise;
import openbook.library.ExercisePose;

/**
 * The pictures of exercises for a page.
 *
 * @param stills what is drawn of an exercise: the start, what lies between and the finish; nothing where nobody has
 *     written its pose
 * @param frames the same movement as a flip-book, from start to finish without arrows: SVG elements that stand in for the
 *     first still on a screen
 */
record Pictures(Function<Exercise, List<PictureView>> stills, Function<Exercise, List<Markup>> frames) {
    /** Pages without pictures. */
    static final Pictures NONE = new Pictures(exercise -> List.of(), exercise -> List.of());

    private static final int FRAMES = 7;

    /**
     * The pictures of one person. Those of the built-in library were drawn when the program was built, so that a run
     * draws nothing, even when a clinic's folder is laid over it; a clinic's own are drawn when they are used. Both come
     * out the same.
     */
    static Pictures of(Person person) {
        return new Pictures(
                exercise -> exercise.pose()
                        .map(pose -> pose instanceof ExercisePose.Written written
                                ? PackedPictures.stills(exercise.id(), person, written.drawing())
                                        .orElseGet(() -> drawnStills(written, person))
                                : PackedPictures.stills(((ExercisePose.Packed) pose).exercise(), person))
                        .orElse(List.of()),
                exercise -> exercise.pose()
                        .map(pose -> pose instanceof ExercisePose.Written written
                                ? PackedPictures.frames(exercise.id(), person, written.drawing())
                                        .orElseGet(() -> drawnFrames(written, person))
                                : PackedPictures.frames(((ExercisePose.Packed) pose).exercise(), person))
                        .orElse(List.of()));
    }

    /** The same pictures, kept for the next page that asks for them. */
    Pictures drawnOnce() {
        Map<String, List<PictureView>> keptStills = new ConcurrentHashMap<>();
        Map<String, List<Markup>> keptFrames = new ConcurrentHashMap<>();
        return new Pictures(
                exercise -> keptStills.computeIfAbsent(exercise.id(), id -> stills.apply(exercise)),
                exercise -> keptFrames.computeIfAbsent(exercise.id(), id -> frames.apply(exercise)));
    }

    /** The same pictures, each named as a file of that folder. */
    Pictures linkedTo(String folder) {
        return new Pictures(
                exercise -> {
                    List<PictureView> pictures = stills.apply(exercise);
                    return IntStream.range(0, pictures.size())
                            .mapToObj(i -> pictures.get(i).linked(url(folder + "/" + file(exercise, i))))
                            .toList();
                },
                frames);
    }

    /**
     * The pictures of an exercise as files, by name.
     *
     * @param oneSide whether the patient does it on one side alone
     */
    SortedMap<String, String> files(Exercise exercise, boolean oneSide) {
        List<PictureView> pictures = stills.apply(exercise).stream()
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
        return figure(pose, person).pictures().stream()
                .map(it -> new PictureView(Markup.of(titled(it.svg(), it.alt())), it.alt(), capital(it.label())))
                .toList();
    }

    static List<Markup> drawnFrames(ExercisePose.Written pose, Person person) {
        return figure(pose, person).frames(FRAMES).stream().map(Markup::of).toList();
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
