package openbook.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;

/** Creates the errors that stop a whole batch, as opposed to the errors of one row. */
final class BatchErrors {
    private BatchErrors() {}

    static InvalidInputException because(String place, String sentence, String hint) {
        return new InvalidInputException(List.of(new Diagnostic(SourceLocation.whole(place), sentence, hint)));
    }

    static InvalidInputException because(String place, String what, IOException e, String hint) {
        return because(place, what + ": " + reason(e) + ".", hint);
    }

    /** Returns the message of the operating system, without the name of a Java class. */
    static String reason(IOException e) {
        // A file-system exception starts with the file name, which the message already has.
        String message = e instanceof FileSystemException file && file.getReason() != null
                ? String.valueOf(file.getReason()).strip()
                : String.valueOf(e.getMessage());
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO") || kind.equals("FileSystem") || kind.equals("FileNotFound")
                ? message
                : kind + " " + message;
    }
}
