package io.newsgraph.mcp;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ArticleAnswer;
import io.newsgraph.query.ArticleReference;
import io.newsgraph.query.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence states.
 *
 * @param claim its id
 * @param type type of the event or relation
 * @param status how firmly it stands
 * @param confidence how likely it is what the sentence says, from 0 to 1
 * @param attributedTo who is named as saying so
 * @param value the office or day
 * @param startDate first day that the text gives
 * @param endDate last day that the text gives
 * @param supports ids of the events and relations that it supports, where they are not clear
 * @param citation where it is said
 */
record Statement(
        String claim,
        String type,
        Standing status,
        double confidence,
        @Nullable String attributedTo,
        @Nullable String value,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        List<String> supports,
        Citation citation) {

    static Statement of(Evidence evidence) {
        return new Statement(
                evidence.claim(),
                evidence.type(),
                evidence.status(),
                evidence.confidence(),
                nameOf(evidence.attributedTo()),
                evidence.value(),
                evidence.startDate(),
                evidence.endDate(),
                List.of(),
                new Citation(
                        evidence.quote(),
                        evidence.span(),
                        evidence.sentence(),
                        evidence.sentenceSpan(),
                        evidence.article()));
    }

    static Statement of(ArticleAnswer.Claim claim, ArticleAnswer article) {
        return new Statement(
                claim.id(),
                claim.type(),
                claim.status(),
                claim.confidence(),
                nameOf(claim.attributedTo()),
                claim.value(),
                claim.startDate(),
                claim.endDate(),
                Stream.concat(claim.events().stream(), claim.relations().stream())
                        .toList(),
                new Citation(
                        claim.quote(),
                        claim.span(),
                        part(article.text(), claim.sentenceSpan()),
                        claim.sentenceSpan(),
                        new ArticleReference(
                                article.id(),
                                article.title(),
                                article.url(),
                                article.published(),
                                article.publisher())));
    }

    /** What somebody is called, if anybody is named. */
    static @Nullable String nameOf(@Nullable ActorReference actor) {
        return actor == null ? null : actor.name();
    }

    private static String part(String text, Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }
}
