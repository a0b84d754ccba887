package openbook.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import openbook.yaml.Place;
import openbook.yaml.Problem;
import openbook.yaml.ProblemsException;

/** Words for what stops a whole batch, as against what is wrong with one row. */
final class Stopped {
    private Stopped() {}

    static ProblemsException because(String place, String sentence, String hint) {
        return new ProblemsException(List.of(new Problem(Place.whole(place), sentence, hint)));
    }

    static ProblemsException because(String place, String what, IOException e, String hint) {
        return because(place, what + ": " + reason(e) + ".", hint);
    }

    /** What the operating system says, without the name of a Java class. */
    static String reason(IOException e) {
        // A failure of the file system names the file first, which the message does already.
        String message = e instanceof FileSystemException file && file.getReason() != null
                ? String.valueOf(file.getReason()).strip()
                : String.valueOf(e.getMessage());
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO") || kind.equals("FileSystem") || kind.equals("FileNotFound")
                ? message
                : kind + " " + message;
    }
}
