/** Texts in, vectors out: texts that mean the like have vectors in like directions. */
@NullMarked
package io.newsgraph.embedding;

import org.jspecify.annotations.NullMarked;
