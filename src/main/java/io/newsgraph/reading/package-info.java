/**
 * Reads an article: in comes an {@link io.newsgraph.news.Article}, out goes a {@link
 * io.newsgraph.reading.Reading} with sentences, tokens, names and syntax.
 *
 * <p>The only package that knows the NLP library (Stanford CoreNLP: tokens, sentences, tags, lemmas,
 * names) and its models. Syntax follows Universal Dependencies (basic, version 1 labels as the model
 * was trained on: {@code nsubj}, {@code dobj} or {@code obj}, {@code nmod} or {@code obl}, {@code case}).
 */
@NullMarked
package io.newsgraph.reading;

import org.jspecify.annotations.NullMarked;
