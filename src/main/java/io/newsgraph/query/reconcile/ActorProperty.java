package io.newsgraph.query.reconcile;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.query.UnknownName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an actor, to tell it from namesakes or to be fetched. */
public enum ActorProperty {
    COUNTRY(
            "ISO 3166-1 alpha-3 code of the country it is or belongs to",
            profile -> optional(profile.actor().country()),
            (known, given) -> known.equals(CountryCodes.alpha3(given))),
    WIKIDATA("Wikidata item", profile -> optional(profile.actor().wikidata()), String::equalsIgnoreCase),
    WIKIPEDIA(
            "title of its article in the English Wikipedia",
            profile -> optional(profile.actor().wikipedia()),
            (known, given) -> NameLikeness.plain(known).equals(NameLikeness.plain(given.replace('_', ' ')))),
    ALIASES(
            "other names",
            profile -> profile.actor().aliases(),
            (known, given) -> NameLikeness.plain(known).equals(NameLikeness.plain(given))),
    OFFICES(
            "offices it holds as a fact, each with its body",
            Profile::offices,
            (known, given) -> NameLikeness.plain(known).contains(NameLikeness.plain(given))),
    ARTICLES("how many articles name it", profile -> List.of(profile.actor().articles()), String::equals);

    private final String description;
    private final Function<Profile, List<?>> values;
    private final BiPredicate<String, String> agreement;

    ActorProperty(String description, Function<Profile, List<?>> values, BiPredicate<String, String> agreement) {
        this.description = description;
        this.values = values;
        this.agreement = agreement;
    }

    /** The property with this id, in any case; an {@link UnknownName} when there is none. */
    public static ActorProperty withId(String id) {
        return Stream.of(values())
                .filter(property -> property.id().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElseThrow(() -> UnknownName.among(
                        "property",
                        id,
                        Stream.of(values()).map(ActorProperty::id).toList()));
    }

    /** The properties that an actor of a kind can have. */
    public static List<ActorProperty> of(ActorType type) {
        return Arrays.stream(values())
                .filter(property -> property != OFFICES || type == ActorType.PERSON)
                .toList();
    }

    /** Its name for programs, such as {@code country}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it holds. */
    public String description() {
        return description;
    }

    /** The values that an actor has: texts, or a whole number. */
    List<?> valuesOf(Profile profile) {
        return values.apply(profile);
    }

    /** Whether an actor has one of some values; empty when nothing is known of it. */
    Optional<Boolean> agrees(Profile profile, List<String> given) {
        var known = valuesOf(profile);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .anyMatch(value ->
                                given.stream().anyMatch(text -> agreement.test(value.toString(), text.strip()))));
    }

    private static List<String> optional(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
