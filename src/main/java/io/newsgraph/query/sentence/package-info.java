/** Questions in plain words, answered with the sentences that say something of the kind. */
@NullMarked
package io.newsgraph.query.sentence;

import org.jspecify.annotations.NullMarked;
