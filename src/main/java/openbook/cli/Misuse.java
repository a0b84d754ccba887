package openbook.cli;

import java.util.ArrayList;
import java.util.List;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports the errors of a command line, in place of picocli. */
final class Misuse {
    private final String name;
    private final BaseCommand command;
    private final List<String> typed;
    private final Diagnostics problems;

    /**
     * @param name of the command
     * @param typed all arguments after it
     */
    Misuse(String name, BaseCommand command, List<String> typed, Diagnostics problems) {
        this.name = name;
        this.command = command;
        this.typed = typed;
        this.problems = problems;
    }

    /** Reports an error that picocli found. */
    void add(Exception found) {
        if (found instanceof UnmatchedArgumentException unmatched) {
            unmatched.getUnmatched().forEach(this::addUnmatched);
        } else if (found instanceof MissingParameterException missing) {
            missing.getMissing().forEach(this::addMissing);
        } else if (found instanceof OverwrittenOptionException twice) {
            problems.add(nameOf(twice.getOverwritten()), "this is given more than once.", "give it once.");
        } else if (found instanceof ParameterException other && other.getArgSpec() != null) {
            problems.add(
                    nameOf(other.getArgSpec()),
                    other.getArgSpec().arity().max() == 0 ? "this option takes no value." : "a value is missing.",
                    other.getArgSpec().arity().max() == 0 ? "" : means(other.getArgSpec()));
        } else {
            problems.add(SourceLocation.whole("openbook " + name), found.getMessage() + ".");
        }
    }

    private static SourceLocation nameOf(ArgSpec arg) {
        return SourceLocation.whole(arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel());
    }

    private static String means(ArgSpec arg) {
        String what = String.join(" ", arg.description());
        return arg.paramLabel() + ": " + what;
    }

    private void addMissing(ArgSpec arg) {
        boolean named = arg instanceof OptionSpec option && wasTyped(option);
        problems.add(
                arg instanceof OptionSpec ? nameOf(arg) : SourceLocation.whole("openbook " + name),
                named
                        ? "a value is missing."
                        : (arg instanceof OptionSpec ? "this" : arg.paramLabel()) + " is missing.",
                means(arg));
    }

    private boolean wasTyped(OptionSpec option) {
        for (String word : typed) {
            for (String each : option.names()) {
                if (word.equals(each) || word.startsWith(each + "=")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addUnmatched(String word) {
        if (word.startsWith("-") && !word.equals("-")) {
            problems.add(
                    SourceLocation.whole("openbook " + name),
                    "\"" + ClosedVocabulary.shown(word) + "\" is not an option.",
                    optionHint(word));
            return;
        }
        problems.add(
                SourceLocation.whole("openbook " + name),
                "unexpected argument \"" + ClosedVocabulary.shown(word) + "\".",
                command.hintAtExtra(word));
    }

    /** Suggests what an unknown option meant. */
    private String optionHint(String word) {
        int equals = word.indexOf('=');
        String option = equals < 0 ? word : word.substring(0, equals);
        List<String> names = new ArrayList<>(List.of("--help", "--version", "--debug"));
        for (Parameter<?> one : command.syntax().options()) {
            names.add(one.name());
        }
        @Nullable String other = otherWord(option);
        if (other != null && names.contains(other)) {
            return "did you mean " + other + "?";
        }
        if (option.equals("-o") || option.equals("--output") || option.equals("--out")) {
            return names.contains("--output") || names.contains("--out")
                    ? "did you mean " + (names.contains("--out") ? "--out" : "--output") + "?"
                    : "this command prints to the screen; to keep it in a file: openbook " + name + " ... > FILE";
        }
        List<String> guesses = option.length() < 4 ? List.of() : ClosedVocabulary.nearest(option, names);
        return guesses.isEmpty() ? "" : "did you mean " + String.join(" or ", guesses) + "?";
    }

    /** Maps keys of an intake, and options of other programs, to options. */
    private static @Nullable String otherWord(String option) {
        return switch (option) {
            case "-v" -> "--version";
            case "--equipment", "--have", "--with" -> "--has";
            case "--limit", "--limits", "--limitation", "--limitations", "--can-not", "--cant" -> "--cannot";
            case "--diagnosis", "--dx", "--code", "--icd", "--conditions" -> "--condition";
            case "--clearance", "--clear" -> "--cleared";
            case "--flag", "--flags", "--redflag", "--redflags" -> "--red-flag";
            case "--time", "--duration", "--length" -> "--minutes";
            case "--level" -> "--stage";
            case "--overwrite", "-f" -> "--force";
            case "--day" -> "--date";
            default -> null;
        };
    }
}
