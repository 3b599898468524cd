package io.newsgraph.pipeline;

import io.newsgraph.graph.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a batch of articles.
 *
 * @param loaded how many were new to the graph
 * @param replaced how many took the place of an earlier revision
 * @param alreadyLoaded how many the graph knew before
 * @param passedOver how many had failed too often before
 * @param rejected the articles that were left out, in order
 */
public record LoadReport(int loaded, int replaced, int alreadyLoaded, int passedOver, List<Rejected> rejected) {

    /** Copies the list. */
    public LoadReport {
        rejected = List.copyOf(rejected);
    }

    /** A report in the making. */
    static final class Tally {

        private int loaded;
        private int replaced;
        private int alreadyLoaded;
        private int passedOver;
        private final List<Rejected> rejected = new ArrayList<>();

        void add(LoadOutcome outcome) {
            if (outcome instanceof LoadOutcome.Loaded done) {
                if (done.written().effect() == Written.Effect.REPLACED) {
                    replaced++;
                } else {
                    loaded++;
                }
            } else if (outcome instanceof Rejected article) {
                rejected.add(article);
            } else if (outcome instanceof LoadOutcome.PassedOver) {
                passedOver++;
            } else {
                alreadyLoaded++;
            }
        }

        LoadReport report() {
            return new LoadReport(loaded, replaced, alreadyLoaded, passedOver, rejected);
        }
    }
}
