/**
 * What we claim to know: actors, what they did, how they are related, and the evidence for it.
 *
 * <p>Vocabulary that every stage may use. A statement here is about actors and always names the
 * sentence it stands on; what is still about mentions lives in the extraction package.
 */
@NullMarked
package io.newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;
