package openbook.batch;

import java.util.Locale;

/** Files that systems and version control put into a folder by themselves; nobody means them. */
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
