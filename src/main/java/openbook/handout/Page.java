package openbook.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What every printed page carries.
 *
 * @param date the day it was made, the only date that is ever printed
 * @param version the version of the program
 */
public record Page(LocalDate date, String version) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String longDate() {
        return LONG.format(date);
    }
}
