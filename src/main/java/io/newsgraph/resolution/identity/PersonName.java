package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a person's name, as an id has them.
 *
 * @param given given names and initials, in lower case
 * @param surname the surname, in lower case
 */
record PersonName(List<String> given, String surname) {

    private static final String PERSON = "person-";

    /** The name in an id; empty for an actor that is no person. */
    static Optional<PersonName> of(ActorId actor) {
        var id = actor.shared().value();
        return id.startsWith(PERSON) ? Optional.of(of(id.substring(PERSON.length()))) : Optional.empty();
    }

    private static PersonName of(String slug) {
        var words = Arrays.asList(slug.split("-"));
        return new PersonName(words.subList(0, words.size() - 1), words.get(words.size() - 1));
    }
}
