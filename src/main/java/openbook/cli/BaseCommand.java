package openbook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** What all commands share: the console, and an exit code that is one of ours. */
abstract class BaseCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private OpenBook root;

    @Override
    public final Integer call() {
        return execute().number();
    }

    abstract ExitCode execute();

    final OpenBook root() {
        return root;
    }

    final Console console() {
        return root.console();
    }
}
