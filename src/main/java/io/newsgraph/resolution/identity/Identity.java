package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;

/**
 * Who the bearer of a profile is.
 *
 * @param actor the actor
 * @param score how sure that is, from 0 to 1
 * @param reason what it rests on, for people to judge
 */
public record Identity(ActorId actor, double score, String reason) {}
