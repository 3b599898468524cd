package io.newsgraph.pipeline;

/** Is told of each article of a batch as it is finished, in the order of the batch. */
@FunctionalInterface
public interface LoadListener {

    /** One more article is done. */
    void finished(LoadOutcome outcome);
}
