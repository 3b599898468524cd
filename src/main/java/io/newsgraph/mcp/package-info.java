/**
 * The door for agents: the Model Context Protocol. Calls of tools come in, short JSON goes out, in which every fact has its
 * status, its confidence and the sentence to cite. A call that is wrong gets a sentence that tells what would be right.
 *
 * <p>Nothing here writes. Over HTTP the web serves the same tools.
 */
@NullMarked
package io.newsgraph.mcp;

import org.jspecify.annotations.NullMarked;
