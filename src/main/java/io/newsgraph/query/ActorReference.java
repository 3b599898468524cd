package io.newsgraph.query;

import io.newsgraph.knowledge.ActorType;

/**
 * An actor as others refer to it.
 *
 * @param id its lasting name
 * @param name its canonical name
 * @param type its kind
 */
public record ActorReference(String id, String name, ActorType type) {}
