/**
 * Reads what a person points at: files, folders, addresses and standard input.
 *
 * <p>In come paths and bytes of any of the supported formats; out comes one {@link io.newsgraph.intake.Intake} for each
 * article found or place that could not be read, in order, never more than one at a time. A format is recognised by its
 * content; a file's name only settles what the content leaves open.
 */
@NullMarked
package io.newsgraph.intake;

import org.jspecify.annotations.NullMarked;
