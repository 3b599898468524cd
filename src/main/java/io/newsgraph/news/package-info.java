/**
 * What came in: articles, their identity and places in their text.
 *
 * <p>Vocabulary that every stage may use. Nothing here knows how an article is read or stored.
 */
@NullMarked
package io.newsgraph.news;

import org.jspecify.annotations.NullMarked;
