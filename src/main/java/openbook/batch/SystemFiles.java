package openbook.batch;

import java.util.Locale;

/** Recognizes files that operating systems and version control add to a folder; they are ignored. */
final class SystemFiles {
    private SystemFiles() {}

    static boolean isHidden(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "thumbs.db",
                    "ehthumbs.db",
                    "desktop.ini",
                    "icon\r",
                    "$recycle.bin",
                    "system volume information",
                    "lost+found" -> true;
            default -> name.startsWith(".");
        };
    }
}
