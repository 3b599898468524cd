package io.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTests {

    @Test
    void whoRefusesToMeetRejectsAndDoesNotAlsoNotMeet() {
        assertThat(Articles.extract("Serbia refused to meet with Kosovo.").events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.REJECT);
                    assertThat(event.negated()).isFalse();
                    assertThat(names(event.targets())).containsExactly("Kosovo");
                });
    }

    @Test
    void theTargetIsFoundWithinWhatIsRefused() {
        assertThat(Articles.extract("Japan refused to lift the sanctions on Russia.")
                        .events())
                .anySatisfy(event -> {
                    assertThat(event.type()).isEqualTo(EventType.REJECT);
                    assertThat(names(event.targets())).containsExactly("Russia");
                });
    }

    @Test
    void whoIsGivenPeacekeepersIsTheTargetOfTheRefusalNotThePeacekeepers() {
        assertThat(Articles.extract("Kenya refused to send peacekeepers to Haiti.")
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(names(event.targets())).containsExactly("Haiti"));
    }

    @Test
    void aRoundOfExercisesHasTheParticipantsOfTheExercises() {
        assertThat(Articles.extract("The United States and Jordan began a new round of joint military exercises.")
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.COOPERATE);
                    assertThat(names(event.targets())).containsExactly("Jordan");
                });
    }

    @Test
    void anInfinitiveThatNobodyIsSaidToThinkOfIsNoEvent() {
        assertThat(Articles.extract("To mend ties with China would take years.").events())
                .isEmpty();
    }

    @Test
    void aHostileActAnnouncedByItsAuthorIsAThreat() {
        assertThat(Articles.extract("Turkey said it will attack Syria.").events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.THREATEN);
                    assertThat(event.futureOf()).isEqualTo(EventType.ASSAULT);
                    assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
                });
    }

    @Test
    void whoSaysBehindTheSentenceThatOthersMustActRequests() {
        assertThat(Articles.extract("Germany must help Ukraine, the Polish government said on Monday.")
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.REQUEST);
                    assertThat(names(event.sources())).containsExactly("Polish government");
                    assertThat(names(event.targets())).containsExactly("Germany");
                });
    }

    @Test
    void aReportAccusesInTheNameOfItsAuthor() {
        assertThat(Articles.extract("Amnesty International released a report accusing Iran of torture.")
                        .events())
                .anySatisfy(event -> {
                    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
                    assertThat(names(event.sources())).containsExactly("Amnesty International");
                });
    }

    @Test
    void whatAirStrikesHitIsTheirTarget() {
        assertThat(Articles.extract("Russian air strikes hit the Syrian town of Idlib.")
                        .events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .anySatisfy(event -> assertThat(event.targets()).isNotEmpty());
    }

    @Test
    void whoIsJailedInAHeadlineHasJailedNobody() {
        var jailed = Articles.extract("Two activists jailed for acting against Moscow")
                .events()
                .get(0);
        assertThat(jailed.sources()).isEmpty();
        assertThat(jailed.targets())
                .extracting(target -> target.entity().name())
                .containsExactly("activists");
    }

    @Test
    void anActMentionedInPassingThatNobodyTakesPartInIsNotClaimed() {
        assertThat(Articles.extract("Kenya welcomed envoys who spoke after a week of protests.")
                        .events())
                .noneMatch(event -> event.type() == EventType.PROTEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rwanda denies arming Uganda.", "Fidesz denied that Orban would resign."})
    void whoIsSpokenOfInWhatIsDeniedIsNoTarget(String sentence) {
        assertThat(Articles.extract(sentence).events())
                .filteredOn(event -> event.type() == EventType.REJECT)
                .allSatisfy(event -> assertThat(event.targets()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putin called Orban 'a dictator'.", "Putin called Orban \"a dictator\"."})
    void whoIsCalledNamesIsNotPhoned(String sentence) {
        assertThat(Articles.extract(sentence).events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.ACCUSE);
            assertThat(names(event.targets())).containsExactly("Viktor Orban");
        });
    }

    @Test
    void whoseStrikeItWasKilled() {
        assertThat(Articles.extract("A Houthi commander was killed in an American air strike.")
                        .events())
                .anySatisfy(event -> {
                    assertThat(names(event.sources())).containsExactly("United States");
                    assertThat(event.targets()).isNotEmpty();
                });
    }

    @Test
    void teamsInReportsOnASportNeitherAttackNorConsult() {
        assertThat(Articles.extract("Everton met Fulham in the Premier League. The striker scored a late goal and the"
                                + " goalkeeper saved a penalty. Everton attacked Fulham after the midfielder's goal.")
                        .events())
                .noneMatch(event -> event.type() == EventType.ASSAULT || event.type() == EventType.CONSULT);
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.entity().name()).toList();
    }
}
