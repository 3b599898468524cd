package io.newsgraph.query;

import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim with the sentence and article it stands in. Offsets point into the article's text.
 *
 * @param claim id of the claim
 * @param type type of the event or relation that is claimed
 * @param status how firmly the claim stands
 * @param modality the status as the text gives it, before negation and attribution
 * @param negated whether the sentence denies it
 * @param attributedTo who is named as saying so
 * @param confidence how likely it is what the sentence says, from 0 to 1
 * @param rule what decided
 * @param value the office or day
 * @param startDate first day that the text gives
 * @param endDate last day that the text gives
 * @param precision how exactly the text gives those days
 * @param quote the words that decided
 * @param span where the quote stands
 * @param sentence the sentence
 * @param sentenceSpan where the sentence stands
 * @param article the article
 */
public record Evidence(
        String claim,
        String type,
        Standing status,
        String modality,
        boolean negated,
        @Nullable ActorReference attributedTo,
        double confidence,
        String rule,
        @Nullable String value,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Precision precision,
        String quote,
        Span span,
        String sentence,
        Span sentenceSpan,
        ArticleReference article) {}
