package io.newsgraph.resolution.identity;

import static io.newsgraph.resolution.identity.Bearers.id;
import static io.newsgraph.resolution.identity.Bearers.linked;
import static io.newsgraph.resolution.identity.Bearers.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.Domain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons who are called by less than their full name. */
class ShortNamesTests {

    private static final Profile ANTONY = linked("antony-blinken", "Antony Blinken", Domain.POLITICS, "USA");
    private static final Profile ALAN = person("alan-blinken", Domain.POLITICS, "USA");

    private static String actor(Profile profile, Profile... others) {
        return among(profile, others).of(profile).actor().value();
    }

    private static Identities among(Profile profile, Profile... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(profile);
        return Identities.of(all, List.of());
    }

    @Test
    void aSurnameJoinsTheFullNameOfTheSameWalkOfLifeAndCountry() {
        var blinken = person("blinken", Domain.POLITICS, "USA");
        assertThat(actor(blinken, ANTONY)).isEqualTo("person-antony-blinken");
        assertThat(among(blinken, ANTONY).of(blinken).reason())
                .isEqualTo("surname, domain politics and country USA agree");
    }

    @Test
    void aSurnameWithoutContextStaysInDoubt() {
        var blinken = person("blinken", null, null);
        assertThat(actor(blinken, ANTONY)).isEqualTo("person-blinken");
        assertThat(among(blinken, ANTONY).doubts())
                .containsExactly(
                        new Doubt(id("person-antony-blinken"), id("person-blinken"), 0.3, "only the surname agrees"));
    }

    @Test
    void theWalkOfLifeOrTheCountryIsEnoughWhereNobodyElseCanBeMeant() {
        for (var blinken : List.of(person("blinken", Domain.POLITICS, null), person("blinken", null, "USA"))) {
            assertThat(actor(blinken, ANTONY)).isEqualTo("person-antony-blinken");
            assertThat(actor(blinken, ANTONY, person("maria-blinken", null, null)))
                    .isEqualTo("person-blinken");
        }
        var painter = person("maria-blinken", Domain.ARTS, null);
        assertThat(actor(person("blinken", Domain.POLITICS, null), ANTONY, painter))
                .isEqualTo("person-antony-blinken");
        assertThat(actor(person("blinken", Domain.BUSINESS, "USA"), ANTONY)).isEqualTo("person-antony-blinken");
        assertThat(actor(person("blinken", Domain.BUSINESS, null), ANTONY)).isEqualTo("person-blinken");
    }

    @Test
    void whatFitsTwoAlikeIsInGreaterDoubtThanASurnameAlone() {
        var blinken = person("blinken", Domain.POLITICS, null);
        var doubts = among(blinken, ANTONY, ALAN, person("blinken", null, null)).doubts();
        assertThat(doubts.get(0).score()).isGreaterThan(0.3);
        assertThat(doubts).isSorted();
    }

    @Test
    void aSurnameOfAnotherWalkOfLifeOrCountryIsSomebodyElses() {
        var painter = person("blinken", Domain.ARTS, "USA");
        var german = person("blinken", Domain.POLITICS, "DEU");
        for (var other : List.of(painter, german)) {
            assertThat(actor(other, ANTONY)).isEqualTo("person-blinken");
            assertThat(among(other, ANTONY).doubts()).isEmpty();
        }
    }

    @Test
    void aSurnameThatFitsTwoJoinsNeither() {
        var blinken = person("blinken", Domain.POLITICS, "USA");
        assertThat(actor(blinken, ANTONY, ALAN)).isEqualTo("person-blinken");
        assertThat(among(blinken, ANTONY, ALAN).doubts()).hasSize(2);
    }

    @Test
    void aCommonSurnameJoinsNobody() {
        var smith = person("smith", Domain.POLITICS, "USA");
        var adam = person("adam-smith", Domain.POLITICS, "USA");
        assertThat(actor(smith, adam)).isEqualTo("person-smith");
        assertThat(among(smith, adam).doubts()).hasSize(1);
    }

    @Test
    void oneArticleTellsTheWalkOfLifeAndAnotherTheCountryOfTheFullName() {
        var blinken = person("blinken", Domain.POLITICS, "USA");
        assertThat(actor(
                        blinken,
                        person("antony-blinken", Domain.POLITICS, null),
                        person("antony-blinken", null, "USA")))
                .isEqualTo("person-antony-blinken");
    }

