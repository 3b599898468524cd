package io.newsgraph.web;

import static io.newsgraph.graph.Cast.ISRAEL;
import static io.newsgraph.graph.Cast.MALTA;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.knowledge.EventType;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MatrixEndpointsTests {

    private static final String PATH = "/api/v1/matrix";

    @BeforeAll
    static void tellStories() {
        TestServer.tellStories();
    }

    @Test
    void countsWhatOneDidToAnother() {
        var answer = TestServer.get(PATH + "?actor=Russia&countries=true&since=2024-12-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/rows").size()).isEqualTo(1);
        assertThat(answer.at("/rows/0/period")).isEqualTo("2024-12-01");
        assertThat(answer.at("/rows/0/source/name")).isEqualTo("Russia");
        assertThat(answer.at("/rows/0/target/name")).isEqualTo("Ukraine");
        var events = answer.json().at("/rows/0/events").asInt();
        assertThat(answer.json().at("/rows/0/materialConflict").asInt())
                .isPositive()
                .isEqualTo(events);
    }

    @Test
    void countsWhatTwoDoTogetherInBothDirections() {
        var rows = TestServer.get(PATH + "?actor=Rutte&format=csv").response().body();
        assertThat(rows.lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.startsWith("2024-12,") && line.endsWith(",1,0,0,0,1,1"));
    }

    @Test
    void takesWhatTwoDoToNobodyKnownForNothingBetweenThem() {
        TestServer.write(Story.of("opposed")
                .published("2024-12-09")
                .sentence("Malta and Israel opposed it.", MALTA, ISRAEL)
                .event(EventType.REJECT, "opposed", List.of(MALTA, ISRAEL), List.of(), Told.AS_A_FACT)
                .findings());
        try {
            for (var question : List.of("?since=2024-12-09", "?since=2024-12-09&actor=Malta")) {
                assertThat(TestServer.get(PATH + question).json().at("/rows").size())
                        .as(question)
                        .isZero();
            }
        } finally {
            TestServer.tellStories();
        }
    }

    @Test
    void givesAllOfItAsCommaSeparatedValues() {
        var answer = TestServer.get(PATH + "?bucket=YEAR", "Accept", "text/csv");
        assertThat(answer.type()).isEqualTo("text/csv");
        var lines = answer.response().body().split("\r\n");
        assertThat(lines[0]).startsWith("period,source,source_name,source_country,target,");
        assertThat(lines[1]).startsWith("2024,");
        var columns = lines[0].split(",").length;
        assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.split(",", -1).length == columns);
        assertThat(TestServer.get(PATH + "?bucket=YEAR&limit=10000")
                        .json()
                        .at("/rows")
                        .size())
                .isEqualTo(lines.length - 1);
    }

    @Test
    void leadsFromPageToPage() {
        var whole = TestServer.get(PATH + "?limit=10000").json().at("/rows");
        var answer = TestServer.get(PATH + "?limit=2");
        assertThat(answer.json().at("/rows/1")).isEqualTo(whole.get(1));
        assertThat(TestServer.get(PATH + "?limit=2&cursor=" + answer.at("/next"))
                        .json()
                        .at("/rows/0"))
                .isEqualTo(whole.get(2));
    }
}
