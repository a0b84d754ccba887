package openbook.library;

import java.util.SortedMap;

/**
 * A clinic's own files, laid over the built-in ones one by one: a new file adds, a file of the same path replaces.
 *
 * @param folder what stands before their paths in problems
 * @param files the text of each by its path inside {@code routines/}
 */
public record Overlay(String folder, SortedMap<String, String> files) {}
