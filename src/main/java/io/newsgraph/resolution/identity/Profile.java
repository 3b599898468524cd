package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.news.ArticleId;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of the bearer of a name that helps to tell namesakes apart; many articles share one.
 *
 * @param name the id that follows from the name alone
 * @param type kind of the bearer
 * @param link title of its English Wikipedia article, when known for sure
 * @param domain walk of life in which it acts
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param scope the article, where a judgement is about the name in that article alone
 */
public record Profile(
        ActorId name,
        ActorType type,
        @Nullable String link,
        @Nullable Domain domain,
        @Nullable String country,
        @Nullable ArticleId scope)
        implements Comparable<Profile> {

    private static final Comparator<Profile> ORDER = Comparator.comparing(Profile::name)
            .thenComparing(Profile::type)
            .thenComparing(Profile::link, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Profile::domain, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Profile::country, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    profile -> profile.scope() == null ? null : profile.scope().value(),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Pattern LOCAL = Pattern.compile(".*-in-[0-9a-f]{10}");

    /** What an actor of an article is known by. */
    public static Profile of(Actor actor) {
        return new Profile(actor.id(), actor.type(), actor.wikipedia(), actor.domain(), actor.country(), null);
    }

    /** The same, of one article alone: asked for where {@link #scoped} is judged. */
    public Profile in(ArticleId article) {
        return new Profile(name, type, link, domain, country, article);
    }

    /** The same, whatever the article. */
    public Profile everywhere() {
        return scope == null ? this : new Profile(name, type, link, domain, country, null);
    }

    /** The name by which a judgement speaks of the bearer in one article alone. */
    public ActorId scoped(ArticleId article) {
        return name.in(article);
    }

    /** All it says, as one line that no other profile has. */
    public String id() {
        return Stream.of(name.value(), type.label(), link, domain, country, scope == null ? null : scope.value())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("|"));
    }

    /** What those share who can be one: the surname of persons, the name of all others. */
    public String block() {
        return block(name);
    }

    /** The block of the profiles that an actor can have. */
    public static String block(ActorId actor) {
        return PersonName.of(actor)
                .map(person -> "person-" + person.surname())
                .orElse(actor.shared().value());
    }

    /** Whether it is a person's surname alone, without a word of who that is: somebody else in every article. */
    public boolean isBare() {
        return link == null && domain == null && country == null && !isLocal() && isSurname();
    }

    /** Whether it is a person called by nothing but the surname. */
    boolean isSurname() {
        return PersonName.of(name).filter(person -> person.given().isEmpty()).isPresent();
    }

    /** The same, whatever the article, unless that is all that tells who is meant. */
    Profile shared() {
        return isBare() ? this : everywhere();
    }

    /** Whether it is known only inside its article and never matched with anything. */
    public boolean isLocal() {
        return LOCAL.matcher(name.value()).matches();
    }

    @Override
    public int compareTo(Profile other) {
        return ORDER.compare(this, other);
    }
}
