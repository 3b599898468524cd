package io.newsgraph.resolution.link;

/**
 * The Wikipedia article about an actor.
 *
 * @param title its title, or that of a page that leads to it
 * @param reason what the link rests on, for people to judge
 */
public record Link(String title, String reason) {}
