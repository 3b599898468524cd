package io.newsgraph.graph.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The article that makes a claim.
 *
 * @param article its id
 * @param published when it was published, if known
 */
public record Report(String article, @Nullable Instant published) {}
