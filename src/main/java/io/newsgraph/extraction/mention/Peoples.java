package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells peoples within a country from the country they are named after: "ethnic Albanians", "Bosnian Serbs". */
final class Peoples {

    private final Lexicon lexicon;
    private final Map<String, Entity> found = new HashMap<>();

    Peoples(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name only says of what descent somebody is. */
    static boolean isEthnic(Sentence sentence, int start) {
        return start > 0 && sentence.token(start - 1).lemma().equals("ethnic");
    }

    /** The names of a sentence, with peoples in the place of countries. */
    List<Mention> in(Sentence sentence, List<Mention> names) {
        var peoples = new ArrayList<Mention>(names.size());
        for (var name : names) {
            peoples.add(people(sentence, name, names).orElse(name));
        }
        return peoples;
    }

    private Optional<Mention> people(Sentence sentence, Mention name, List<Mention> names) {
        if (name.entity().type() != ActorType.COUNTRY || !isNationals(sentence, name)) {
            return Optional.empty();
        }
        if (isEthnic(sentence, name.start())) {
            return Optional.of(mention(sentence, name.start() - 1, name.end(), null));
        }
        return names.stream()
                .filter(before -> before.end() == name.start()
                        && before.entity().type() == ActorType.COUNTRY
                        && before.entity() != name.entity())
                .map(before -> mention(sentence, before.start(), name.end(), before.entity()))
                .findFirst();
    }

    /** "Albanians", with no noun behind that they describe. */
    private boolean isNationals(Sentence sentence, Mention name) {
        var isFollowed =
                name.end() < sentence.size() && sentence.token(name.end()).isNoun();
        return !isFollowed
                && sentence.words(name.start(), name.end()).endsWith("s")
                && lexicon.senses(sentence.words(name.start(), name.end())).stream()
                        .anyMatch(sense -> sense.use() == Sense.Use.NATIONAL);
    }

    private Mention mention(Sentence sentence, int start, int end, @Nullable Entity home) {
        var words = sentence.words(start, end);
        var entity = found.computeIfAbsent(
                words.toLowerCase(Locale.ROOT), key -> new Entity(words, ActorType.GROUP, home != null, "people"));
        entity.belongsTo(home == null ? null : home.country());
        return new Mention(sentence, start, end, MentionKind.NAME, entity);
    }
}
