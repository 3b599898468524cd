/**
 * Finds who is mentioned where: in comes a {@link io.newsgraph.reading.Reading}, out go the article's
 * entities with their names, nominals and pronouns. Coreference is name first: full names found the
 * entities, everything else joins one or stays alone.
 */
@NullMarked
package io.newsgraph.extraction.mention;

import org.jspecify.annotations.NullMarked;
