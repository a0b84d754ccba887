package openbook.handout.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every printed page carries.
 *
 * @param date the day it was made, the only date that is ever printed
 * @param version the version of the program
 * @param look how it looks
 * @param clinic who it is from
 */
public record PageContext(LocalDate date, String version, PageSettings look, Optional<Clinic> clinic) {
    /** Written out, since asking Java for the names of the months in a language takes longer than making the page. */
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /** A page with the usual look, from nobody in particular. */
    public PageContext(LocalDate date, String version) {
        this(date, version, PageSettings.USUAL, Optional.empty());
    }

    String longDate() {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
