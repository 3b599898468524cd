package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of an article, before it is known whose names they are. */
final class ArticleNames {

    private final NameSpotter spotter;
    private final NameTypes types;
    private final AmericanStates americanStates;
    private final Metonymy metonymy;
    private final NationalBodies nationalBodies;

    ArticleNames(Lexicon lexicon) {
        this.spotter = new NameSpotter(lexicon);
        this.types = new NameTypes(lexicon);
        this.americanStates = new AmericanStates(lexicon);
        this.metonymy = new Metonymy(lexicon);
        this.nationalBodies = new NationalBodies(lexicon);
    }

    /** The names of the text in order, then those of the headline. */
    List<Spot> of(Reading reading) {
        var spots = new ArrayList<Spot>();
        reading.sentences().forEach(sentence -> spots.addAll(spotter.spots(sentence)));
        reading.headline().forEach(sentence -> spots.addAll(spotter.spots(sentence)));
        var sentences = new ArrayList<>(reading.sentences());
        sentences.addAll(reading.headline());
        var named = types.decided(NameRepeats.completed(sentences, types.decided(spots)));
        return nationalBodies.resolve(metonymy.resolve(americanStates.resolve(named)));
    }
}
