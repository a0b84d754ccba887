package openbook.batch;

/**
 * The inputs shared by all rows of a batch.
 *
 * @param hash of the library, templates, date and page settings: with the same hash, the same intake gives the same
 *     bytes
 * @param library the hash of the library alone
 * @param date the date on the pages
 */
record BatchFingerprint(String hash, String library, String date) {}
