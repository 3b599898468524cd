/**
 * Who is let in to the API and to what: filters before every endpoint. They refuse pages of other sites, ask for keys where
 * there are any, and write down what was changed.
 */
@NullMarked
package io.newsgraph.web.access;

import org.jspecify.annotations.NullMarked;
