/** How two actors are connected by chains of relations. */
@NullMarked
package io.newsgraph.query.path;

import org.jspecify.annotations.NullMarked;
