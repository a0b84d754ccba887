package openbook.library.model;

import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param link a DOI, PubMed or PubMed Central address, or the issuing body's own page
 * @param strength how much the source can carry
 * @param guard kept although nothing cites it yet
 */
public record Source(String id, String cite, Optional<String> link, Strength strength, boolean guard) {}
