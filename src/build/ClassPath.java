import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the class path of the jar into a manifest, so that {@code java -jar} works in the distribution: the jars
 * beside it, and those in {@code pdf/}. The PDF renderer is the last dependency; the jars from its first one on are in
 * that folder, and are searched last.
 */
final class ClassPath {
    private static final String FIRST_FOR_PDF = "openhtmltopdf-";

    /** Maximum length of a manifest line in bytes; the next line continues after a space. */
    private static final int LONGEST = 70;

    private ClassPath() {}

    /** Arguments: the manifest to write, and the class path at run time. */
    public static void main(String[] args) throws IOException {
        var line = new StringBuilder("Class-Path:");
        String folder = "";
        for (String entry : args[1].split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.endsWith(".jar")) {
                folder = name.startsWith(FIRST_FOR_PDF) ? "pdf/" : folder;
                line.append(' ').append(folder).append(name);
            }
        }
        var manifest = new StringBuilder();
        for (int at = 0; at < line.length(); at += LONGEST) {
            manifest.append(at == 0 ? "" : " ")
                    .append(line, at, Math.min(line.length(), at + LONGEST))
                    .append('\n');
        }
        Files.writeString(Path.of(args[0]), manifest);
    }
}
