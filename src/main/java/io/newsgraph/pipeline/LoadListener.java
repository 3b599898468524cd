package io.newsgraph.pipeline;

/** Is told how a load goes, on the thread that called for it. */
@FunctionalInterface
public interface LoadListener {

    /** One more article is done; they come in the order of the batch. */
    void finished(LoadOutcome outcome);

    /** Something takes longer than it should, or does so no more; one sentence for a person says what. */
    default void delayed(String sentence) {}
}
