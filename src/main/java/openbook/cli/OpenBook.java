package openbook.cli;

import java.util.Arrays;
import java.util.List;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Runs command lines. */
public final class OpenBook {
    private OpenBook() {}

    /** Runs one command line and returns its exit code; the streams are flushed, not closed. */
    public static int run(Console console, String... args) {
        try {
            int exit = exit(console, args);
            // A print writer keeps its failures to itself until it is asked.
            return console.out().checkError() ? failed(console, unwritable(), false) : exit;
        } finally {
            console.err().flush();
        }
    }

    /** Picocli takes longer to start than most commands to run, so it is asked only where it is needed. */
    private static int exit(Console console, String[] args) {
        @Nullable BaseCommand command = args.length == 0 ? null : Commands.named(args[0], console);
        if (command == null || !command.syntax().reads(Arrays.asList(args).subList(1, args.length))) {
            return new Picocli(console).run(args);
        }
        try {
            return command.execute().number();
        } catch (RuntimeException e) {
            return failed(console, e, false);
        }
    }

    private static InvalidInputException unwritable() {
        return TextFiles.problem("standard output", "this cannot be written.", "");
    }

    /**
     * Says what went wrong.
     *
     * @param debug whether the stack trace of a fault of ours is wanted
     * @return the exit code
     */
    static int failed(Console console, Exception e, boolean debug) {
        if (e instanceof InvalidInputException wrong) {
            List<Diagnostic> problems = wrong.problems();
            problems.forEach(problem -> console.say(problem.print()));
            if (problems.size() > 1) {
                console.say(problems.size() + " problems; nothing was written.");
            }
            return ExitCode.BAD_INPUT.number();
        }
        console.say("openbook: something went wrong that should not: " + e);
        if (debug) {
            e.printStackTrace(console.err());
        } else {
            console.say("Add --debug to see where.");
        }
        return ExitCode.FAULT.number();
    }
}
