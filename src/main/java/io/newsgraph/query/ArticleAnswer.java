package io.newsgraph.query;

import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.Precision;
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
 * @param version of the rules by which it was read
 * @param copyOf of which article it is a copy, if it is one
 * @param copies which articles are copies of it
 * @param earlier its earlier wordings, in the order in which they were loaded
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
        @Nullable String version,
        @Nullable Copy copyOf,
        List<Copy> copies,
        List<Wording> earlier,
        List<Span> sentences,
        List<Mention> mentions,
        List<Claim> claims) {

    /** Copies the lists. */
    public ArticleAnswer {
        copies = List.copyOf(copies);
        earlier = List.copyOf(earlier);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }

    /**
     * Another article that has the same report.
     *
     * @param article its id
     * @param share how much of the words of the copy are in the other, from 0 to 1
     * @param reason by which signs it is taken for a copy
     */
    public record Copy(String article, double share, String reason) {}

    /**
     * An earlier wording of the article, which is no longer in the graph.
     *
     * @param revision SHA-256 of title and text
     * @param title its headline then
     * @param published when it was published, if known
     * @param loaded when it was loaded
     */
    public record Wording(
            String revision,
            @Nullable String title,
            @Nullable Instant published,
            @Nullable Instant loaded) {}

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
     * @param precision how exactly the text gives those days
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
            @Nullable Precision precision,
            String quote,
            Span span,
            Span sentenceSpan,
            List<String> events,
            List<String> relations) {}
}
