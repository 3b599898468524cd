/**
 * Decides across articles who is who: in come {@link io.newsgraph.resolution.identity.Profile profiles}, what single
 * articles say of the bearers of names, and the {@link io.newsgraph.resolution.identity.Judgement judgements} of people;
 * out go {@link io.newsgraph.resolution.identity.Identities}, a function of the two sets.
 */
@NullMarked
package io.newsgraph.resolution.identity;

import org.jspecify.annotations.NullMarked;
