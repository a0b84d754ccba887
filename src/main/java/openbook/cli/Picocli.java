package openbook.cli;

import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import openbook.document.ClosedVocabulary;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands as picocli sees them: it knows all ways to write a line, and help, completion and mistakes. */
final class Picocli {
    private static final Usage USAGE = new Usage(
            """
                openbook routine --goal golf-rotation --condition osteoporosis -o jo.html
                openbook routine --goal desk-work --cannot floor --minutes 5
                openbook explain --goal golf-rotation --condition osteoporosis
                openbook list conditions
              """, "Makes home-exercise routines that are screened against a patient's conditions, and says why.", "");

    private final Console console;
    private final CommandLine root;

    Picocli(Console console) {
        this.console = console;
        CommandSpec program = CommandSpec.wrapWithoutInspection((Runnable) this::misplaced);
        program.name("openbook")
                .addOption(OptionSpec.builder("--debug")
                        .type(boolean.class)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show the stack trace of an unexpected error.")
                        .build());
        program.usageMessage()
                .customSynopsis("openbook COMMAND [OPTIONS]")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "The content is not clinically signed off: a professional reviews the basis of each suggestion"
                                + " (openbook explain).");
        describe(program, USAGE);
        for (String name : Commands.NAMES) {
            BaseCommand command = Objects.requireNonNull(Commands.named(name, console));
            CommandSpec spec = spec(command);
            program.addSubcommand(name, spec);
            describe(spec, command.usage());
        }
        root = new CommandLine(program)
                .setOut(console.out())
                .setErr(console.err())
                // A name may begin with @; it is never a file of more arguments.
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, line, parsed) -> OpenBook.failed(console, e, isDebugged(parsed)))
                .setParameterExceptionHandler((e, given) -> misused(e));
    }

    /** Runs one command line and returns its exit code. */
    int run(String... args) {
        return root.execute(args);
    }

    private static boolean isDebugged(ParseResult parsed) {
        return parsed.hasMatchedOption("--debug") || (parsed.hasSubcommand() && isDebugged(parsed.subcommand()));
    }

    /** A script with which a shell completes commands, options and their values. */
    String completion() {
        return AutoComplete.bash("openbook", root);
    }

    private static CommandSpec spec(BaseCommand command) {
        Map<Parameter<?>, ArgSpec> places = new LinkedHashMap<>();
        CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
            places.forEach(
                    (typed, arg) -> Optional.ofNullable(arg.<Object>getValue()).ifPresent(typed::takeAll));
            return command.execute().number();
        });
        for (Parameter<?> option : command.syntax().options()) {
            OptionSpec arg = option(option);
            spec.addOption(arg);
            places.put(option, arg);
        }
        for (Parameter<?> word : command.syntax().words()) {
            PositionalParamSpec arg = PositionalParamSpec.builder()
                    .index(String.valueOf(spec.positionalParameters().size()))
                    .arity(word.isRequired() ? "1" : "0..1")
                    .required(word.isRequired())
                    .paramLabel(word.label())
                    .description(word.description())
                    .type(word.type())
                    .converters(typed -> read(word, typed))
                    .build();
            spec.addPositional(arg);
            places.put(word, arg);
        }
        return spec;
    }

    private static OptionSpec option(Parameter<?> typed) {
        OptionSpec.Builder option = OptionSpec.builder(typed.names().toArray(String[]::new))
                .description(typed.description())
                .required(typed.isRequired());
        if (typed.kind() == Parameter.Kind.SWITCH) {
            return option.type(boolean.class).build();
        }
        option.arity("1").paramLabel(typed.label()).converters(word -> read(typed, word));
        if (typed.kind() == Parameter.Kind.LISTED) {
            option.splitRegex(",");
        }
        return typed.kind() == Parameter.Kind.ONE
                ? option.type(typed.type()).build()
                : option.type(List.class).auxiliaryTypes(typed.type()).build();
    }

    private static Object read(Parameter<?> typed, String word) {
        try {
            return typed.reader().apply(word);
        } catch (Parameter.Misread e) {
            throw new TypeConversionException(e.getMessage());
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + word + "' cannot be the name of a file or folder");
        }
    }

    /** What every command has: help, the version, and exit codes in its help. */
    private static void describe(CommandSpec spec, Usage usage) {
        spec.mixinStandardHelpOptions(true).versionProvider(() -> new String[] {"openbook " + Version.current()});
        spec.usageMessage()
                .headerHeading("Examples:%n" + usage.examples() + "%n")
                .description(usage.description().toArray(String[]::new))
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.forHelp())
                .optionListHeading("%nOptions:%n")
                .width(100);
    }

    private void misplaced() {
        throw new ParameterException(root, "say what to do: one of the commands below.");
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
            List<String> guesses = ClosedVocabulary.nearest(
                    word.replaceFirst("=.*", ""), spec.optionsMap().keySet());
            return "\"" + word + "\" is not an option."
                    + (guesses.isEmpty() ? "" : "\n  did you mean " + String.join(" or ", guesses) + "?");
        }
        if (!spec.subcommands().isEmpty()) {
            var commands = new ClosedVocabulary("a command", spec.subcommands().keySet());
            return commands.unknown(word) + "\n  " + commands.hint(word);
        }
        return "\"" + word + "\" is one word too many.";
    }
}
