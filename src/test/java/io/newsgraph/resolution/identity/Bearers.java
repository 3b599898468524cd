package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.news.ArticleId;

/** Made profiles. */
final class Bearers {

    static final ArticleId A1 = new ArticleId("a1");

    private Bearers() {}

    static ActorId id(String value) {
        return new ActorId(value);
    }

    static Profile person(String name, Domain domain, String country) {
        return new Profile(id("person-" + name), ActorType.PERSON, null, domain, country, null);
    }

    static Profile linked(String name, String title, Domain domain, String country) {
        return new Profile(id("person-" + name), ActorType.PERSON, title, domain, country, null);
    }

    static Profile organization(String name, String country) {
        return new Profile(id("organization-" + name), ActorType.ORGANIZATION, null, null, country, null);
    }

    static Profile place(String name, String link, String country) {
        return new Profile(id("place-" + name), ActorType.PLACE, link, null, country, null);
    }

    static Judgement same(String one, String other) {
        return new Judgement(Verdict.SAME, id(one), id(other));
    }

    static Judgement different(String one, String other) {
        return new Judgement(Verdict.DIFFERENT, id(one), id(other));
    }

    static Judgement unsure(String one, String other) {
        return new Judgement(Verdict.UNSURE, id(one), id(other));
    }
}
