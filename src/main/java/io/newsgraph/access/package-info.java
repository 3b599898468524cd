/**
 * Who may do what, and who did what: in come keys as somebody shows them, out come their holders with a role; changes go
 * into a log. All of it lives in files of the data folder that their owner alone can read.
 */
@NullMarked
package io.newsgraph.access;

import org.jspecify.annotations.NullMarked;
