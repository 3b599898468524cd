/**
 * The HTTP door: requests come in, answers of the query package and outcomes of the pipeline go out as JSON, every error
 * as a problem (RFC 9457).
 *
 * <p>The only package that Spring puts together. Nothing here decides what is true or knows Cypher.
 */
@NullMarked
package io.newsgraph.web;

import org.jspecify.annotations.NullMarked;
