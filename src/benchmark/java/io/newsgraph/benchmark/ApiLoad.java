package io.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/** The questions with which the API is loaded: who and what is asked for follows how often it is in the news. */
final class ApiLoad {

    private static final int QUESTIONS = Integer.getInteger("newsgraph.questions", 2_000);
    private static final int CLIENTS = 16;
    private static final int WARM_UP = 4;
    private static final long SEED = 20_241_202;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final List<Asked> actors;
    private final List<Asked> pairs;

    private ApiLoad(URI server, List<Asked> actors, List<Asked> pairs) {
        this.server = server;
        this.actors = actors;
        this.pairs = pairs;
    }

    /**
     * What a load of questions got.
     *
     * @param what the question
     * @param clients how many asked at once
     * @param goal what is aimed at, in words
     * @param latencies how long each took
     */
    record Answered(String what, int clients, String goal, Latencies latencies) {}

    /** An actor by id and name, or two actors by id. */
    private record Asked(String one, String other) {}

    /** Draws actors and relations from a graph, each as often as it is reported. */
    static ApiLoad on(URI server, Driver driver) {
        return new ApiLoad(
                server,
                draw(driver, "MATCH (a:Actor) RETURN a.id AS one, a.name AS other, a.articles AS weight ORDER BY one"),
                draw(
                        driver,
                        "MATCH (r:Relation) WHERE r.object IS NOT NULL"
                                + " RETURN r.subject AS one, r.object AS other, r.articles AS weight ORDER BY r.id"));
    }

    /** Asks all of it. */
    List<Answered> ask() throws Exception {
        var answered = new ArrayList<Answered>();
        IntFunction<String> between = number -> "/api/v1/relations?direction=BOTH&subject="
                + pair(number).one() + "&object=" + pair(number).other();
        answered.add(ask("relations between two, with evidence", 1, "30 ms", QUESTIONS, between));
        answered.add(ask(
                "relations of an actor, with evidence",
                1,
                "30 ms",
                QUESTIONS,
                number -> "/api/v1/relations?direction=BOTH&subject="
                        + actor(number).one()));
        answered.add(ask(
                "actors by a name",
                1,
                "30 ms",
                QUESTIONS,
                number -> "/api/v1/actors?q=" + encoded(actor(number).other())));
        answered.add(ask(
                "profile of an actor",
                1,
                "30 ms",
                QUESTIONS,
                number -> "/api/v1/actors/" + actor(number).one() + "/profile"));
        answered.add(ask(
                "chains of up to four relations",
                1,
                "100 ms",
                QUESTIONS / 4,
                number -> "/api/v1/paths?hops=4&from=" + pair(number).one() + "&to="
                        + anotherThan(pair(number).one(), number)));
        answered.add(ask(
                "timeline of the busiest actor",
                1,
                "150 ms",
                QUESTIONS / 20,
                number -> "/api/v1/events/timeline?bucket=MONTH&actor=" + busiest()));
        answered.add(ask("relations between two, with evidence", CLIENTS, "1,000 answers/s", 10 * QUESTIONS, between));
        answered.add(askAgain(
                "the same, given from memory if asked before", CLIENTS, "1,000 answers/s", 10 * QUESTIONS, between));
        return answered;
    }

    /** Has each question worked out, whoever has asked it before. */
    private Answered ask(String what, int clients, String goal, int questions, IntFunction<String> path)
            throws Exception {
        return answered(what, clients, goal, questions, number -> get(path.apply(number), "no-cache"));
    }

    /** Asks as clients do who do not mind being given what others were given. */
    private Answered askAgain(String what, int clients, String goal, int questions, IntFunction<String> path)
            throws Exception {
        return answered(what, clients, goal, questions, number -> get(path.apply(number), "max-age=0"));
    }

    private static Answered answered(String what, int clients, String goal, int questions, IntConsumer question)
            throws Exception {
        Latencies.of(Math.max(1, questions / WARM_UP), clients, number -> question.accept(questions + number));
        return new Answered(what, clients, goal, Latencies.of(questions, clients, question::accept));
    }

    private void get(String path, String cacheControl) {
        try {
            var request = HttpRequest.newBuilder(server.resolve(path))
                    .header("Cache-Control", cacheControl)
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " gave status " + response.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Asked actor(int number) {
        return actors.get(number % actors.size());
    }

    /** The first actor from a number on that is not the given one. */
    private String anotherThan(String one, int number) {
        var other = actor(number).one();
        return other.equals(one) ? anotherThan(one, number + 1) : other;
    }

    private Asked pair(int number) {
        return pairs.get(number % pairs.size());
    }

    private String busiest() {
        return busiest(actors);
    }

    /** The one that is drawn most often. */
    private static String busiest(List<Asked> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(Asked::one, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static List<Asked> draw(Driver driver, String cypher) {
        try (var session = driver.session()) {
            var all = session.run(cypher).list();
            var ends = new double[all.size()];
            var sum = 0.0;
            for (var i = 0; i < ends.length; i++) {
                sum += all.get(i).get("weight").asDouble();
                ends[i] = sum;
            }
            var random = new Random(SEED);
            var drawn = new ArrayList<Asked>();
            for (var i = 0; i < 2 * QUESTIONS; i++) {
                var at = Arrays.binarySearch(ends, random.nextDouble() * sum);
                var row = all.get(Math.min(at < 0 ? -at - 1 : at, ends.length - 1));
                drawn.add(new Asked(row.get("one").asString(), row.get("other").asString()));
            }
            return drawn;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
