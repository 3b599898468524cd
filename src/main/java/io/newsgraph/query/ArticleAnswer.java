package io.newsgraph.query;

import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was found in it. Offsets point into its text.
 *
 * @param id its lasting name
 * @param title its headline
 * @param text its body
 * @param published when it was published, if known
 * @param url where it stands, if known
 * @param publisher who published it, if known
 * @param author who signed it, if known
 * @param language ISO 639-1 code, if known
 * @param origin the path or URL it was read from, if known
 * @param revision SHA-256 of title and text
 * @param sentences its sentences in order
 * @param mentions where actors are mentioned, in text order
 * @param claims what it claims, in text order
 */
public record ArticleAnswer(
        String id,
        String title,
        String text,
        @Nullable Instant published,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String origin,
        String revision,
        List<Span> sentences,
        List<Mention> mentions,
        List<Claim> claims) {

    /** Copies the lists. */
    public ArticleAnswer {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }

    /**
     * A place that mentions an actor.
     *
     * @param actor who is meant
     * @param span where
     * @param text the characters there
     * @param kind how it is referred to
     */
    public record Mention(ActorReference actor, Span span, String text, MentionKind kind) {}

    /**
     * A claim of the article.
     *
     * @param id its lasting name
     * @param type type of the event or relation
     * @param status how firmly it stands
     * @param negated whether it is denied
     * @param attributedTo who is named as saying so
     * @param confidence how likely it is what the sentence says
     * @param rule what decided
     * @param value the office or day
     * @param startDate first day that the text gives
     * @param endDate last day that the text gives
     * @param quote the words that decided
     * @param span where the quote stands
     * @param sentenceSpan where its sentence stands
     * @param events ids of the events it supports
     * @param relations ids of the relations it supports
     */
    public record Claim(
            String id,
            String type,
            Standing status,
            boolean negated,
            @Nullable ActorReference attributedTo,
            double confidence,
            String rule,
            @Nullable String value,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            String quote,
            Span span,
            Span sentenceSpan,
            List<String> events,
            List<String> relations) {}
}
