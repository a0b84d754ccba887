package openbook.handout.render;

/** Escapes text for each format. Library text and typed text are escaped alike. */
public final class Escape {
    private static final String MARKDOWN_ANYWHERE = "\\`*_[]<>&|~";

    private Escape() {}

    public static String of(Format format, String text) {
        return switch (format) {
            case HTML -> html(text);
            case MD -> markdown(text);
            case TXT, NOTE -> text;
            case JSON, PDF -> throw new IllegalArgumentException(format + " has a writer of its own");
        };
    }

    public static String html(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Escapes text for a string in a style sheet. All but letters and digits is written as a code, so that typed text
     * cannot end the string, the style sheet or the element around it.
     */
    public static String cssString(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return out.toString();
    }

    /** Escapes the characters that Markdown reads everywhere, and those that it reads only at the start of a line. */
    static String markdown(String text) {
        var out = new StringBuilder(text.length() + 16);
        int first = text.length() - text.stripLeading().length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beginsLine = i == first && "#+-=>".indexOf(c) >= 0;
            boolean numbersLine = (c == '.' || c == ')')
                    && i > 0
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                    && text.substring(0, i).strip().chars().allMatch(Character::isDigit);
            if (MARKDOWN_ANYWHERE.indexOf(c) >= 0 || beginsLine || numbersLine) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