    @Test
    void aMiddleNameIsNoneTheOther() {
        var short1 = person("ruth-ginsburg", Domain.LAW, "USA");
        var full = person("ruth-bader-ginsburg", Domain.LAW, null);
        assertThat(actor(short1, full)).isEqualTo("person-ruth-bader-ginsburg");
        assertThat(actor(person("ruth-b-ginsburg", Domain.LAW, null), full)).isEqualTo("person-ruth-bader-ginsburg");
        assertThat(actor(person("ruth-k-ginsburg", Domain.LAW, null), full)).isEqualTo("person-ruth-k-ginsburg");
    }

    @Test
    void anInitialNeedsMoreThanAMiddleName() {
        var full = person("ruth-ginsburg", Domain.LAW, "USA");
        var other = person("robert-ginsburg", Domain.LAW, null);
        assertThat(actor(person("r-ginsburg", Domain.LAW, null), full, other)).isEqualTo("person-r-ginsburg");
        assertThat(actor(person("r-ginsburg", Domain.LAW, null), full)).isEqualTo("person-ruth-ginsburg");
        assertThat(actor(person("r-ginsburg", Domain.LAW, "USA"), full)).isEqualTo("person-ruth-ginsburg");
        assertThat(actor(person("t-ginsburg", Domain.LAW, "USA"), full)).isEqualTo("person-t-ginsburg");
    }

    @Test
    void shortAndOtherFormsOfGivenNamesAreFollowed() {
        assertThat(actor(
                        person("bob-menendez", Domain.POLITICS, "USA"),
                        person("robert-menendez", Domain.POLITICS, "USA")))
                .isEqualTo("person-robert-menendez");
        assertThat(actor(
                        person("sergey-shoigu", Domain.POLITICS, "RUS"),
                        person("sergei-shoigu", Domain.POLITICS, null)))
                .isEqualTo("person-sergei-shoigu");
        assertThat(actor(
                        person("rita-menendez", Domain.POLITICS, "USA"),
                        person("robert-menendez", Domain.POLITICS, "USA")))
                .isEqualTo("person-rita-menendez");
    }

    @Test
    void aFullerNameJoinsTheOneWithAnArticle() {
        var clinton = linked("bill-clinton", "Bill Clinton", Domain.POLITICS, "USA");
        assertThat(actor(person("william-jefferson-clinton", Domain.POLITICS, "USA"), clinton))
                .isEqualTo("person-bill-clinton");
    }

    @Test
    void namesJoinThroughOneAnother() {
        var full = person("ruth-bader-ginsburg", Domain.LAW, "USA");
        var middle = person("ruth-ginsburg", Domain.LAW, "USA");
        var surname = person("ginsburg", Domain.LAW, "USA");
        assertThat(actor(surname, middle, full)).isEqualTo("person-ruth-bader-ginsburg");
        assertThat(actor(surname, middle)).isEqualTo("person-ruth-ginsburg");
    }

    @Test
    void familyNamesThatStandFirstAreSurnames() {
        var full = person("xi-jinping", Domain.POLITICS, "CHN");
        assertThat(actor(person("xi", Domain.POLITICS, "CHN"), full)).isEqualTo("person-xi-jinping");
        assertThat(Profile.block(id("person-kim-jong-un"))).isEqualTo("person-kim");
        assertThat(Profile.block(id("person-kim-beazley"))).isEqualTo("person-beazley");
    }

    @Test
    void blocksAreThoseOfSurnamesWithoutParticlesAndSuffixes() {
        for (var name : List.of("blinken", "antony-blinken", "a-blinken", "antony-j-blinken", "antony-blinken-jr")) {
            assertThat(Profile.block(id("person-" + name))).isEqualTo("person-blinken");
        }
        assertThat(Profile.block(id("person-bashar-al-assad"))).isEqualTo("person-assad");
        assertThat(Profile.block(id("person-al-assad--politics"))).isEqualTo("person-assad");
        assertThat(Profile.block(id("person-antony-blinken@a1"))).isEqualTo("person-blinken");
        assertThat(Profile.block(id("place-washington--u-s-state"))).isEqualTo("place-washington");
    }
}
