package openbook.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostic;
import openbook.document.Lookalikes;
import openbook.document.SourceLocation;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Handles a command line without a command: help, version, and unknown commands. */
final class Program {
    private static final Usage USAGE = new Usage(
            """
                openbook routine --goal golf-rotation --condition osteoporosis -o jo.html
                openbook routine --goal desk-work --cannot floor --minutes 5
                openbook explain --goal golf-rotation --condition osteoporosis
                openbook list conditions
              """, "Makes home-exercise routines that are screened against a patient's conditions, and says why.", "");

    private final Console console;

    Program(Console console) {
        this.console = console;
    }

    /** Runs a command line and returns its exit code. */
    int run(String... args) {
        if (args.length == 0) {
            console.say("openbook: error: no command is given. Most people start with one of these:");
            usage(console.err());
            return ExitCode.BAD_INPUT.number();
        }
        String first = OptionNames.normalized(args[0]);
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        return switch (first) {
            case "-h", "--help", "help", "-?", "/?" -> help(rest);
            case "-v", "-V", "--version", "version" -> version();
            // These options may stand before or after the command.
            case "--debug" -> rest.length == 0 ? run() : OpenBook.exit(console, moved(rest, "--debug"));
            default -> named(first, rest);
        };
    }

    private static String[] moved(String[] args, String option) {
        String[] all = Arrays.copyOf(args, args.length + 1);
        System.arraycopy(args, 1, all, 2, args.length - 1);
        all[1] = option;
        return all;
    }

    private int help(String[] of) {
        if (of.length == 0 || of[0].startsWith("-")) {
            usage(console.out());
            return ExitCode.DONE.number();
        }
        return OpenBook.exit(console, of[0], "--help");
    }

    private int version() {
        Help.printVersion(console);
        return ExitCode.DONE.number();
    }

    /** Runs a command typed in another case or with spaces, or reports an unknown command. */
    private int named(String word, String[] rest) {
        String plain = Lookalikes.plain(word).replace(' ', '-');
        if (!plain.equals(word) && Commands.NAMES.contains(plain)) {
            String[] all = new String[rest.length + 1];
            all[0] = plain;
            System.arraycopy(rest, 0, all, 1, rest.length);
            return OpenBook.exit(console, all);
        }
        String sentence = "\"" + Diagnostic.visible(word) + "\" is not a command.";
        String hint;
        if (word.startsWith("-")) {
            sentence = "\"" + word + "\" stands before a command.";
            hint = "name the command first: openbook routine " + word;
        } else {
            hint = new ClosedVocabulary("a command", Commands.NAMES).hint(word);
        }
        console.say(new Diagnostic(SourceLocation.whole("openbook"), sentence, hint).print());
        console.say("Try: openbook --help");
        return ExitCode.BAD_INPUT.number();
    }

    private void usage(PrintWriter out) {
        CommandSpec program = CommandSpec.create();
        program.name("openbook");
        Help.addOptions(program);
        program.usageMessage()
                .customSynopsis("openbook COMMAND [OPTIONS]")
                .commandListHeading("%nCommands:%n")
                .width(Help.width(console))
                .footer(
                        "",
                        "The content is not clinically signed off: a professional reviews the basis of each suggestion"
                                + " (openbook explain).");
        Help.describe(program, USAGE, List.of(ExitCode.values()));
        for (String name : Commands.NAMES) {
            BaseCommand command = Objects.requireNonNull(Commands.named(name, console));
            CommandSpec spec = new CommandReader(name, command).spec();
            Help.describe(spec, command.usage(), command.exitCodes());
            program.addSubcommand(name, spec);
        }
        new CommandLine(program).usage(out, CommandLine.Help.Ansi.OFF);
    }
}
