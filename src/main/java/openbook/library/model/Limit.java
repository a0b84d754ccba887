package openbook.library.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a patient cannot do, whatever the reason.
 *
 * @param plain the end of the sentence "The patient ..."
 * @param avoid the exercises it rules out
 * @param say the phrase it adds
 * @param sayOn the exercises that get the phrase
 * @param also synonyms, as patients and therapists use them
 */
public record Limit(String id, String plain, Match avoid, Optional<String> say, Match sayOn, List<String> also)
        implements Named {
    @Override
    public String name() {
        return plain;
    }

    @Override
    public List<String> words() {
        List<String> all = new ArrayList<>(also);
        all.add(plain);
        all.add("cannot " + id);
        return all;
    }
}
