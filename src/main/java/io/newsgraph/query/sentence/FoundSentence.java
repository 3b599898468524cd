package io.newsgraph.query.sentence;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ArticleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was found.
 *
 * @param id its lasting name
 * @param text its characters
 * @param span where it stands in the article's text
 * @param article the article in which it stands
 * @param score by which it is sorted: see {@link Ranking}
 * @param foundBy by what it was found
 * @param likeness how much it means the like of the question: cosine of the vectors, from -1 to 1; absent if it was not
 *     found by its meaning
 * @param copies how many other sentences of the same words were found, which are left out
 * @param actors whom it mentions, by name
 * @param claims what it states, in the order of the text
 */
public record FoundSentence(
        String id,
        String text,
        Span span,
        ArticleReference article,
        double score,
        List<Finding> foundBy,
        @Nullable Double likeness,
        int copies,
        List<ActorReference> actors,
        List<Claim> claims) {

    /** Copies the lists. */
    public FoundSentence {
        foundBy = List.copyOf(foundBy);
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
    }

    /**
     * What the sentence states.
     *
     * @param id of the claim
     * @param type of the event or relation
     * @param status how firmly it stands
     * @param confidence how likely it is what the sentence says, from 0 to 1
     * @param attributedTo who is named as saying so
     * @param value the office or day
     * @param quote the words that decided
     * @param span where they stand in the article's text
     */
    public record Claim(
            String id,
            String type,
            Standing status,
            double confidence,
            @Nullable ActorReference attributedTo,
            @Nullable String value,
            String quote,
            Span span) {}
}
