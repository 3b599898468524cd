package io.newsgraph.query;

/**
 * An actor that a search found.
 *
 * @param actor the actor
 * @param score how well it fits, only comparable within one search
 */
public record FoundActor(ActorSummary actor, double score) {}
