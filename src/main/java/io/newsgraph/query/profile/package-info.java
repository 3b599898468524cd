/** What is known of one actor: its offices, its names, with whom it deals, who is like it. */
@NullMarked
package io.newsgraph.query.profile;

import org.jspecify.annotations.NullMarked;
