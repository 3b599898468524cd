/** Who did how much of what to whom, as numbers for statistics. */
@NullMarked
package io.newsgraph.query.matrix;

import org.jspecify.annotations.NullMarked;
