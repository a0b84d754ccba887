package openbook.library.read;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Files that stand in a clinic's folder and are no part of it: hidden ones, which systems and version control make
 * (their names begin with a dot), what Windows and editors leave behind, and notes for readers.
 */
public final class OtherFiles {
    private OtherFiles() {}

    /**
     * Whether a file is left out without a word.
     *
     * @param inside its path inside the clinic's folder
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
