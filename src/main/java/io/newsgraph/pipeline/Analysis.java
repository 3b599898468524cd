package io.newsgraph.pipeline;

import io.newsgraph.knowledge.Findings;

/** What reading one article came to: findings, or a reason why there are none. */
public sealed interface Analysis permits Analysis.Understood, Rejected {

    /** The article was read. */
    record Understood(Findings findings) implements Analysis {}
}
