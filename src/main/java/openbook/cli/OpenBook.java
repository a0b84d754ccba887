package openbook.cli;

import java.util.Arrays;
import java.util.List;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Runs command lines. */
public final class OpenBook {
    private OpenBook() {}

    /** Runs a command line and returns its exit code; flushes the streams, but does not close them. */
    public static int run(Console console, String... args) {
        try {
            int exit = exit(console, args);
            // PrintWriter hides write errors until it is asked.
            return console.out().checkError() ? failed(console, unwritable(), false) : exit;
        } finally {
            console.err().flush();
        }
    }

    /** Runs a command line; picocli gets only the named command. */
    static int exit(Console console, String... args) {
        @Nullable BaseCommand command = args.length == 0 ? null : Commands.named(args[0], console);
        return command == null
                ? new Program(console).run(args)
                : new CommandReader(args[0], command).run(Arrays.copyOfRange(args, 1, args.length));
    }

    private static InvalidInputException unwritable() {
        return TextFiles.problem("standard output", "this cannot be written.", "");
    }

    /**
     * Reports an exception.
     *
     * @param debug whether to print the stack trace of an internal error
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
        console.say("openbook: internal error: " + e);
        if (debug) {
            e.printStackTrace(console.err());
        } else {
            console.say("Add --debug to see where.");
        }
        return ExitCode.FAULT.number();
    }
}
