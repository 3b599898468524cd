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
    private static final int MANY_TIMES = 10;
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
     * @param served how long each took
     * @param anew how long each took when none was answered out of memory
     */
    record Answered(String what, int clients, String goal, Latencies served, Latencies anew) {

        long errors() {
            return served.errors() + anew.errors();
        }
    }

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

    /** A question of some kind, of which there are many. */
    private record Question(String what, String goal, int times, IntFunction<String> path) {}

    /** Asks all of it, after some of each kind have been asked. */
    List<Answered> ask() throws Exception {
        var between = new Question(
                "relations between two, with evidence",
                "30 ms",
                QUESTIONS,
                number -> "/api/v1/relations?direction=BOTH&subject="
                        + pair(number).one() + "&object=" + pair(number).other());
        var questions = List.of(
                between,
                new Question(
                        "relations of an actor, with evidence",
                        "30 ms",
                        QUESTIONS,
                        number -> "/api/v1/relations?direction=BOTH&subject="
                                + actor(number).one()),
                new Question(
                        "actors by a name",
                        "30 ms",
                        QUESTIONS,
                        number -> "/api/v1/actors?q=" + encoded(actor(number).other())),
                new Question(
                        "profile of an actor",
                        "30 ms",
                        QUESTIONS,
                        number -> "/api/v1/actors/" + actor(number).one() + "/profile"),
                new Question(
                        "chains of up to four relations",
                        "100 ms",
                        QUESTIONS / 4,
                        number -> "/api/v1/paths?hops=4&from=" + pair(number).one() + "&to="
                                + anotherThan(pair(number).one(), number)),
                new Question(
                        "timeline of the busiest actor",
                        "150 ms",
                        QUESTIONS / 20,
                        number -> "/api/v1/events/timeline?bucket=MONTH&actor=" + busiest()));
        for (var question : questions) {
            latencies(CLIENTS, question.times(), number -> get(question.path().apply(number), "no-cache"));
        }
        var answered = new ArrayList<Answered>();
        for (var question : questions) {
            answered.add(ask(question, 1));
        }
        answered.add(
                ask(new Question(between.what(), "1,000 answers/s", MANY_TIMES * QUESTIONS, between.path()), CLIENTS));
        return answered;
    }

    /** Asks as clients do, who are given what others were given since the graph changed; then has each worked out anew. */
    private Answered ask(Question question, int clients) throws Exception {
        var path = question.path();
        return new Answered(
                question.what(),
                clients,
                question.goal(),
                latencies(clients, question.times(), number -> get(path.apply(number), "max-age=0")),
                latencies(clients, question.times(), number -> get(path.apply(number), "no-cache")));
    }

    private static Latencies latencies(int clients, int questions, IntConsumer question) throws Exception {
        Latencies.of(Math.max(1, questions / WARM_UP), clients, number -> question.accept(questions + number));
        return Latencies.of(questions, clients, question::accept);
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
