package io.newsgraph.extraction.toll;

import io.newsgraph.knowledge.Count;

/**
 * Victims that a sentence counts.
 *
 * @param kind what was done to them
 * @param count how many they are
 * @param word the word that tells of it
 */
record Harm(HarmWords.Kind kind, Count count, int word) {}
