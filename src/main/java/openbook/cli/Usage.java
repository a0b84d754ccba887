package openbook.cli;

import java.util.List;

/**
 * What the help of a command begins with.
 *
 * @param examples whole command lines, one a line
 */
record Usage(String examples, List<String> description) {
    Usage(String examples, String... description) {
        this(examples, List.of(description));
    }
}
