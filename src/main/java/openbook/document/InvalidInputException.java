package openbook.document;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when input cannot be used; carries every diagnostic, sorted. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> problems;

    public InvalidInputException(List<Diagnostic> problems) {
        super(problems.stream().map(Diagnostic::print).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Diagnostic> problems() {
        return problems;
    }
}
