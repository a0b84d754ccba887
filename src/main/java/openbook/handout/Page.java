package openbook.handout;

import java.time.LocalDate;

/**
 * What every printed page carries.
 *
 * @param date the day it was made, the only date that is ever printed
 * @param version the version of the program
 */
public record Page(LocalDate date, String version) {
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

    String longDate() {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
