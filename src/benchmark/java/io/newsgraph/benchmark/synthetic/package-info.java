/** News that nobody wrote: findings of any number of articles in the shape of real ones, the same for the same seed. */
@NullMarked
package io.newsgraph.benchmark.synthetic;

import org.jspecify.annotations.NullMarked;
