package io.newsgraph.graph.identity;

/**
 * A profile that is taken for somebody else from now on.
 *
 * @param profile its id
 * @param from the id of the actor it was taken for
 * @param to the id of the actor it is taken for
 */
record Move(String profile, String from, String to) {}
