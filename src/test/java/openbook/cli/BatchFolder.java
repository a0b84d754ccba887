package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a table in it, in which batches are run. */
record BatchFolder(Path home) {
    static final String HEADER = "id,name,age,goals,conditions,cannot,red-flags";

    Path table(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] bytes) {
        try {
            return Files.write(home.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cli.Result run(Path table, String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("batch", table.toString(), "--out", path(out).toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    Path path(String name) {
        return home.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every file of a folder, by name. */
    SortedMap<String, String> files(String folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(path(folder))) {
            all.forEach(it -> files.put(it.getFileName().toString(), text(folder + "/" + it.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    List<JsonThing> manifest(String folder) {
        return text(folder + "/manifest.jsonl").lines().map(JsonThing::parse).toList();
    }

    /** The lines of errors.csv after its header. */
    List<String> errors(String folder) {
        List<String> lines = text(folder + "/errors.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("row,id,column,message");
        return lines.subList(1, lines.size());
    }
}
