package io.newsgraph.resolution.link;

/**
 * The Wikipedia article about an actor.
 *
 * @param title its title, or that of a page that leads to it
 * @param reason what the link rests on, for people to judge
 */
public record Link(String title, String reason) {

    /** The title without the bracket that tells it from others: "Georgia" for "Georgia (U.S. state)". */
    public String name() {
        return new Candidate(title, 1).plainTitle();
    }

    /** What stands in that bracket; empty without one. */
    public String qualifier() {
        return new Candidate(title, 1).qualifier();
    }
}
