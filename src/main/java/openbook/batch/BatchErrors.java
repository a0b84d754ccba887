package openbook.batch;

import java.io.IOException;
import java.util.List;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;

/** Words for what stops a whole batch, as against what is wrong with one row. */
final class BatchErrors {
    private BatchErrors() {}

    static InvalidInputException because(String place, String sentence, String hint) {
        return new InvalidInputException(List.of(new Diagnostic(SourceLocation.whole(place), sentence, hint)));
    }

    static InvalidInputException because(String place, String what, IOException e, String hint) {
        return because(place, what + ": " + reason(e) + ".", hint);
    }

    /** What the operating system says, without the name of a Java class. */
    static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO") || kind.equals("FileNotFound") ? message : kind + " " + message;
    }
}
