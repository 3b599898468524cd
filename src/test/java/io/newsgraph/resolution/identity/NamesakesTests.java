package io.newsgraph.resolution.identity;

import static io.newsgraph.resolution.identity.Bearers.id;
import static io.newsgraph.resolution.identity.Bearers.linked;
import static io.newsgraph.resolution.identity.Bearers.organization;
import static io.newsgraph.resolution.identity.Bearers.person;
import static io.newsgraph.resolution.identity.Bearers.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bearers of one name. */
class NamesakesTests {

    private static final Profile SPEAKER = person("mike-johnson", Domain.POLITICS, "USA");
    private static final Profile STRIKER = person("mike-johnson", Domain.SPORT, "GBR");
    private static final Profile NOBODY = person("mike-johnson", null, null);

    private static String actor(Profile profile, Profile... others) {
        return identity(profile, others).actor().value();
    }

    private static Identity identity(Profile profile, Profile... others) {
        return among(profile, others).of(profile);
    }

    private static Identities among(Profile profile, Profile... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.add(profile);
        return Identities.of(all, List.of());
    }

    @Test
    void areOneWhereNothingSpeaksAgainstIt() {
        assertThat(actor(SPEAKER, NOBODY, person("mike-johnson", Domain.LAW, null)))
                .isEqualTo("person-mike-johnson");
    }

    @Test
    void areTwoInTwoWalksOfLife() {
        assertThat(actor(SPEAKER, STRIKER)).isEqualTo("person-mike-johnson--politics");
        assertThat(actor(STRIKER, SPEAKER)).isEqualTo("person-mike-johnson--sport");
        assertThat(identity(STRIKER, SPEAKER).reason()).isEqualTo("same name, but sport against politics");
    }

    @Test
    void areOneInWalksOfLifeThatGoTogether() {
        var owner = person("mike-johnson", Domain.BUSINESS, "USA");
        assertThat(actor(owner, SPEAKER)).isEqualTo("person-mike-johnson");
    }

    @Test
    void goWithTheOnlyOneWhoseWalkOfLifeFits() {
        var judge = person("mike-johnson", Domain.LAW, null);
        assertThat(actor(judge, SPEAKER, STRIKER)).isEqualTo("person-mike-johnson--politics");
    }

    @Test
    void stayPlainWhereNothingTellsWhichIsMeant() {
        assertThat(actor(NOBODY, SPEAKER, STRIKER)).isEqualTo("person-mike-johnson");
        assertThat(identity(NOBODY, SPEAKER, STRIKER).reason()).contains("unsure which of politics, sport");
        var owner = person("mike-johnson", Domain.BUSINESS, null);
        assertThat(actor(owner, SPEAKER, STRIKER)).isEqualTo("person-mike-johnson");
    }

    @Test
    void areInDoubtWhereNothingTellsWhichIsMeant() {
        assertThat(among(NOBODY, SPEAKER, STRIKER).doubts())
                .extracting(Doubt::other)
                .containsExactly(id("person-mike-johnson--politics"), id("person-mike-johnson--sport"));
        assertThat(among(STRIKER, SPEAKER).doubts()).isEmpty();
    }

    @Test
    void followTheCountryWhereItIsThatOfOneAlone() {
        var briton = person("mike-johnson", null, "GBR");
        assertThat(actor(briton, SPEAKER, STRIKER)).isEqualTo("person-mike-johnson--sport");
    }

    @Test
    void areOnePersonInTwoCountriesButLessSurely() {
        var abroad = person("mike-johnson", Domain.POLITICS, "ISR");
        assertThat(actor(abroad, SPEAKER)).isEqualTo("person-mike-johnson");
        assertThat(identity(abroad, SPEAKER).score())
                .isLessThan(identity(SPEAKER).score());
        assertThat(identity(abroad, SPEAKER).reason()).contains("ISR against USA");
    }

    @Test
    void goToTheOneWithAnArticleUnlessTheyContradictIt() {
        var known = linked("mike-johnson", "Mike Johnson", Domain.POLITICS, "USA");
        assertThat(actor(known, STRIKER, NOBODY)).isEqualTo("person-mike-johnson");
        assertThat(actor(NOBODY, known, STRIKER)).isEqualTo("person-mike-johnson");
        assertThat(actor(SPEAKER, known, STRIKER)).isEqualTo("person-mike-johnson");
        assertThat(actor(STRIKER, known, NOBODY)).isEqualTo("person-mike-johnson--sport");
        assertThat(identity(STRIKER, known).reason()).isEqualTo("same name, but sport against politics");
    }

