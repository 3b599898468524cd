package io.newsgraph.extraction;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.extraction.event.EventFinder;
import io.newsgraph.extraction.mention.MentionFinder;
import io.newsgraph.extraction.relation.RelationClaim;
import io.newsgraph.extraction.relation.RelationFinder;
import io.newsgraph.extraction.time.TimeFinder;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Reading;
import java.util.ArrayList;

/** Extracts what an article says. Loads its rules when made; safe for many threads. */
public final class Extractor {

    private final MentionFinder mentionFinder;
    private final TimeFinder timeFinder = new TimeFinder();
    private final EventFinder eventFinder;
    private final RelationFinder relationFinder;

    /** An extractor that knows the names and words of a lexicon. */
    public Extractor(Lexicon lexicon) {
        var classes = WordClasses.load();
        mentionFinder = new MentionFinder(lexicon);
        eventFinder = new EventFinder(classes);
        relationFinder = new RelationFinder(lexicon, classes);
    }

    /** The entities of an article and the claims between them. */
    public Extraction extract(Reading reading) {
        var mentions = mentionFinder.find(reading);
        var times = timeFinder.find(reading);
        var events = new ArrayList<EventClaim>();
        var relations = new ArrayList<RelationClaim>();
        var refusals = new ArrayList<Refusal>();
        for (var sentence : reading.sentences()) {
            events.addAll(eventFinder.find(sentence, mentions, times, refusals::add));
            relations.addAll(relationFinder.find(sentence, mentions, times, refusals::add));
        }
        return new Extraction(reading, mentions, events, relations, times.all(), refusals);
    }
}
