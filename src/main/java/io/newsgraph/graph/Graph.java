package io.newsgraph.graph;

import io.newsgraph.graph.identity.BlockMemory;
import io.newsgraph.graph.identity.BlockMemory.Turn;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.ArticleId;
import io.newsgraph.resolution.identity.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

/**
 * The graph in Neo4j. Safe for use by several threads.
 *
 * <p>Errors of the database come out as the driver's {@link org.neo4j.driver.exceptions.Neo4jException};
 * those that pass by themselves, such as deadlocks, have been retried before.
 */
public final class Graph {

    private static final String ALREADY_THERE = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
    private static final String FOR_VECTORS = "schema/43-sentence_meaning";

    private final Driver driver;
    private final CypherFiles files;
    private final BlockMemory blocks;

    /** A graph behind an open driver, which stays the caller's to close. */
    public Graph(Driver driver, CypherFiles files) {
        this(driver, files, new BlockMemory());
    }

    Graph(Driver driver, CypherFiles files, BlockMemory blocks) {
        this.driver = driver;
        this.files = files;
        this.blocks = blocks;
    }

    /** Creates the constraints and indexes that are missing and waits until they answer. */
    public void prepare() {
        try (var session = driver.session()) {
            files.list("schema").forEach(file -> prepare(session, file));
            if (!relationshipsAreFound(session)) {
                session.run(files.get("write/anchor-again").statement()).consume();
            }
        }
    }

    /**
     * Another program that opens the same graph at the same moment may be the first to make an index; and a Neo4j that knows
     * no indexes for vectors can do everything else.
     */
    private static void prepare(Session session, CypherFile file) {
        try {
            session.run(file.statement()).consume();
        } catch (ClientException e) {
            if (!e.code().equals(ALREADY_THERE) && !file.name().equals(FOR_VECTORS)) {
                throw e;
            }
        }
    }

    /** In which wording each of the articles is in the graph; those that are not there at all are left out. */
    public Map<ArticleId, HeldArticle> held(Collection<ArticleId> articles) {
        return read(
                "lookup/held",
                Statements.batch("ids", articles.stream().map(ArticleId::value).toList()),
                result -> result.stream()
                        .collect(Collectors.toMap(
                                row -> new ArticleId(row.get("id").asString()), HeldArticle::of)));
    }

    /**
     * Writes one article in one transaction. The same article again changes nothing; another wording of
     * it takes the place of the earlier one.
     *
     * @throws IllegalArgumentException when the findings contradict themselves
     */
    public Written write(Findings findings) {
        return writeAll(List.of(findings)).get(0);
    }

    /**
     * Does the same with many articles in one transaction: all of them are written or none.
     *
     * @return what became of each, in the same order
     */
    public List<Written> writeAll(List<Findings> articles) {
        articles.forEach(Agreement::check);
        return inTurn((statements, turn) -> ArticleBatch.write(articles, statements, turn));
    }

    /** Removes an article and everything that only it supported; says whether it was there. */
    public boolean withdraw(ArticleId article) {
        return inTurn((statements, turn) -> {
            var ids = List.of(article.value());
            var isHeld = !statements.listIds("lookup/held", ids, row -> row).isEmpty();
            if (isHeld) {
                new Change(statements, turn).apply(ids, List.of());
                statements.runIds("withdraw/articles", ids);
            }
            return isHeld;
        });
    }

    /**
     * Takes down what a person decides of two actors, and lets the graph follow. An earlier judgement of the same two is
     * replaced; nothing is lost that {@link #undo} would not bring back.
     *
     * @param by who decides
     * @return the id of the judgement
     * @throws Contradiction when earlier judgements say the contrary
     * @throws IllegalArgumentException when an actor is unknown
     */
    public String judge(Judgement judgement, String by) {
        return inTurn((statements, turn) -> new Bench(statements, turn).judge(judgement, by));
    }

    /**
     * Takes down that a claim tells of another event than the one it was grouped with, and lets the graph follow.
     *
     * @return the id of the judgement
     * @throws IllegalArgumentException when the claim does not tell of that event
     */
    public String setApart(String claim, String event, String by) {
        return inTurn((statements, turn) -> new Bench(statements, turn).setApart(claim, event, by));
    }

    /** Takes a judgement back; says whether it was there. */
    public boolean undo(String judgement) {
        return inTurn((statements, turn) -> new Bench(statements, turn).undo(judgement));
    }

    /**
     * Takes up what people have decided in another graph, whether the articles are here that it is about or come later, and
     * lets the graph follow. Of what was decided here nothing changes.
     *
     * @return those that were not taken up, because they contradict what was decided here or before them
     */
    public List<PastJudgement> restore(List<PastJudgement> judgements) {
        return inTurn((statements, turn) -> new Restoration(statements, turn).restore(judgements));
    }

    /** The id of the judgement of two, whether it is there or not. */
    public static String judgementOf(String one, String other) {
        return Bench.id(one, other);
    }

    /** Whether no article is in the graph. */
    public boolean isEmpty() {
        return counts().articles() == 0;
    }

    /** How much is in the graph; costs the same however much that is. */
    public GraphCounts counts() {
        return read("lookup/counts", Map.of(), result -> counts(result.single()));
    }

    /** Works in one transaction while no other writer is at work. */
    private <T> T inTurn(BiFunction<Statements, Turn, T> work) {
        try (var session = driver.session()) {
            var done = session.executeWrite(transaction -> {
                var statements = new Statements(files, transaction);
                var turn = statements
                        .list(
                                "write/turn",
                                Map.of(),
                                row -> blocks.begin(
                                        row.get("graph").asString(),
                                        row.get("turn").asLong()))
                        .get(0);
                return new Done<>(turn, work.apply(statements, turn));
            });
            done.turn().end();
            return done.outcome();
        }
    }

    private record Done<T>(Turn turn, T outcome) {}

    private boolean relationshipsAreFound(Session session) {
        var result = session.run(files.get("write/anchors").statement());
        return !result.hasNext() || result.single().get("held").asBoolean();
    }

    private <T> T read(String name, Map<String, Object> parameters, Function<Result, T> answer) {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(
                    transaction -> answer.apply(transaction.run(files.get(name).statement(), parameters)));
        }
    }

    private static GraphCounts counts(Record row) {
        return new GraphCounts(
                row.get("articles").asLong(),
                row.get("sentences").asLong(),
                row.get("actors").asLong(),
                row.get("events").asLong(),
                row.get("relations").asLong(),
                row.get("claims").asLong());
    }
}
