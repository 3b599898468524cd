package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Sport;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mentions of an article's text, by sentence and token. */
public final class Mentions {

    private final List<Mention> all;
    private final Map<Sentence, List<Mention>> bySentence = new HashMap<>();

    private final @Nullable Sport sport;

    /** All mentions, and those of them that take part in claims: descriptions hide the names within them. */
    Mentions(List<Mention> inTextOrder, List<Mention> participants, @Nullable Sport sport) {
        this.sport = sport;
        all = List.copyOf(inTextOrder);
        for (var mention : participants) {
            bySentence
                    .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** The sport that the article reports on, if it does. */
    public Optional<Sport> sport() {
        return Optional.ofNullable(sport);
    }

    /** All of them, in text order. */
    public List<Mention> all() {
        return all;
    }

    /** The entities mentioned, in the order of their first mention. */
    public List<Entity> entities() {
        var entities = new LinkedHashSet<Entity>();
        all.forEach(mention -> entities.add(mention.entity()));
        return List.copyOf(entities);
    }

    /** Those of one sentence, in text order, without the phrases of description and name. */
    public List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The mention carried by a token; the longest if there are several. */
    public Optional<Mention> headedBy(Sentence sentence, int token) {
        Mention best = null;
        for (var mention : in(sentence)) {
            if (mention.head() == token
                    && (best == null || mention.span().length() > best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest mention that a token belongs to. */
    public Optional<Mention> covering(Sentence sentence, int token) {
        Mention best = null;
        for (var mention : in(sentence)) {
            if (mention.covers(token)
                    && (best == null || mention.span().length() > best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }
}
