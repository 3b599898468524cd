/** Questions about what happened: events, plans and what became of them, and how many there were when. */
@NullMarked
package io.newsgraph.query.event;

import org.jspecify.annotations.NullMarked;
