package io.newsgraph.query.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with the plans before it and what became of it, if it was a plan itself.
 *
 * @param event the event
 * @param outcome what became of it in the end: it occurred if any event carried it out; absent of what is no plan
 * @param became the events that carried it out or belied it, in the order of their days
 * @param planned the plans that it carried out or belied
 */
public record EventAnswer(EventSummary event, @Nullable Outcome outcome, List<Link> became, List<Link> planned) {

    /** Copies the lists. */
    public EventAnswer {
        became = List.copyOf(became);
        planned = List.copyOf(planned);
    }

    /**
     * How a plan and an event go together.
     *
     * @param event the other of the two
     * @param outcome whether the event carried the plan out
     * @param reason by which signs
     */
    public record Link(EventSummary event, Outcome outcome, String reason) {}
}
