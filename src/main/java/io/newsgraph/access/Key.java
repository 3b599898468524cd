package io.newsgraph.access;

import java.time.Instant;

/**
 * What is kept of a key.
 *
 * @param name whose it is
 * @param role what it allows
 * @param hash SHA-256 of the key, in hexadecimal digits
 * @param created when it was made
 */
public record Key(String name, Role role, String hash, Instant created) {}
