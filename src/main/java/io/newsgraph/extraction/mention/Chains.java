package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Links common nouns and pronouns to the entities that names have founded, from left to right. */
final class Chains {

    private final Discourse discourse;
    private final NominalResolver nominalResolver;
    private final PronounResolver pronounResolver;

    Chains(Lexicon lexicon, Discourse discourse, Quotations quotations) {
        this.discourse = discourse;
        this.nominalResolver = new NominalResolver(lexicon, discourse);
        this.pronounResolver = new PronounResolver(discourse, quotations);
    }

    /** The mentions that nominals and pronouns of a sentence make, given the names in it. */
    List<Mention> resolve(Sentence sentence, List<Mention> names, List<Nominal> nominals) {
        var found = new ArrayList<Mention>();
        var namesByStart = new ArrayList<>(names);
        namesByStart.sort(Comparator.comparingInt(Mention::start));
        var nextName = 0;
        var nextNominal = 0;
        for (var i = 0; i < sentence.size(); i++) {
            while (nextName < namesByStart.size() && namesByStart.get(nextName).start() <= i) {
                discourse.see(namesByStart.get(nextName++));
            }
            var isNominal =
                    nextNominal < nominals.size() && nominals.get(nextNominal).start() == i;
            var mention = isNominal
                    ? nominalResolver.resolve(nominals.get(nextNominal), names)
                    : pronounResolver.resolve(sentence, i, names);
            mention.ifPresent(found::add);
            mention.ifPresent(discourse::see);
            while (nextNominal < nominals.size() && nominals.get(nextNominal).start() <= i) {
                nextNominal++;
            }
        }
        pronounResolver.endOf(sentence);
        return found;
    }
}
