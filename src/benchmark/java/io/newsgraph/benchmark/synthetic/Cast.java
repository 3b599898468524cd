package io.newsgraph.benchmark.synthetic;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who can be in the news, by rank. New people keep coming in; how often each of those who are in is named
 * follows Zipf's law as Mandelbrot flattened it at the top, so that the first is in about every third article.
 */
final class Cast {

    private static final double FLATTENING = 3;
    private static final int KINDS = 20;
    private static final int TRIES = 12;

    private int size;

    /** So many are in the news from the start. */
    Cast(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** Brings in one more. */
    int add() {
        return size++;
    }

    /** The rank of somebody who is named now. */
    int draw(SplittableRandom random) {
        var reach = (size + FLATTENING) / FLATTENING;
        var rank = (int) (FLATTENING * Math.pow(reach, random.nextDouble()) - FLATTENING);
        return Math.min(rank, size - 1);
    }

    /** The same for somebody of one of these kinds, unless nobody such is found soon. */
    int draw(SplittableRandom random, Set<ActorType> kinds) {
        var rank = draw(random);
        for (var tries = 0; tries < TRIES && !kinds.contains(type(rank)); tries++) {
            rank = draw(random);
        }
        return rank;
    }

    /** Countries stand among the first, people make up half of the rest. */
    static ActorType type(int rank) {
        if (rank % 3 == 0 && rank / 3 < Names.countries()) {
            return ActorType.COUNTRY;
        }
        var place = Math.floorMod(rank * 7, KINDS);
        if (place < 10) {
            return ActorType.PERSON;
        }
        if (place < 15) {
            return ActorType.ORGANIZATION;
        }
        return place < 18 ? ActorType.PLACE : ActorType.GROUP;
    }

    static Actor actor(int rank) {
        var type = type(rank);
        var name = name(type, rank);
        return new Actor(
                new ActorId(type.name().toLowerCase(Locale.ROOT) + "-" + slug(name)),
                name,
                type,
                null,
                type == ActorType.COUNTRY || rank % 5 == 0 ? name : null,
                country(type, rank),
                type == ActorType.PERSON && rank % 3 > 0 ? Domain.POLITICS : null,
                type == ActorType.PERSON && rank % 2 == 0 ? List.of(Names.surname(name)) : List.of(),
                "name: " + name);
    }

    private static String name(ActorType type, int rank) {
        return switch (type) {
            case COUNTRY -> Names.country(rank / 3);
            case PERSON -> Names.person(rank);
            case ORGANIZATION -> Names.organization(rank);
            case PLACE -> Names.place(rank);
            case GROUP -> Names.group(rank);
        };
    }

    private static @Nullable String country(ActorType type, int rank) {
        if (type == ActorType.COUNTRY) {
            return Names.countryCode(rank / 3);
        }
        return rank % 3 == 1 ? Names.countryCode(rank * 31) : null;
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
