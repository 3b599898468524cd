package io.newsgraph.query.profile;

import static java.util.stream.Collectors.toMap;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Cursor;
import io.newsgraph.query.Direction;
import io.newsgraph.query.Page;
import io.newsgraph.query.Questions;
import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.Relations;
import io.newsgraph.query.Values;
import io.newsgraph.query.profile.ActorProfile.MonthCount;
import io.newsgraph.query.profile.ActorProfile.NameCount;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Answers who somebody is, with whom they deal and who is like them. */
public final class ActorProfiles {

    private static final int AT_A_GLANCE = 10;

    /** Counterparts and co-mentions are sorted by a number and an id. */
    private static final int PLACE = 2;

    private final Questions questions;
    private final Relations relations;

    /** Asks the graph behind the driver. */
    public ActorProfiles(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.relations = new Relations(driver, files);
    }

    /** The profile of an actor that is there. */
    public ActorProfile profile(ActorSummary actor) {
        var names = new TreeMap<String, Long>();
        var months = new TreeMap<LocalDate, Long>();
        questions.list("lookup/profile", Map.of("id", actor.id()), row -> row).forEach(row -> {
            var articles = row.get("articles").asLong();
            names.merge(row.get("name").asString(), articles, Long::sum);
            if (!row.get("month").isNull()) {
                var month =
                        LocalDate.of(row.get("year").asInt(), row.get("month").asInt(), 1);
                months.merge(month, articles, Long::sum);
            }
        });
        var offices = ids(actor, "OFFICE", Direction.OUT);
        var memberships = ids(actor, "MEMBERSHIP", Direction.OUT);
        var officers = ids(actor, "OFFICE", Direction.IN);
        var all = Stream.of(offices, memberships, officers)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var relationsById = relations.list(all, 1, RelationFilter.ALL).stream()
                .collect(toMap(RelationSummary::id, Function.identity()));
        return new ActorProfile(
                actor,
                links(actor),
                names.entrySet().stream()
                        .map(name -> new NameCount(name.getKey(), name.getValue()))
                        .sorted(Comparator.comparing(NameCount::articles, Comparator.reverseOrder())
                                .thenComparing(NameCount::name))
                        .toList(),
                months.entrySet().stream()
                        .map(month -> new MonthCount(month.getKey(), month.getValue()))
                        .toList(),
                pick(relationsById, offices),
                pick(relationsById, memberships),
                pick(relationsById, officers),
                counterparts(actor, null, AT_A_GLANCE).items());
    }

    private static List<RelationSummary> pick(Map<String, RelationSummary> relations, List<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(relations.get(id))).toList();
    }

    /**
     * With whom an actor has relations, most reported first.
     *
     * @param cursor where the page before ended, or null
     */
    public Page<Counterpart> counterparts(ActorSummary actor, @Nullable String cursor, int limit) {
        var found = questions.list(
                "lookup/counterparts", parameters(actor, "reports", cursor, limit), ActorProfiles::counterpart);
        return Page.of(
                found,
                limit,
                other -> Cursor.after(other.reports(), other.actor().id()));
    }

    /**
     * Who is named in the same articles, most articles first.
     *
     * @param cursor where the page before ended, or null
     */
    public Page<CoMention> coMentions(ActorSummary actor, @Nullable String cursor, int limit) {
        var found = questions.list(
                "lookup/co-mentions", parameters(actor, "articles", cursor, limit), ActorProfiles::coMention);
        return Page.of(
                found,
                limit,
                other -> Cursor.after(other.articles(), other.actor().id()));
    }

    /** Who does the same to the same others, the likest first. */
    public List<SimilarActor> similar(ActorSummary actor, int limit) {
        return questions.list(
                "lookup/similar",
                Map.of("id", actor.id(), "limit", limit),
                row -> new SimilarActor(
                        Objects.requireNonNull(Values.reference(row.get("actor"))),
                        row.get("score").asDouble(),
                        row.get("shared").asLong(),
                        row.get("examples").asList(Value::asString)));
    }

    private List<String> ids(ActorSummary actor, String family, Direction direction) {
        var filter = RelationFilter.ofTypes(List.of(family));
        return relations.ids(
                new RelationQuestion(actor.id(), null, direction, filter, null, null, 0, null, AT_A_GLANCE));
    }

    private static Map<String, @Nullable Object> parameters(
            ActorSummary actor, String sortedBy, @Nullable String cursor, int limit) {
        var after = Cursor.parse(cursor, PLACE);
        var place = Map.of(
                sortedBy, after == null ? Long.MAX_VALUE : after.number(0), "id", after == null ? "" : after.text(1));
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", actor.id());
        parameters.put("after", place);
        parameters.put("limit", limit + 1L);
        return parameters;
    }

    private static Counterpart counterpart(Record row) {
        return new Counterpart(
                Objects.requireNonNull(Values.reference(row.get("actor"))),
                row.get("relations").asLong(),
                row.get("reports").asLong(),
                row.get("asserted").asLong(),
                row.get("cooperation").asLong(),
                row.get("conflict").asLong(),
                Values.instant(row.get("firstSeen")),
                Values.instant(row.get("lastSeen")));
    }

    private static CoMention coMention(Record row) {
        return new CoMention(
                Objects.requireNonNull(Values.reference(row.get("actor"))),
                row.get("articles").asLong(),
                row.get("origins").asLong(),
                Values.instant(row.get("lastSeen")),
                row.get("isRelated").asBoolean());
    }

    private static List<URI> links(ActorSummary actor) {
        var links = new ArrayList<URI>();
        if (actor.wikidata() != null) {
            links.add(URI.create("https://www.wikidata.org/wiki/" + actor.wikidata()));
        }
        actor.wikipediaPage().ifPresent(links::add);
        return links;
    }
}
