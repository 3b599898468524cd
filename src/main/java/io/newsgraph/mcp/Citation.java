package io.newsgraph.mcp;

import io.newsgraph.news.Span;
import io.newsgraph.query.ArticleReference;

/**
 * Where something is said. Offsets are UTF-16 code units into the article's text, the end exclusive.
 *
 * @param quote the words that decided
 * @param span where they stand
 * @param sentence their sentence
 * @param sentenceSpan where it stands
 * @param article the article with its address and publisher
 */
record Citation(String quote, Span span, String sentence, Span sentenceSpan, ArticleReference article) {}
