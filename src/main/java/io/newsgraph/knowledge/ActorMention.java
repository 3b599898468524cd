package io.newsgraph.knowledge;

import io.newsgraph.news.Span;

/**
 * A place in the article's text that refers to an actor.
 *
 * @param actor who is meant
 * @param span where, in UTF-16 code units
 * @param text the characters at {@code span}
 * @param kind how it is referred to
 */
public record ActorMention(ActorId actor, Span span, String text, MentionKind kind) {}
