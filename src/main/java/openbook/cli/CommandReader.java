package openbook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Parses the arguments of a command with picocli. Picocli only splits the arguments: {@link Misuse} words the errors,
 * and the parameters parse their own values.
 */
final class CommandReader {
    private static final String DEBUG = "--debug";

    private final String name;
    private final BaseCommand command;
    private final CommandSpec spec = CommandSpec.create();
    private final Map<Parameter<?>, ArgSpec> parameters = new LinkedHashMap<>();

    /** @param name of the command, such as routine */
    CommandReader(String name, BaseCommand command) {
        this.name = name;
        this.command = command;
        spec.name("openbook " + name);
        for (Parameter<?> option : command.syntax().options()) {
            OptionSpec arg = option(option);
            spec.addOption(arg);
            parameters.put(option, arg);
        }
        for (Parameter<?> word : command.syntax().words()) {
            PositionalParamSpec arg = PositionalParamSpec.builder()
                    .index(String.valueOf(spec.positionalParameters().size()))
                    .arity(word.isRequired() ? "1" : "0..1")
                    .required(word.isRequired())
                    .paramLabel(word.label())
                    .description(word.description())
                    .type(String.class)
                    .build();
            spec.addPositional(arg);
            parameters.put(word, arg);
        }
        Help.addOptions(spec);
        spec.parser().collectErrors(true);
    }

    CommandSpec spec() {
        return spec;
    }

    private static OptionSpec option(Parameter<?> typed) {
        OptionSpec.Builder option = OptionSpec.builder(typed.names().toArray(new String[0]))
                .description(typed.description())
                .required(typed.isRequired());
        if (typed.kind() == Parameter.Kind.SWITCH) {
            return option.type(boolean.class).build();
        }
        option.arity("1").paramLabel(typed.label());
        if (typed.kind() == Parameter.Kind.ONE) {
            return option.type(String.class).build();
        }
        if (typed.kind() == Parameter.Kind.LISTED) {
            option.splitRegex(",").splitRegexSynopsisLabel(",");
        }
        return option.type(List.class).auxiliaryTypes(String.class).build();
    }

    /** Runs a command line and returns its exit code. */
    int run(String... args) {
        Console console = command.console();
        String[] words = OptionNames.normalized(args, spec.optionsMap().keySet());
        ParseResult parsed = new CommandLine(spec)
                // A name may start with @; it is never read as a file of arguments.
                .setExpandAtFiles(false)
                .parseArgs(words);
        if (parsed.hasMatchedOption("--help")) {
            Help.print(console, spec, command.usage(), command.exitCodes());
            return ExitCode.DONE.number();
        }
        if (parsed.hasMatchedOption("--version")) {
            Help.printVersion(console);
            return ExitCode.DONE.number();
        }
        try {
            if (!parsed.errors().isEmpty()) {
                return misused(parsed.errors(), words);
            }
            var problems = new Diagnostics();
            read(problems);
            problems.throwIfAny();
            return command.execute().number();
        } catch (RuntimeException e) {
            return OpenBook.failed(console, e, parsed.hasMatchedOption(DEBUG));
        }
    }

    private int misused(List<Exception> errors, String[] words) {
        var problems = new Diagnostics();
        var misuse = new Misuse(name, command, List.of(words), problems);
        errors.forEach(misuse::add);
        int exit = OpenBook.failed(command.console(), new InvalidInputException(problems.sorted()), false);
        command.console().say("Try: openbook " + name + " --help");
        return exit;
    }

    /** Parses the arguments of each parameter. */
    private void read(Diagnostics problems) {
        for (Map.Entry<Parameter<?>, ArgSpec> entry : parameters.entrySet()) {
            Parameter<?> typed = entry.getKey();
            @Nullable Object value = entry.getValue().getValue();
            if (value == null || Boolean.FALSE.equals(value)) {
                continue;
            }
            List<String> words = new ArrayList<>();
            if (value instanceof List<?> several) {
                for (Object one : several) {
                    words.add(String.valueOf(one));
                }
            } else {
                words.add(String.valueOf(value));
            }
            try {
                typed.read(words);
            } catch (Parameter.Misread e) {
                problems.add(SourceLocation.flag(typed.name(), ""), String.valueOf(e.getMessage()), e.hint());
            }
        }
    }
}
