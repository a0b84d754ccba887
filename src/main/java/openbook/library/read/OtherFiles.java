package openbook.library.read;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Files in a clinic's folder to ignore: hidden files (with a dot, from systems and version control), leftovers of
 * Windows and editors, and notes for readers.
 */
public final class OtherFiles {
    private OtherFiles() {}

    /**
     * True if the file is ignored without a message.
     *
     * @param inside the path inside the clinic's folder
     */
    public static boolean isLeftOut(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        String name = inside.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.equals("thumbs.db")
                || name.equals("desktop.ini")
                || name.endsWith("~")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.matches("(readme|license|licence|changelog)(\\.(md|txt))?");
    }
}
