package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Set;

/** What a form of address tells of the gender of a person: "Mrs. Becker", "Queen Margrethe". */
final class Genders {

    private static final Set<String> MALE = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "emperor",
            "sheikh",
            "father",
            "brother",
            "pope",
            "baron",
            "señor",
            "monsieur",
            "herr");
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "empress",
            "madam",
            "madame",
            "sister",
            "mother",
            "baroness",
            "frau");

    private Genders() {}

    /** Notes the gender of the persons named in a sentence, as far as what stands before their name tells. */
    static void note(Sentence sentence, List<Mention> names) {
        for (var name : names) {
            if (name.entity().type() == ActorType.PERSON) {
                note(sentence, name.start(), name.entity());
                if (name.start() > 0) {
                    note(sentence, name.start() - 1, name.entity());
                }
            }
        }
    }

    private static void note(Sentence sentence, int token, Entity person) {
        var word = sentence.token(token).lemma().replace(".", "");
        if (sentence.token(token).isCapitalized() && MALE.contains(word)) {
            person.hasGender("m");
        } else if (sentence.token(token).isCapitalized() && FEMALE.contains(word)) {
            person.hasGender("f");
        }
    }
}
