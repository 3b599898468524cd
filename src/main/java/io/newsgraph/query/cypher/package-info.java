/** Questions in Cypher: those of files, which have names, and anybody's own. */
@NullMarked
package io.newsgraph.query.cypher;

import org.jspecify.annotations.NullMarked;
