/**
 * Links the actors of an article to articles of the English Wikipedia.
 *
 * <p>What names mean elsewhere comes from a dictionary that the build prunes out of the one in CoreNLP's English models:
 * for each name the article that links with this text lead to most often, and the share of them that do (Spitkovsky and
 * Chang, "A Cross-Lingual Dictionary for English Wikipedia Concepts", LREC 2012). Whether that holds here is judged by the
 * actor's kind and by what else the article calls it.
 */
@NullMarked
package io.newsgraph.resolution.link;

import org.jspecify.annotations.NullMarked;
