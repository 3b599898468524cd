package io.newsgraph.web;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.query.event.EventParties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds those whom a request names as taking part in events, and the place. */
@Component
class NamedParties {

    private final NamedActor namedActor;

    NamedParties(NamedActor namedActor) {
        this.namedActor = namedActor;
    }

    /** The parties; a problem with status 404 or 409 for a name that nobody has or several have. */
    EventParties parties(
            @Nullable String actor, @Nullable String source, @Nullable String target, @Nullable String place) {
        var parties = new EventParties(id("actor", actor), id("source", source), id("target", target), null, null);
        if (place == null) {
            return parties;
        }
        var isCode = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(place);
        if (isCode) {
            return new EventParties(parties.actor(), parties.source(), parties.target(), null, place);
        }
        var where = namedActor.get("place", place);
        var country = where.type() == ActorType.COUNTRY ? where.country() : null;
        return new EventParties(parties.actor(), parties.source(), parties.target(), where.id(), country);
    }

    private @Nullable String id(String parameter, @Nullable String actor) {
        return actor == null ? null : namedActor.get(parameter, actor).id();
    }
}
