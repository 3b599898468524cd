package io.newsgraph.query;

/**
 * Two actors that may be one, for people to judge.
 *
 * @param one the one
 * @param other the other
 * @param score how likely they are one, from 0 to 1
 * @param reason what speaks for it
 */
public record Doubt(Candidate one, Candidate other, double score, String reason) {

    /**
     * One of the two.
     *
     * @param actor who it is
     * @param articles how many articles name it
     */
    public record Candidate(ActorReference actor, long articles) {}
}
