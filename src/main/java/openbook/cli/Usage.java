package openbook.cli;

import java.util.List;

/**
 * The start of the help of a command.
 *
 * @param examples whole command lines, one per line
 */
record Usage(String examples, List<String> description) {
    Usage(String examples, String... description) {
        this(examples, List.of(description));
    }
}
