package openbook.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openbook.figure.Figure;
import openbook.figure.Person;
import openbook.figure.Theme;
import openbook.library.Exercise;
import openbook.library.ExercisePose;
import openbook.library.LibraryReader;
import openbook.library.RoutineFiles;

/**
 * The pictures of exercises for a printed page. Those of the built-in library are drawn when the program is built, so
 * that a run draws nothing; a clinic's own are drawn when they are used. Both come out the same.
 */
public final class Pictures {
    private static final String FOLDER = "/pictures/";

    private Pictures() {}

    /** Draws every exercise of the built-in library into a folder; runs when the program is built. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Exercise exercise :
                LibraryReader.read(RoutineFiles.builtIn()).exercises().values()) {
            if (exercise.pose().isPresent()) {
                Files.write(folder.resolve(exercise.id()), packed(of(exercise)));
            }
        }
    }

    /** What is drawn of an exercise; nothing where nobody has written its pose. */
    static List<PictureView> of(Exercise exercise) {
        return exercise.pose()
                .map(pose -> pose instanceof ExercisePose.Written written
                        ? drawn(written)
                        : unpacked(((ExercisePose.Packed) pose).exercise()))
                .orElse(List.of());
    }

    private static List<PictureView> drawn(ExercisePose.Written pose) {
        return Figure.of(pose.drawing(), Person.SLIM, Theme.LINE).pictures().stream()
                .map(it -> new PictureView(titled(it.svg(), it.alt()), it.alt(), capital(it.label())))
                .toList();
    }

    /** What a picture shows, in words inside it, for those who hear the page. */
    private static String titled(String svg, String alt) {
        int end = svg.indexOf('>');
        return svg.substring(0, end) + " role=\"img\"><title>" + Escape.html(alt) + "</title>" + svg.substring(end + 1);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static byte[] packed(List<PictureView> pictures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(pictures.size());
            for (PictureView picture : pictures) {
                out.writeUTF(picture.svg());
                out.writeUTF(picture.alt());
                out.writeUTF(picture.label());
            }
        }
        return bytes.toByteArray();
    }

    private static List<PictureView> unpacked(String id) {
        try (InputStream file = Pictures.class.getResourceAsStream(FOLDER + id)) {
            if (file == null) {
                throw new IllegalStateException("the pictures of " + id + " were not packed");
            }
            var in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            List<PictureView> pictures = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                pictures.add(new PictureView(in.readUTF(), in.readUTF(), in.readUTF()));
            }
            return List.copyOf(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
