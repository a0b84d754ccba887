package openbook.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the help and version of the program and of each command. */
final class Help {
    private static final int WIDEST = 100;

    private Help() {}

    /** Adds the options of every command. Picocli's mixin would create four dynamic proxies in each run. */
    static void addOptions(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--debug")
                .type(boolean.class)
                .description("Show the stack trace of an unexpected error.")
                .build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
    }

    /** Describes a command: examples first, exit codes last. */
    static void describe(CommandSpec spec, Usage usage, List<ExitCode> codes) {
        spec.usageMessage()
                .headerHeading("Examples:%n" + usage.examples().replace("%", "%%") + "%n")
                .description(usage.description().toArray(new String[0]))
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.forHelp(codes))
                .optionListHeading("%nOptions:%n");
    }

    static void print(Console console, CommandSpec spec, Usage usage, List<ExitCode> codes) {
        describe(spec, usage, codes);
        spec.usageMessage().width(width(console));
        new CommandLine(spec).usage(console.out(), CommandLine.Help.Ansi.OFF);
    }

    /** Sets the width of the help: that of the terminal, up to a readable maximum. */
    static int width(Console console) {
        return console.terminal().equals(Terminal.NONE)
                ? WIDEST
                : Math.max(55, Math.min(WIDEST, console.terminal().columns()));
    }

    static void printVersion(Console console) {
        console.out().println("openbook " + Version.current());
    }
}
