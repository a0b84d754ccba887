package openbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs command lines as processes of their own, in a folder. */
record Launcher(Path folder) {
    static final Path DISTRIBUTION = Path.of("target/openbook").toAbsolutePath();
    static final Path PATH = DISTRIBUTION.resolve("bin/openbook");

    /** How a process ended. */
    record Ended(int exit, String out, String err) {}

    static Launcher in(Path folder) {
        return new Launcher(folder);
    }

    /** With the Java that runs the tests. */
    Ended run(String... command) throws IOException, InterruptedException {
        return run(withJava(), command);
    }

    static Map<String, String> withJava() {
        return Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home"));
    }

    /** Begins a run, with messages and product in one stream. */
    Process start(String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(withJava());
        return builder.start();
    }

    /** With exactly these variables. */
    Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return run(environment, 1, command);
    }

    /** With more minutes to go: the pictures of the whole library take long on a busy machine. */
    Ended run(Map<String, String> environment, int minutes, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("openbook-out", "");
        Path err = Files.createTempFile("openbook-err", "");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("this takes longer than " + minutes + " min: " + List.of(command));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
