package openbook.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.SourceLocation;
import openbook.document.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads a folder of intake files, sorted by name; the file name is the id of the row. */
final class FolderRows implements Rows {
    private static final String ENDING = ".yaml";

    private final Path folder;
    private final List<String> names;
    private int number;

    FolderRows(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(it -> it.getFileName().toString())
                    .filter(name -> !SystemFiles.isHidden(name))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public @Nullable Row next() {
        if (number == names.size()) {
            return null;
        }
        String name = names.get(number++);
        if (!name.endsWith(ENDING)) {
            return Row.broken(number, "", "\"" + name + "\" is not an intake.", "its name must end in " + ENDING + ".");
        }
        return new Row(
                number,
                0,
                name.substring(0, name.length() - ENDING.length()),
                true,
                (reader, problems) -> read(name, problems));
    }

    private @Nullable Node read(String name, Diagnostics problems) {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            byte[] bytes = in.readNBytes(RowBuffer.LONGEST + 1);
            if (bytes.length > RowBuffer.LONGEST) {
                problems.add(SourceLocation.whole(name), "this is larger than an intake can be (1 MB).");
                return null;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Yaml.read(name, text, problems).orElse(null);
        } catch (CharacterCodingException e) {
            problems.add(SourceLocation.whole(name), "this is not UTF-8 text.", "save the file as UTF-8.");
        } catch (IOException e) {
            problems.add(SourceLocation.whole(name), "this cannot be read: " + BatchErrors.reason(e) + ".");
        }
        return null;
    }

    @Override
    public double share() {
        return names.isEmpty() ? 1 : (double) number / names.size();
    }

    @Override
    public void close() {}
}
