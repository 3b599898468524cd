/** Which sentences wait for their vectors, and where these are written; apart from what articles say, and after it. */
@NullMarked
package io.newsgraph.graph.embedding;

import org.jspecify.annotations.NullMarked;
