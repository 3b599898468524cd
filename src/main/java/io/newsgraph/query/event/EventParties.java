package io.newsgraph.query.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event and where it takes place, each by its id; what is null does not matter.
 *
 * @param actor in either role
 * @param source who does it
 * @param target to whom it is done
 * @param place the actor where it takes place
 * @param country ISO 3166-1 alpha-3 code of the country where it takes place, instead of the place or besides it
 */
public record EventParties(
        @Nullable String actor,
        @Nullable String source,
        @Nullable String target,
        @Nullable String place,
        @Nullable String country) {

    /** Anybody anywhere. */
    public static final EventParties ANY = new EventParties(null, null, null, null, null);

    private static final String SOURCE_OF = "SOURCE_OF";
    private static final String TARGETS = "TARGETS";

    /** The actor in either role. */
    public static EventParties with(String actor) {
        return new EventParties(actor, null, null, null, null);
    }

    boolean nameAnActor() {
        return actor != null || source != null || target != null;
    }

    boolean nameAPlace() {
        return place != null || country != null;
    }

    /** From whom to look for events, as the value of {@code $of}. */
    Map<String, Object> of() {
        if (source != null) {
            return Map.of("actor", source, "roles", List.of(SOURCE_OF));
        }
        if (target != null) {
            return Map.of("actor", target, "roles", List.of(TARGETS));
        }
        if (actor != null) {
            return Map.of("actor", actor, "roles", List.of(SOURCE_OF, TARGETS));
        }
        throw new IllegalArgumentException("say whose events are meant: actor, source or target");
    }

    /** Adds the rest to the value of {@code $filter}. */
    void addTo(Map<String, @Nullable Object> filter) {
        filter.put("actor", source == null && target == null ? null : actor);
        filter.put("source", null);
        filter.put("target", source == null ? null : target);
        filter.put("place", place);
        filter.put("country", country);
    }
}
