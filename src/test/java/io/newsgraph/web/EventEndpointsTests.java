package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventEndpointsTests {

    private static final String PATH = "/api/v1/events";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void givesEventsWithWhoTookPart() {
        var answer = TestServer.get(PATH + "?actor=Rutte&type=CONSULT&evidence=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/events").size()).isEqualTo(1);
        assertThat(answer.json().at("/events/0/sources").findValuesAsString("name"))
                .containsExactly("Antony Blinken", "Mark Rutte");
        assertThat(answer.at("/events/0/places/0/name")).isEqualTo("Brussels");
        assertThat(answer.at("/events/0/quadClass")).isEqualTo("VERBAL_COOPERATION");
        assertThat(answer.at("/events/0/status")).isEqualTo("ASSERTED");
        assertThat(answer.at("/events/0/startDate")).isEqualTo("2024-12-02");
        assertThat(answer.at("/events/0/precision")).isEqualTo("DAY");
        assertThat(answer.at("/events/0/evidence/0/sentence")).isEqualTo("Blinken met Rutte on Monday in Brussels.");
    }

    @Test
    void letsOnlyPassWhatIsAskedFor() {
        var path = PATH + "?limit=500";
        assertThat(types(path + "&type=AID,SUPPORT")).containsOnly("AID", "SUPPORT");
        assertThat(types(path + "&type=AID&type=SUPPORT")).containsOnly("AID", "SUPPORT");
        assertThat(types(path + "&quadClass=MATERIAL_CONFLICT"))
                .containsOnly("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
        assertThat(types(path + "&source=Russia&target=Ukraine")).containsOnly("ASSAULT");
        assertThat(types(path + "&source=Ukraine&target=Russia")).isEmpty();
        assertThat(types(path + "&place=Brussels")).containsExactly("AGREE", "CONSULT");
        assertThat(types(path + "&place=Brussels&actor=NATO")).containsExactly("AGREE");
        assertThat(types(path + "&status=PLANNED")).containsOnly("AGREE");
        assertThat(types(path + "&since=2024-12-02&until=2024-12-02")).containsExactly("CONSULT");
        assertThat(types(path + "&minConfidence=1")).isEmpty();
        assertThat(types(path + "&minOrigins=2")).isEmpty();
        assertThat(types(path + "&mode=visit")).isEmpty();
        assertThat(types(path + "&context=military")).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(TestServer.get(PATH + "?type=MEETS").at("/parameter")).isEqualTo("type");
        assertThat(TestServer.get(PATH + "?type=SUPPORTS").at("/nearest")).isEqualTo("SUPPORT");
        assertThat(TestServer.get(PATH + "?minConfidence=2").at("/parameter")).isEqualTo("minConfidence");
        assertThat(TestServer.get(PATH + "?mode=vist").at("/nearest")).isEqualTo("visit");
        assertThat(TestServer.get(PATH + "?place=Brusels").status()).isEqualTo(404);
        assertThat(TestServer.get(PATH + "?cursor=abc").status()).isEqualTo(400);
        assertThat(TestServer.get(PATH + "?who=NATO").at("/detail")).contains("who");
        assertThat(TestServer.get(PATH + "/timeline").at("/parameter")).isEqualTo("actor");
        assertThat(TestServer.get(PATH + "/timeline?actor=NATO&bucket=HOUR").at("/detail"))
                .isEqualTo("\"HOUR\" is no value of bucket, which should be one of DAY, WEEK, MONTH, YEAR.");
    }

    @Test
    void givesOneEventAndItsEvidence() {
        var id = TestServer.get(PATH + "?source=Russia&type=ASSAULT").at("/events/0/id");
        var event = TestServer.get(PATH + "/" + id);
        assertThat(event.at("/event/type")).isEqualTo("ASSAULT");
        assertThat(event.json().at("/event/evidence").size()).isPositive();
        assertThat(event.json().at("/became").isArray()).isTrue();
        assertThat(TestServer.get(PATH + "/" + id + "/evidence")
                        .json()
                        .at("/evidence")
                        .size())
                .isPositive();
        assertThat(TestServer.get(PATH + "/e-none").status()).isEqualTo(404);
        assertThat(TestServer.get(PATH + "/e-none/evidence").at("/detail")).contains("e-none");
    }

    @Test
    void givesPlansAndTimelines() {
        var plans = TestServer.get(PATH + "/plans?actor=Blinken&outcome=OPEN");
        assertThat(plans.at("/plans/0/outcome")).isEqualTo("OPEN");
        assertThat(plans.at("/plans/0/event/futureOf")).isEqualTo("CONSULT");
        assertThat(TestServer.get(PATH + "/plans?place=Brussels")
                        .json()
                        .at("/plans")
                        .size())
                .isEqualTo(1);
        assertThat(TestServer.get(PATH + "/plans?place=Malta")
                        .json()
                        .at("/plans")
                        .size())
                .isZero();
        var timeline = TestServer.get(PATH + "/timeline?actor=Blinken&bucket=YEAR");
        assertThat(timeline.json().at("/periods").size()).isEqualTo(1);
        assertThat(timeline.at("/periods/0/first")).isEqualTo("2024-01-01");
        assertThat(timeline.at("/periods/0/headline/id")).startsWith("e");
    }

    private static List<String> types(String path) {
        return TestServer.get(path)
                .json()
                .at("/events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }
}
