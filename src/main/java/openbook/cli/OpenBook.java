package openbook.cli;

import java.util.List;
import openbook.yaml.Problem;
import openbook.yaml.ProblemsException;
import openbook.yaml.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root command. */
@Command(
        name = "openbook",
        customSynopsis = "openbook COMMAND [OPTIONS]",
        description = {
            "Makes home-exercise routines that are screened against a patient's conditions, and says why.",
            ""
        },
        headerHeading = """
                Examples:
                  openbook routine --goal golf-rotation --condition osteoporosis -o jo.html
                  openbook routine --goal desk-work --cannot floor --minutes 5
                  openbook explain --goal golf-rotation --condition osteoporosis
                  openbook list conditions

                """,
        footer = {
            "",
            "The content is not clinically signed off: a professional reviews the basis of each suggestion"
                    + " (openbook explain)."
        })
final class OpenBook implements Runnable {
    private static final List<Class<? extends BaseCommand>> COMMANDS = List.of(
            RoutineCommand.class,
            ExplainCommand.class,
            BatchCommand.class,
            DiffCommand.class,
            ListCommand.class,
            ShowCommand.class,
            MatrixCommand.class,
            CheckCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            GalleryCommand.class,
            CompletionCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an unexpected error.")
    private boolean debug;

    private final Console console;

    OpenBook(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /** Runs one command line and returns its exit code; the streams are flushed, not closed. */
    public static int run(Console console, String... args) {
        var root = new OpenBook(console);
        var commandLine = new CommandLine(root);
        addCommands(commandLine, args);
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                // A name may begin with @; it is never a file of more arguments.
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, line, parsed) -> root.failed(e))
                .setParameterExceptionHandler((e, given) -> root.misused(e));
        describe(commandLine);
        try {
            int exit = commandLine.execute(args);
            // A print writer keeps its failures to itself until it is asked.
            return console.out().checkError() ? root.failed(unwritable()) : exit;
        } finally {
            console.err().flush();
        }
    }

    /** Building a command takes longer than most of them run, so only the one that is asked for is built. */
    private static void addCommands(CommandLine commandLine, String[] args) {
        String asked = args.length == 0 ? "" : args[0] + "Command";
        boolean alone = !asked.equals("completionCommand")
                && COMMANDS.stream().anyMatch(it -> it.getSimpleName().equalsIgnoreCase(asked));
        for (Class<? extends BaseCommand> command : COMMANDS) {
            if (!alone || command.getSimpleName().equalsIgnoreCase(asked)) {
                commandLine.addSubcommand(command);
            }
        }
    }

    private static ProblemsException unwritable() {
        return TextFiles.problem("standard output", "this cannot be written.", "");
    }

    CommandLine commandLine() {
        return spec.commandLine();
    }

    /** What every command has: help, the version, and exit codes in its help. */
    private static void describe(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        spec.mixinStandardHelpOptions(true).versionProvider(() -> new String[] {"openbook " + Version.current()});
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.forHelp());
        spec.usageMessage().optionListHeading("%nOptions:%n").width(100);
        if (!commandLine.getSubcommands().isEmpty()) {
            spec.usageMessage().commandListHeading("%nCommands:%n");
        }
        commandLine.getSubcommands().values().forEach(OpenBook::describe);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: one of the commands below.");
    }

    private int misused(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            console.say("openbook: " + unmatched(line, unmatched.getUnmatched().get(0)));
        } else {
            console.say("openbook: " + e.getMessage());
        }
        if (line.getParent() == null && line.getParseResult().originalArgs().isEmpty()) {
            line.usage(console.err());
        } else {
            console.say("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.BAD_INPUT.number();
    }

    /** A word that the command line has no place for, and what was probably meant. */
    private static String unmatched(CommandLine line, String word) {
        CommandSpec spec = line.getCommandSpec();
        if (word.startsWith("-")) {
            List<String> guesses = Words.nearest(
                    word.replaceFirst("=.*", ""), spec.optionsMap().keySet());
            return "\"" + word + "\" is not an option."
                    + (guesses.isEmpty() ? "" : "\n  did you mean " + String.join(" or ", guesses) + "?");
        }
        if (!spec.subcommands().isEmpty()) {
            var commands = new Words("a command", spec.subcommands().keySet());
            return commands.unknown(word) + "\n  " + commands.hint(word);
        }
        return "\"" + word + "\" is one word too many.";
    }

    private int failed(Exception e) {
        if (e instanceof ProblemsException wrong) {
            List<Problem> problems = wrong.problems();
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
