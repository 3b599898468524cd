package io.newsgraph.cli;

import io.newsgraph.access.AuditLog;
import io.newsgraph.access.Visitor;
import io.newsgraph.pipeline.LoadListener;
import io.newsgraph.pipeline.LoadOutcome;
import java.util.List;
import java.util.Locale;

/** Writes down every article that a load brings into the graph, and passes on what it hears. */
record AuditedLoad(LoadListener listener, AuditLog log) implements LoadListener {

    @Override
    public void finished(LoadOutcome outcome) {
        if (outcome instanceof LoadOutcome.Loaded loaded) {
            var written = loaded.written();
            log.add(
                    Visitor.LOCAL,
                    "load",
                    List.of(written.article().value()),
                    written.effect().name().toLowerCase(Locale.ROOT));
        }
        listener.finished(outcome);
    }

    @Override
    public void delayed(String sentence) {
        listener.delayed(sentence);
    }
}
