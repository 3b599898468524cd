/**
 * The graph as RDF: what each node says in words of schema.org, PROV-O and the Web Annotation vocabulary, and documents that
 * write it down one resource at a time. The file {@code docs/export.md} explains the words.
 */
@NullMarked
package io.newsgraph.export.rdf;

import org.jspecify.annotations.NullMarked;
