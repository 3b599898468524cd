/**
 * Whether the graph is as it always should be.
 *
 * <p>Each file of the folder {@code cypher/check} is a check: its first line says what holds, its rows tell where it does
 * not. Another check is another file. What Cypher cannot tell, such as offsets in UTF-16, is checked here.
 */
@NullMarked
package io.newsgraph.audit;

import org.jspecify.annotations.NullMarked;
