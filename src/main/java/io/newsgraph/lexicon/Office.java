package io.newsgraph.lexicon;

/**
 * An office that a person can hold.
 *
 * @param title its canonical title, such as "Foreign Minister"
 * @param level what kind of body it belongs to: state, party, company, military and so on
 */
public record Office(String title, String level) {}
