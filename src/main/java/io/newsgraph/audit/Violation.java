package io.newsgraph.audit;

/**
 * One place at which something does not hold that always should.
 *
 * @param id the thing that is wrong
 * @param what what is wrong with it
 */
public record Violation(String id, String what) {}
