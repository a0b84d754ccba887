package openbook.library.model;

import java.util.Optional;

/**
 * The source of a statement.
 *
 * @param link a DOI, PubMed or PubMed Central address, or the issuing body's own page
 * @param strength the strength of the evidence
 * @param guard kept although nothing cites it yet
 */
public record Source(String id, String cite, Optional<String> link, Strength strength, boolean guard) {}
