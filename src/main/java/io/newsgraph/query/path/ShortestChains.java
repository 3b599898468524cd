package io.newsgraph.query.path;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.query.Questions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the shortest chains from both ends at once (bidirectional breadth-first search), always on the side that has
 * less to look at. Where those on one rim have far more relations than there are pairs of one from either rim, the pairs are
 * looked up instead: a chain through somebody with tens of thousands of relations is found without reading these.
 */
final class ShortestChains {

    /** The chains of one length that are compared, the strongest of those found. */
    private static final int COMPARED = 2_000;

    /** The strongest are followed first, so that those beyond would hardly be among the compared. */
    private static final int MADE = 200_000;

    /** More pairs are not looked up at once. */
    private static final long MOST_PAIRS = 3_000;

    /** Looking up a pair, in both directions, takes about as long as reading so many relations. */
    private static final int RELATIONS_PER_PAIR = 4;

    private static final int MOST_LINKS = 1_000_000;

    private final Questions questions;
    private final PathQuestion question;
    private final Circle near;
    private final Circle far;

    private ShortestChains(PathQuestion question, Questions questions, Actors actors) {
        this.questions = questions;
        this.question = question;
        var articles = actors.listByIds(List.of(question.from(), question.to())).stream()
                .collect(Collectors.toMap(ActorSummary::id, ActorSummary::articles));
        near = new Circle(question.from(), articles.getOrDefault(question.from(), 0L));
        far = new Circle(question.to(), articles.getOrDefault(question.to(), 0L));
    }

    /** The shortest chains that fit, strongest first. */
    static List<Chain> of(PathQuestion question, Questions questions, Actors actors) {
        var search = new ShortestChains(question, questions, actors);
        return search.chains().stream().limit(question.limit()).toList();
    }

    /** Lets the circles grow until they meet, and completes the chains from there, the strongest first. */
    private List<Chain> chains() {
        while (length() < question.hops()) {
            var smaller = near.prominence() <= far.prominence() ? near : far;
            var pairs = (long) near.rim().size() * far.rim().size();
            if (pairs == 0) {
                return List.of();
            }
            var isShorter = pairs <= MOST_PAIRS && pairs * RELATIONS_PER_PAIR < smaller.prominence();
            if (isShorter) {
                var between = linksBetweenRims();
                if (!between.isEmpty()) {
                    return completed(between.stream().map(Chain::of));
                }
            }
            if (isShorter && length() + 1 == question.hops()) {
                return List.of();
            }
            grow(smaller);
            var met = near.rim().stream().filter(far.rim()::contains).toList();
            if (!met.isEmpty()) {
                return completed(met.stream().map(Chain::at));
            }
        }
        return List.of();
    }

    /** How many steps the circles reach together; no chain is as short as that, or they would have met. */
    private int length() {
        return near.radius() + far.radius();
    }

    private void grow(Circle circle) {
        var articles = new HashMap<String, Long>();
        var links = questions.list("lookup/path-steps", with("ids", circle.rim()), row -> {
            articles.put(row.get("to").asString(), row.get("articles").asLong());
            return Link.of(row);
        });
        circle.grow(links.stream().sorted(Link.STRONGEST_FIRST).toList(), articles);
        if (near.links() + far.links() > MOST_LINKS) {
            throw new LimitExceeded(
                    LimitExceeded.Limit.MEMORY,
                    "More than " + MOST_LINKS + " relations would have to be looked at: ask for fewer hops or types.");
        }
    }

    private List<Link> linksBetweenRims() {
        var others = far.rim();
        var pairs = near.rim().stream()
                .flatMap(one -> others.stream().map(other -> List.of(one, other)))
                .toList();
        return questions.list("lookup/path-links", with("of", Map.of("pairs", pairs)), Link::of);
    }

    private Map<String, @Nullable Object> with(String name, Object value) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put(name, value);
        parameters.put("filter", question.filter().parameter());
        parameters.put("factsOnly", question.factsOnly());
        return parameters;
    }

    private List<Chain> completed(Stream<Chain> middles) {
        var fromNear = lengthened(strongest(middles, Integer.MAX_VALUE), near, Chain::first, Chain::after);
        return lengthened(fromNear, far, Chain::last, Chain::before);
    }

    /** Leads chains back to the center of a circle, step by step; of very many, the strongest are followed. */
    private static List<Chain> lengthened(
            List<Chain> chains, Circle circle, Function<Chain, String> end, BiFunction<Chain, Link, Chain> step) {
        var followed = chains;
        for (var steps = circle.radius(); steps > 0; steps--) {
            followed = strongest(
                    followed.stream()
                            .flatMap(chain -> circle.stepsTo(Objects.requireNonNull(end.apply(chain))).stream()
                                    .map(link -> step.apply(chain, link)))
                            .limit(MADE),
                    COMPARED);
        }
        return followed;
    }

    private static List<Chain> strongest(Stream<Chain> chains, int most) {
        return chains.sorted(Chain.STRONGEST_FIRST).limit(most).toList();
    }
}
