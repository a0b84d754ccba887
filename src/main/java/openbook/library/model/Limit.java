package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * Something a patient cannot do, whatever the reason.
 *
 * @param plain the end of the sentence "The patient ..."
 * @param avoid the exercises it rules out
 * @param say a phrase it adds
 * @param sayOn the exercises that get the phrase
 */
public record Limit(String id, String plain, Match avoid, Optional<String> say, Match sayOn) implements Named {
    @Override
    public String name() {
        return plain;
    }

    @Override
    public List<String> also() {
        return List.of("cannot " + id);
    }
}