    /** Whatever Michael Jordan does, his name leads to the player. */
    @Test
    void areSeveralWhereTheirNameLeadsToOneArticleAndTheirWalksOfLifeConflict() {
        var player = linked("michael-jordan", "Michael Jordan", Domain.SPORT, "USA");
        var professor = linked("michael-jordan", "Michael Jordan", Domain.SCIENCE, "USA");
        var actor = linked("michael-jordan", "Michael Jordan", Domain.ARTS, null);
        assertThat(actor(player, professor, actor)).isEqualTo("person-michael-jordan--sport");
        assertThat(actor(professor, player, actor)).isEqualTo("person-michael-jordan--science");
        assertThat(actor(actor, player, professor)).isEqualTo("person-michael-jordan--arts");
        assertThat(identity(actor, player, professor).reason()).isEqualTo("same name, but arts against science, sport");
        assertThat(actor(actor)).isEqualTo("person-michael-jordan");
    }

    @Test
    void areInDoubtWhereTheirNameLeadsToOneArticleAndNothingTellsWhichIsMeant() {
        var player = linked("michael-jordan", "Michael Jordan", Domain.SPORT, "USA");
        var professor = linked("michael-jordan", "Michael Jordan", Domain.SCIENCE, "USA");
        var some = linked("michael-jordan", "Michael Jordan", null, null);
        assertThat(actor(some, player, professor)).isEqualTo("person-michael-jordan");
        assertThat(among(some, player, professor).doubts())
                .extracting(Doubt::other)
                .containsExactly(id("person-michael-jordan--science"), id("person-michael-jordan--sport"));
        assertThat(actor(some, player)).isEqualTo("person-michael-jordan");
        assertThat(among(some, player).doubts()).isEmpty();
    }

    @Test
    void areNotMovedByMoreArticlesOnceOneIsLinked() {
        var known = linked("mike-johnson", "Mike Johnson", Domain.POLITICS, "USA");
        var all = List.of(STRIKER, NOBODY, SPEAKER, person("mike-johnson", Domain.ARTS, "GBR"));
        for (var size = 0; size <= all.size(); size++) {
            assertThat(actor(known, all.subList(0, size).toArray(new Profile[0])))
                    .isEqualTo("person-mike-johnson");
        }
    }

    @Test
    void areTwoOrganizationsInTwoCountries() {
        var kenyan = organization("ministry-of-defence", "KEN");
        var polish = organization("ministry-of-defence", "POL");
        var some = organization("ministry-of-defence", null);
        assertThat(actor(kenyan)).isEqualTo("organization-ministry-of-defence");
        assertThat(actor(kenyan, some)).isEqualTo("organization-ministry-of-defence");
        assertThat(actor(kenyan, polish, some)).isEqualTo("organization-ministry-of-defence--ken");
        assertThat(actor(some, polish, kenyan)).isEqualTo("organization-ministry-of-defence");
    }

    @Test
    void areTwoPlacesInTwoCountriesUnlessLinked() {
        assertThat(actor(place("richmond", null, "GBR"), place("richmond", null, "CAN")))
                .isEqualTo("place-richmond--gbr");
        assertThat(actor(place("richmond", null, "GBR"), place("richmond", "Richmond", "CAN")))
                .isEqualTo("place-richmond");
    }

    @Test
    void areNeverOneOfTwoKinds() {
        assertThat(actor(person("washington", null, "USA"), place("washington", "Washington, D.C.", "USA")))
                .isEqualTo("person-washington");
    }

    @Test
    void areLeftAloneWhereTheyAreKnownOnlyInsideTheirArticle() {
        var man = person("man-in-0123456789", Domain.POLITICS, "USA");
        assertThat(man.isLocal()).isTrue();
        assertThat(actor(man, person("john-man", Domain.POLITICS, "USA"))).isEqualTo("person-man-in-0123456789");
    }
}
