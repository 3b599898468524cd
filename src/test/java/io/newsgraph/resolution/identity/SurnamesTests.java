package io.newsgraph.resolution.identity;

import static io.newsgraph.resolution.identity.Bearers.A1;
import static io.newsgraph.resolution.identity.Bearers.id;
import static io.newsgraph.resolution.identity.Bearers.linked;
import static io.newsgraph.resolution.identity.Bearers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.knowledge.Domain;
import io.newsgraph.news.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons whom several articles call by one surname alone. */
class SurnamesTests {

    private static final ArticleId A2 = new ArticleId("a2");
    private static final Profile PAINTER = person("zabrowski", Domain.ARTS, null);
    private static final Profile MINISTER = person("zabrowski", Domain.POLITICS, "POL");
    private static final Profile POLITICIAN = person("zabrowski", Domain.POLITICS, null);
    private static final Profile POLE = person("zabrowski", null, "POL");
    private static final Profile GUEST = person("zabrowski", null, null).in(A1);
    private static final Profile SPEAKER = person("zabrowski", null, null).in(A2);

    private static String actor(Profile profile, Profile... others) {
        return among(profile, others).of(profile).actor().value();
    }

    private static Identities among(Profile profile, Profile... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(profile);
        Collections.reverse(all);
        return Identities.of(all, List.of());
    }

    @Test
    void areOneInOneWalkOfLifeOrOneCountry() {
        assertThat(actor(MINISTER, POLITICIAN, POLE)).isEqualTo("person-zabrowski");
        assertThat(actor(POLITICIAN, MINISTER, POLE)).isEqualTo("person-zabrowski");
        assertThat(actor(POLE, MINISTER, POLITICIAN)).isEqualTo("person-zabrowski");
        var owner = person("zabrowski", Domain.BUSINESS, "POL");
        assertThat(actor(owner, MINISTER)).isEqualTo("person-zabrowski");
        assertThat(among(owner, MINISTER).of(owner).reason()).isEqualTo("same surname, same country POL");
    }

    @Test
    void areSeveralInWalksOfLifeOrCountriesThatConflict() {
        assertThat(actor(PAINTER, POLITICIAN)).isEqualTo("person-zabrowski--arts");
        assertThat(actor(POLITICIAN, PAINTER)).isEqualTo("person-zabrowski--politics");
        assertThat(among(PAINTER, POLITICIAN).doubts()).isEmpty();
        var german = person("zabrowski", Domain.POLITICS, "DEU");
        assertThat(actor(german, MINISTER)).isEqualTo("person-zabrowski--politics-deu");
        assertThat(actor(MINISTER, german)).isEqualTo("person-zabrowski--politics-pol");
        var player = person("zabrowski", Domain.SPORT, "POL");
        assertThat(actor(player, MINISTER)).isEqualTo("person-zabrowski--sport-pol");
        assertThat(among(player, MINISTER, german).doubts()).isEmpty();
    }

    @Test
    void areInDoubtWhereNothingIsKnownToAgree() {
        assertThat(actor(PAINTER, POLE)).isEqualTo("person-zabrowski--arts");
        assertThat(actor(POLE, PAINTER)).isEqualTo("person-zabrowski--pol");
        assertThat(among(PAINTER, POLE).doubts())
                .containsExactly(new Doubt(
                        id("person-zabrowski--arts"),
                        id("person-zabrowski--pol"),
                        0.3,
                        "only the surname is known to agree"));
    }

    @Test
    void areOfTheirArticleWhereNothingIsSaidOfThem() {
        assertThat(actor(GUEST, SPEAKER, PAINTER)).isEqualTo("person-zabrowski@a1");
        assertThat(actor(SPEAKER, GUEST, PAINTER)).isEqualTo("person-zabrowski@a2");
        assertThat(actor(PAINTER, GUEST, SPEAKER)).isEqualTo("person-zabrowski");
        assertThat(among(PAINTER, GUEST, SPEAKER).doubts()).hasSize(3).isSorted();
    }

    @Test
    void areMeasuredAgainstTheFullNamesOfOthers() {
        var jan = linked("jan-zabrowski", "Jan Zabrowski", Domain.POLITICS, "POL");
        assertThat(actor(POLITICIAN, PAINTER, GUEST, jan)).isEqualTo("person-jan-zabrowski");
        assertThat(actor(PAINTER, POLITICIAN, GUEST, jan)).isEqualTo("person-zabrowski--arts");
        assertThat(actor(GUEST, POLITICIAN, PAINTER, jan)).isEqualTo("person-zabrowski@a1");
        assertThat(among(GUEST, jan).doubts())
                .containsExactly(new Doubt(
                        id("person-jan-zabrowski"), id("person-zabrowski@a1"), 0.3, "only the surname agrees"));
    }

    @Test
    void whatFitsTwoIsLeftToPeople() {
        var german = person("zabrowski", Domain.POLITICS, "DEU");
        assertThat(actor(POLITICIAN, MINISTER, german)).isEqualTo("person-zabrowski--politics");
        assertThat(among(POLITICIAN, MINISTER, german).doubts())
                .extracting(Doubt::one, Doubt::other)
                .containsExactly(
                        tuple(id("person-zabrowski--politics"), id("person-zabrowski--politics-deu")),
                        tuple(id("person-zabrowski--politics"), id("person-zabrowski--politics-pol")));
    }

    @Test
    void areNotListedWhereTheyAreMany() {
        var many = new ArrayList<Profile>();
        for (var i = 0; i < 9; i++) {
            many.add(person("zabrowski", null, null).in(new ArticleId("m" + i)));
        }
        assertThat(Identities.of(many, List.of()).doubts()).isEmpty();
    }
}
