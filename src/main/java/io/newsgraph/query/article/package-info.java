/** Questions about which articles there are: by address, publisher, date, actor and words. */
@NullMarked
package io.newsgraph.query.article;

import org.jspecify.annotations.NullMarked;
