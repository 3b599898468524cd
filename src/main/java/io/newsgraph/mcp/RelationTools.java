package io.newsgraph.mcp;

import io.newsgraph.mcp.Argument.Kind;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.Claims;
import io.newsgraph.query.Direction;
import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.Relations;
import io.newsgraph.query.path.PathQuestion;
import io.newsgraph.query.path.Paths;
import io.newsgraph.query.path.RelationPath;
import java.util.List;

/** How are actors related, directly or by others, and which sentences say so? */
final class RelationTools {

    private static final int MOST = 100;
    private static final int MOST_STATEMENTS = 10;

    private final Relations relations;
    private final Claims claims;
    private final Paths paths;
    private final NamedActors named;

    RelationTools(Relations relations, Claims claims, Paths paths, NamedActors named) {
        this.relations = relations;
        this.claims = claims;
        this.paths = paths;
        this.named = named;
    }

    List<GraphTool> list() {
        return List.of(
                new GraphTool(
                        "relations",
                        "Relations between two actors",
                        "Lists how two actors are related, or one with anybody if second is left out, most reported first:"
                                + " offices, memberships and other lasting relations, and what they did to each other (MET,"
                                + " AIDED, ACCUSED, ATTACKED ...). Each has status, confidence and sentences to cite.",
                        List.of(
                                Argument.required("first", "id, name or alias of an actor"),
                                Argument.optional("second", Kind.TEXT, "id, name or alias of another"),
                                Argument.optional("type", Kind.TEXT, "only this type, such as MET or HOLDS_OFFICE"),
                                Argument.optional(
                                        "only_forward",
                                        Kind.TRUTH,
                                        "true if first must be the subject and second the object"),
                                Argument.optional(
                                        "as_of", Kind.DAY, "what was known on that day: later articles do not count"),
                                Argument.optional("at", Kind.DAY, "what held on that day"),
                                Argument.optional("statements", Kind.NUMBER, "sentences with each; 1 if not given"),
                                Argument.optional("limit", Kind.NUMBER, "how many at most; 20 if not given")),
                        this::relations),
                new GraphTool(
                        "path",
                        "Connection of two actors",
                        "Finds the shortest chains of relations reported as facts between two actors that need not be"
                                + " related directly, up to six steps; each step has status, confidence and a sentence to"
                                + " cite.",
                        List.of(
                                Argument.required("first", "id, name or alias of an actor"),
                                Argument.required("second", "id, name or alias of another"),
                                Argument.optional("limit", Kind.NUMBER, "how many chains at most; 3 if not given")),
                        this::path),
                new GraphTool(
                        "evidence",
                        "Evidence of a relation or event",
                        "Lists all statements behind one relation or event, newest first, those that deny it too: quote,"
                                + " sentence, offsets, article, publisher, url and day of each.",
                        List.of(
                                Argument.required("id", "id of a relation or event that another tool gave"),
                                Argument.optional("limit", Kind.NUMBER, "how many at most; 20 if not given")),
                        this::evidence));
    }

    private Object relations(Arguments arguments) {
        var first = named.get(arguments.text("first")).id();
        var second = arguments.optional("second");
        var type = arguments.optional("type");
        return new Related(relations
                .list(new RelationQuestion(
                        first,
                        second == null ? null : named.get(second).id(),
                        arguments.truth("only_forward") ? Direction.OUT : Direction.BOTH,
                        type == null ? RelationFilter.ALL : RelationFilter.ofTypes(List.of(type)),
                        arguments.day("as_of"),
                        arguments.day("at"),
                        arguments.number("statements", 1, MOST_STATEMENTS),
                        null,
                        arguments.number("limit", 20, MOST)))
                .stream()
                .map(RelationFact::of)
                .toList());
    }

    private Object path(Arguments arguments) {
        var first = named.get(arguments.text("first"));
        var second = named.get(arguments.text("second"));
        if (first.id().equals(second.id())) {
            throw new IllegalArgumentException(
                    "first and second are both " + first.name() + "; a path leads from one actor to another");
        }
        var limit = arguments.number("limit", 3, 20);
        var question =
                new PathQuestion(first.id(), second.id(), PathQuestion.MOST_HOPS, RelationFilter.ALL, true, limit);
        return new Connected(
                paths.list(question).stream().map(RelationTools::chain).toList());
    }

    private static Chain chain(RelationPath path) {
        return new Chain(
                path.actors().stream().map(ActorReference::name).toList(),
                path.hops().stream().map(RelationFact::of).toList());
    }

    private Object evidence(Arguments arguments) {
        var id = arguments.text("id");
        var evidence =
                claims.page(id, null, arguments.number("limit", 20, MOST)).items();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no relation or event with the id \"" + id + "\"; relations, path and timeline give ids");
        }
        return new Behind(evidence.stream().map(Statement::of).toList());
    }

    record Related(@Always List<RelationFact> relations) {}

    record Connected(@Always List<Chain> paths) {}

    record Chain(List<String> actors, List<RelationFact> steps) {}

    record Behind(List<Statement> statements) {}
}
