package io.newsgraph.graph;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The actors who play in the stories of the tests. */
public final class Cast {

    public static final Actor BLINKEN = actor(ActorType.PERSON, "Antony Blinken", "USA", "Blinken");
    public static final Actor LAVROV = actor(ActorType.PERSON, "Sergei Lavrov", "RUS", "Lavrov", "Sergey Lavrov");
    public static final Actor RUTTE = actor(ActorType.PERSON, "Mark Rutte", "NLD", "Rutte");
    public static final Actor NATO =
            actor(ActorType.ORGANIZATION, "NATO", null, "North Atlantic Treaty Organization", "the alliance");
    public static final Actor HAMAS = actor(ActorType.ORGANIZATION, "Hamas", null);
    public static final Actor USA = actor(ActorType.COUNTRY, "United States", "USA", "U.S.", "Washington");
    public static final Actor RUSSIA = actor(ActorType.COUNTRY, "Russia", "RUS", "Moscow");
    public static final Actor UKRAINE = actor(ActorType.COUNTRY, "Ukraine", "UKR", "Kyiv");
    public static final Actor ISRAEL = actor(ActorType.COUNTRY, "Israel", "ISR");
    public static final Actor BRUSSELS = actor(ActorType.PLACE, "Brussels", "BEL");
    public static final Actor MALTA = actor(ActorType.COUNTRY, "Malta", "MLT");
    public static final Actor PROTESTERS = actor(ActorType.GROUP, "Protesters", null, "protesters");
    public static final Actor WASHINGTON = actor(ActorType.PLACE, "Washington, D.C.", "USA", "Washington");

    public static final Actor RUSSIAN_FORCES = actor(ActorType.GROUP, "Russian forces", "RUS");
    public static final Actor ISRAELI_ARMY = actor(ActorType.ORGANIZATION, "Israeli army", "ISR");
    public static final Actor UKRAINIAN_TROOPS = actor(ActorType.GROUP, "Ukrainian troops", "UKR");

    /** Without a link to an encyclopedia, what they do must tell namesakes apart. */
    public static final Actor JOHNSON_THE_STRIKER = namesake("Mike Johnson", Domain.SPORT, "GBR");

    public static final Actor JOHNSON_THE_MAYOR = namesake("Mike Johnson", Domain.POLITICS, "USA");
    public static final Actor JOHNSON = namesake("Mike Johnson", null, null);
    public static final Actor STARMER = namesake("Keir Starmer", Domain.POLITICS, "GBR");
    public static final Actor STARMER_BY_SURNAME = namesake("Starmer", Domain.POLITICS, "GBR");
    public static final Actor STARMER_ELSEWHERE = namesake("Starmer", Domain.SPORT, null);

    public static final Actor ZABROWSKI = namesake("Zabrowski", null, null);
    public static final Actor ZABROWSKI_THE_PAINTER = namesake("Zabrowski", Domain.ARTS, null);

    /** Their name leads to one article. */
    public static final Actor JORDAN_THE_PLAYER = bearer("Michael Jordan", Domain.SPORT, "USA");

    public static final Actor JORDAN_THE_PROFESSOR = bearer("Michael Jordan", Domain.SCIENCE, "USA");

    private static final List<Actor> ALL = List.of(
            BLINKEN, LAVROV, RUTTE, NATO, HAMAS, USA, RUSSIA, UKRAINE, ISRAEL, BRUSSELS, MALTA, PROTESTERS, WASHINGTON);

    private Cast() {}

    /** The actor with this id. */
    static Actor playing(ActorId id) {
        return ALL.stream().filter(actor -> actor.id().equals(id)).findFirst().orElseThrow();
    }

    static Actor namesake(String name, @Nullable Domain domain, @Nullable String country) {
        return person(name, null, domain, country);
    }

    private static Actor bearer(String name, Domain domain, String country) {
        return person(name, name, domain, country);
    }

    private static Actor person(
            String name, @Nullable String wikipedia, @Nullable Domain domain, @Nullable String country) {
        var like = actor(ActorType.PERSON, name, country);
        return new Actor(
                like.id(), name, like.type(), null, wikipedia, country, domain, like.aliases(), like.identifiedBy());
    }

    private static Actor actor(ActorType type, String name, String country, String... aliases) {
        var id = (type + "-" + name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("-$", "");
        return new Actor(
                new ActorId(id),
                name,
                type,
                null,
                name,
                country,
                null,
                List.of(aliases).stream().sorted().toList(),
                "cast: by name");
    }
}
