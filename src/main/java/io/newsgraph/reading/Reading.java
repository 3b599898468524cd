package io.newsgraph.reading;

import io.newsgraph.news.Article;
import java.util.List;

/**
 * An article as a reader sees it.
 *
 * @param article the article
 * @param headline the sentences of its title; their spans point into the title, not into the text
 * @param sentences the sentences of its text
 */
public record Reading(Article article, List<Sentence> headline, List<Sentence> sentences) {

    /** Copies the lists. */
    public Reading {
        headline = List.copyOf(headline);
        sentences = List.copyOf(sentences);
    }
}
