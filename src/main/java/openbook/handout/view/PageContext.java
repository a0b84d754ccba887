package openbook.handout.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The settings that every printed page has.
 *
 * @param date the day it was made, the only date on the page
 * @param version the version of the program
 * @param look the page settings
 * @param clinic the clinic that issues it
 */
public record PageContext(LocalDate date, String version, PageSettings look, Optional<Clinic> clinic) {
    /** Names of the months, a constant: loading them from the JDK's locale data takes longer than making the page. */
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

    /** Creates a page with default settings and no clinic. */
    public PageContext(LocalDate date, String version) {
        this(date, version, PageSettings.USUAL, Optional.empty());
    }

    /** Formats the date in the clinic's style; the default is November 30, 2026. */
    String longDate() {
        String month = MONTHS[date.getMonthValue() - 1];
        return switch (clinic.isPresent() ? clinic.get().dateStyle() : Clinic.DateStyle.US) {
            case US -> month + " " + date.getDayOfMonth() + ", " + date.getYear();
            case ISO -> date.toString();
            case DAY_MONTH -> date.getDayOfMonth() + " " + month + " " + date.getYear();
        };
    }
}
