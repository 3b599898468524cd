/** The program's entry point; every other package is a room of its own. */
@NullMarked
package io.newsgraph;

import org.jspecify.annotations.NullMarked;
