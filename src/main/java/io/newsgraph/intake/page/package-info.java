/**
 * Finds the article in a web page.
 *
 * <p>In comes a parsed page with everything that surrounds an article on the web; out comes a {@link
 * io.newsgraph.intake.page.Page}: the words of the article and what the page declares about it. The rules are about how
 * news pages are built, never about one site.
 */
@NullMarked
package io.newsgraph.intake.page;

import org.jspecify.annotations.NullMarked;
