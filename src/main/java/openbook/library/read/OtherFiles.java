package openbook.library.read;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Files that stand in a clinic's folder and are no part of it: hidden ones, which systems and version control make
 * (their names begin with a dot), what Windows and editors leave behind, notes for readers, and what other flags
 * name: clinic.yaml and its like at the top, images there and under photos/.
 */
public final class OtherFiles {
    private OtherFiles() {}

    /** Names the files that a clinic may keep beside its library: settings of pages and tables, and pictures. */
    private static boolean isOfClinic(Path inside, String name) {
        if (inside.getNameCount() == 1
                && (name.equals("clinic.yaml") || name.equals("columns.yaml") || name.equals("chart-words.yaml"))) {
            return true;
        }
        boolean image =
                name.endsWith(".svg") || name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
        return image && (inside.getNameCount() == 1 || inside.startsWith("photos"));
    }

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
        return isOfClinic(inside, name)
                || name.equals("thumbs.db")
                || name.equals("desktop.ini")
                || name.endsWith("~")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.matches("(readme|license|licence|changelog)(\\.(md|txt))?");
    }
}
