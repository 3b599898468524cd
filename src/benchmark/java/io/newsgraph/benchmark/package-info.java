/** Measures newsgraph on demand and writes the figures into {@code docs/benchmark.md}. */
@NullMarked
package io.newsgraph.benchmark;

import org.jspecify.annotations.NullMarked;
