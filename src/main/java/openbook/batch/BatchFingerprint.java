package openbook.batch;

/**
 * What all rows of one batch stand on.
 *
 * @param hash of the library, the templates, the date and the look of the pages: the same ground and the same intake
 *     give the same bytes
 * @param library the hash of the library alone
 * @param date the date on the pages
 */
record BatchFingerprint(String hash, String library, String date) {}
