/**
 * The command line: each command translates what a person typed, calls one other package, and prints what came of it.
 *
 * <p>Standard output is for programs only; whatever a person is told goes to standard error. No command starts what it
 * does not need.
 */
@NullMarked
package io.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
