package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Reading;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds all mentions of actors in an article and says which belong together. */
public final class MentionFinder {

    private static final Comparator<Mention> TEXT_ORDER = Comparator.comparingInt(
                    (Mention mention) -> mention.sentence().index())
            .thenComparingInt(Mention::start)
            .thenComparing(Mention::end, Comparator.reverseOrder());

    private final Lexicon lexicon;
    private final ArticleNames articleNames;
    private final NominalSpotter nominalSpotter;
    private final Titles titles;

    /** A finder that knows the names of a lexicon. */
    public MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.articleNames = new ArticleNames(lexicon);
        this.nominalSpotter = new NominalSpotter(lexicon);
        this.titles = new Titles(lexicon);
    }

    /** The mentions in the article's text. Names in its headline help to identify but are not listed. */
    public Mentions find(Reading reading) {
        var sports = SportsNames.of(reading, lexicon.sports());
        var names = names(reading, sports);
        var discourse = new Discourse();
        var quotations = new Quotations(reading.sentences());
        var chains = new Chains(lexicon, discourse, quotations);
        var peoples = new Peoples(lexicon);
        var mentions = new ArrayList<Mention>();
        var descriptions = new ArrayList<Mention>();
        for (var sentence : reading.sentences()) {
            var here = new ArrayList<>(peoples.in(sentence, names.getOrDefault(sentence, List.of())));
            titles.giveCountries(sentence, here);
            Genders.note(sentence, here);
            var nominals = nominalSpotter.nominals(sentence, here);
            var found = chains.resolve(sentence, here, nominals);
            descriptions.addAll(Descriptions.with(found, here));
            mentions.addAll(here);
            mentions.addAll(found);
        }
        new HomeCountries(lexicon, discourse).complete(mentions);
        var sport = sports.sport().orElse(null);
        mentions.addAll(new FirstPersons(discourse, quotations, new Mentions(mentions, mentions, sport))
                .find(reading.sentences()));
        var all = new ArrayList<>(mentions);
        all.addAll(descriptions);
        all.sort(TEXT_ORDER);
        mentions.sort(TEXT_ORDER);
        return new Mentions(all, mentions, sport);
    }

    private Map<Sentence, List<Mention>> names(Reading reading, SportsNames sports) {
        var inText = new HashSet<>(reading.sentences());
        var names = new HashMap<Sentence, List<Mention>>();
        new NameClusters(lexicon)
                .cluster(sports.resolve(articleNames.of(reading)))
                .forEach((spot, entity) -> {
                    if (inText.contains(spot.sentence())) {
                        var mention = new Mention(spot.sentence(), spot.start(), spot.end(), MentionKind.NAME, entity);
                        names.computeIfAbsent(spot.sentence(), key -> new ArrayList<>())
                                .add(mention);
                    }
                });
        return names;
    }
}
