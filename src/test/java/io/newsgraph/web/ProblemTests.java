package io.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.query.Cursor;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "GET    | /nowhere                           | 404 | There is nothing at /nowhere",
                "GET    | /api/v1/nowhere                    | 404 | There is nothing at /api/v1/nowhere",
                "DELETE | /api/v1/actors                     | 405 | 'DELETE' is not supported",
                "GET    | /api/v1/actors                     | 400 | The parameter q is missing",
                "GET    | /api/v1/relations?limit=many       | 400 | \"many\" is no value of limit",
                "GET    | /api/v1/relations?limit=0          | 400 | The parameter limit must be greater than or equal to 1",
                "GET    | /api/v1/relations?limit=9999       | 400 | The parameter limit must be less than or equal to 500",
                "GET    | /api/v1/relations?direction=OUTWARD | 400 | should be one of OUT, IN, BOTH",
                "GET    | /api/v1/relations?status=PLANED   | 400 | should be one of DENIED",
                "GET    | /api/v1/relations?minConfidence=2 | 400 | The parameter minConfidence must be less than",
                "GET    | /api/v1/relations?subjct=NATO     | 400 | did you mean \"subject\"",
                "GET    | /api/v1/relations?subject=        | 400 | The parameter subject is blank",
                "GET    | /api/v1/relations?at=2024-12-02&at=2024-12-03 | 400 | is given 2 times",
                "GET    | /api/v1/events?actr=NATO           | 400 | did you mean \"actor\"",
                "GET    | /api/v1/events?actor=              | 400 | The parameter actor is blank",
                "GET    | /api/v1/events?since=2024-12-02&since=2024-12-03 | 400 | is given 2 times",
                "GET    | /api/v1/events?since=yesterday     | 400 | \"yesterday\" is no value of since, which should be a day",
                "GET    | /api/v1/events?type=AID,MEETS      | 400 | \"MEETS\" is no value of type, which should be one of",
                "GET    | /api/v1/events?minConfidence=much  | 400 | \"much\" is no value of minConfidence, which should be a num",
                "GET    | /api/v1/events?minConfidence=2     | 400 | The parameter minConfidence must be less than or equal to 1",
                "GET    | /api/v1/events?minOrigins=-1&limit=0 | 400 | limit must be greater than or equal to 1; the parameter minO",
                "GET    | /api/v1/events/plans?minOrigins=-1 | 400 | The parameter minOrigins must be greater than or equal to 0",
                "GET    | /api/v1/paths?from=NATO&to=Ukraine&until=x | 400 | \"x\" is no value of until",
                "GET    | /api/v1/relations?since=2024-12-03&until=2024-12-02 | 400 | The parameter since is 2024-12-03, which is",
                "GET    | /api/v1/events?since=2024-12-03&until=2024-12-02    | 400 | after until, 2024-12-02",
                "GET    | /api/v1/articles?since=2024-12-03&until=2024-12-02  | 400 | after until, 2024-12-02",
                "GET    | /api/v1/matrix?since=2024-12-03&until=2024-12-02    | 400 | after until, 2024-12-02",
                "GET    | /api/v1/queries/who-met            | 404 | did you mean \"who-met-whom\"",
                "GET    | /api/v1/queries/who-met-whom?limt=3 | 400 | did you mean \"limit\"",
                "GET    | /api/v1/queries/who-met-whom?limit=x | 400 | takes a whole number",
            })
    void saysWhatIsWrong(String method, String path, int status, String detail) {
        var answer = TestServer.send(method, path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/detail")).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/actors, q",
        "/api/v1/paths?from=Nobody, to",
        "/api/v1/paths?from=Nobody&to=Nobody, from",
        "/api/v1/relations?object=Nobody, object",
        "/api/v1/relations?type=MEETS, type",
        "/api/v1/relations?cursor=abc, cursor",
        "/api/v1/relations?since=2024-12-03&until=2024-12-02, since",
        "/api/v1/events?mode=vist, mode",
        "/api/v1/events?place=Nobody, place",
        "/api/v1/matrix?actor=Nobody, actor",
        "/api/v1/articles?actor=Nobody, actor",
        "/api/v1/articles?q=%2B, q",
        "/api/v1/paths?from=NATO&to=NATO, to",
        "/api/v1/sentences?q=aid&actor=Nobody, actor",
        "/api/v1/queries/events-of-type?type=CONSULTS, type",
        "/api/v1/queries/who-met-whom?limit=few, limit",
        "/api/v1/queries/who-met-whom?limit=1&limit=2, limit",
        "/api/v1/queries/who-met-whom?since=2024-13-01, since",
        "/api/v1/export?format=graphml&limit=3, limit",
        "/api/v1/export?format=graphml&query=conflict-and-cooperation, query",
    })
    void namesTheParameter(String path, String parameter) {
        assertThat(TestServer.get(path).at("/parameter")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/events?type=consult&status=asserted",
                "/api/v1/relations?subject=NATO&direction=both",
                "/api/v1/events/plans?outcome=open",
                "/api/v1/events/timeline?actor=NATO&bucket=week",
            })
    void takesKindsInAnyCase(String path) {
        assertThat(TestServer.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/relations?limit=501, 500",
        "/api/v1/articles?limit=0, 1",
        "/api/v1/events?minConfidence=1.5, 1",
        "/api/v1/relations?minConfidence=-0.1, 0"
    })
    void suggestsTheBoundBeyondWhichAValueLies(String path, String bound) {
        var answer = TestServer.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/nearest")).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/events?mode=xx, mode", "/api/v1/relations?nope=1, parameter"})
    void suggestsNothingThatNobodyMeans(String path, String kind) {
        var answer = TestServer.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith("There is no " + kind).doesNotContain("did you mean");
        assertThat(answer.at("/nearest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/relations?, 3, +1000000000-12-31T23:59:59Z, r-x",
        "/api/v1/articles?q=Russia&, 1.5, -1000000000-01-01T00:00:00Z, x",
        "/api/v1/articles?, 1.5, +999999-01-01T00:00:00Z, x",
        "/api/v1/matrix?, +999999999-12-31, a, b",
    })
    void refusesPlacesBeyondAllTime(String path, String first, String second, String third) {
        var answer = TestServer.get(path + "cursor=" + Cursor.after(first, second, third));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/parameter")).isEqualTo("cursor");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/actors/%", "/api/v1/actors?q=%"})
    void saysSoEvenWhenTheAddressIsNone(String path) throws IOException {
        var answer = askLiterally(path);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"detail\":");
    }

    /** Not every client leaves out what is of no use. */
    @Test
    void checksParametersWhateverTypeTheMissingBodyHas() {
        for (var type : new String[] {"application/json", "application/x-www-form-urlencoded"}) {
            var answer = TestServer.get("/api/v1/relations?subjct=NATO", "Content-Type", type);
            assertThat(answer.status()).as(type).isEqualTo(400);
            assertThat(answer.at("/detail")).as(type).contains("did you mean \"subject\"");
        }
    }

    @Test
    void takesBracketsAsPeopleTypeThem() throws IOException {
        assertThat(askLiterally("/api/v1/actors?q=[Blinken]")).startsWith("HTTP/1.1 200");
    }

    /** Asks without the encoding that a client would add. */
    private static String askLiterally(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", TestServer.uri().getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
