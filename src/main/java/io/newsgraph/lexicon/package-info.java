/**
 * Knowledge of the world and of words that comes with newsgraph: countries, organizations, persons,
 * places, offices, professions, group nouns and given names, each a data file.
 *
 * <p>A vocabulary like news and knowledge: extraction uses it to recognise names, resolution to tell
 * who is meant.
 */
@NullMarked
package io.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
