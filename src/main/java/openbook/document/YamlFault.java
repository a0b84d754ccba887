package openbook.document;

/**
 * A YAML syntax error in plain words, in place of the message of the parser.
 *
 * @param sentence the end of a sentence, without a period
 * @param hint how to fix it; may be empty
 */
record YamlFault(String sentence, String hint) {
    private static final String QUOTES = "put the whole text in quotes: \"...\"";

    /**
     * @param problem the problem, as the parser reports it
     * @param context the context, as the parser reports it
     */
    static YamlFault of(String problem, String context) {
        if (problem.startsWith("mapping values are not allowed")) {
            return new YamlFault(
                    "a \":\" with a space after it stands inside a text without quotes",
                    QUOTES + " (or the line above lacks its \":\")");
        }
        if (problem.contains("TAB")) {
            return new YamlFault("a tab stands where only spaces may stand", "indent with spaces.");
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape")
                    ? new YamlFault(
                            "a backslash stands in a text with double quotes",
                            "write \\\\, or use single quotes: '...'")
                    : new YamlFault("a quote is opened here and never closed", "add the closing quote.");
        }
        if (problem.contains("',' or ']'")) {
            return new YamlFault("a comma or the closing \"]\" of a list is missing", "write [one, two]");
        }
        if (problem.contains("',' or '}'")) {
            return new YamlFault("a comma or the closing \"}\" is missing", "write {id: rib-fracture, side: left}");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new YamlFault("a \":\" is missing after this key", "write key: value");
        }
        if (problem.contains("cannot start any token") || problem.startsWith("expected alphabetic or numeric")) {
            return new YamlFault("a text cannot begin with this character", QUOTES);
        }
        if (problem.startsWith("special characters are not allowed")) {
            return new YamlFault("an invisible control character stands here", "delete it and type the line again.");
        }
        if (problem.contains("expected <block end>")
                || problem.contains("block sequence entries are not allowed")
                || problem.startsWith("found unexpected")
                || problem.contains("expected <document start>")) {
            return new YamlFault(
                    "this line does not fit the lines above it",
                    "check its indentation, and put a text with special characters in quotes.");
        }
        return new YamlFault("this cannot be read", "check quotes, brackets and indentation.");
    }
}
