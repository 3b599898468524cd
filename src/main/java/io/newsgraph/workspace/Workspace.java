package io.newsgraph.workspace;

import io.newsgraph.audit.Audit;
import io.newsgraph.database.Database;
import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.export.GraphExport;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.graph.embedding.SentenceVectors;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ArticleLoader;
import io.newsgraph.pipeline.Patience;
import io.newsgraph.query.Actors;
import io.newsgraph.query.Articles;
import io.newsgraph.query.Asker;
import io.newsgraph.query.Claims;
import io.newsgraph.query.GraphState;
import io.newsgraph.query.Judgements;
import io.newsgraph.query.Relations;
import io.newsgraph.query.article.ArticleList;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.OpenCypher;
import io.newsgraph.query.event.Events;
import io.newsgraph.query.event.Timeline;
import io.newsgraph.query.matrix.Matrix;
import io.newsgraph.query.path.Paths;
import io.newsgraph.query.profile.ActorProfiles;
import io.newsgraph.query.sentence.SentenceSearch;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationConfig;

/** A graph that is open for work, with its schema in place. */
public final class Workspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whoever loads articles tries again after that, and says so. */
    private static final Duration RETRIES = Duration.ofSeconds(5);

    private final Database database;
    private final Driver driver;
    private final CypherFiles files = new CypherFiles();
    private final Graph graph;

    private Workspace(Database database, Driver driver) {
        this.database = database;
        this.driver = driver;
        this.graph = new Graph(driver, files);
    }

    /**
     * Opens the database that the settings ask for and prepares its schema.
     *
     * @throws io.newsgraph.database.DatabaseUnavailable if that database cannot be had; the message says why
     */
    public static Workspace open(DatabaseSettings settings) {
        var database = Database.open(settings.withBrowserStart(BrowserStart.json(new CypherFiles())));
        try {
            return on(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Takes over a database that is open already and prepares its schema. */
    public static Workspace on(Database database) {
        var driver = GraphDatabase.driver(database.boltUri(), database.authToken(), configuration());
        try {
            var workspace = new Workspace(database, driver);
            workspace.graph.prepare();
            return workspace;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Config configuration() {
        return Config.builder()
                .withConnectionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(RETRIES.toSeconds(), TimeUnit.SECONDS)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .withUserAgent("newsgraph")
                .build();
    }

    /** The graph itself. */
    public Graph graph() {
        return graph;
    }

    /** Loads into this graph what the analyst finds. */
    public ArticleLoader loader(ArticleAnalyst analyst) {
        return new ArticleLoader(analyst, graph, rejectedArticles(), new Patience(Patience.USUAL, database::revive));
    }

    /** The articles that could not be loaded. */
    public RejectedArticles rejectedArticles() {
        return new RejectedArticles(driver, files);
    }

    /** The vectors of sentences, by which they are found. */
    public SentenceVectors vectors() {
        return new SentenceVectors(driver, files);
    }

    /** Who is in the graph. */
    public Actors actors() {
        return new Actors(driver, files);
    }

    /** How they are related. */
    public Relations relations() {
        return new Relations(driver, files);
    }

    /** Who they are at a glance. */
    public ActorProfiles profiles() {
        return new ActorProfiles(driver, files);
    }

    /** How they are connected. */
    public Paths paths() {
        return new Paths(driver, files);
    }

    /** What happened. */
    public Events events() {
        return new Events(driver, files);
    }

    /** Which claims are behind that. */
    public Claims claims() {
        return new Claims(driver, files);
    }

    /** How much happened when. */
    public Timeline timeline() {
        return new Timeline(driver, files);
    }

    /** What the graph was made from. */
    public Articles articles() {
        return new Articles(driver, files);
    }

    /** Who did how much to whom. */
    public Matrix matrix() {
        return new Matrix(driver, files);
    }

    /** Which articles there are. */
    public ArticleList articleList() {
        return new ArticleList(driver, files);
    }

    /** Who says something of a kind. */
    public SentenceSearch sentences() {
        return new SentenceSearch(driver, files);
    }

    /** What people have decided, and what waits for them. */
    public Judgements judgements() {
        return new Judgements(driver, files);
    }

    /** Takes down what people decide. */
    public Judge judge() {
        return new Judge(graph, actors());
    }

    /** The questions that have names and come with the program. */
    public NamedQueries queries() {
        return new NamedQueries(driver, files);
    }

    /** The questions that have names, and those in a folder of the user's own, which need not be there. */
    public NamedQueries queries(Path own) {
        return new NamedQueries(driver, files, own);
    }

    /** Statements of anybody's own that only read. */
    public OpenCypher cypher() {
        return new OpenCypher(driver);
    }

    /** Stops what the database does for somebody who has asked. */
    public void takeBack(Asker asker) {
        asker.takeBack(driver, files);
    }

    /** Whether it has changed. */
    public GraphState state() {
        return new GraphState(driver, files);
    }

    /** All of it, or a part, in formats that other programs open. */
    public GraphExport export() {
        return new GraphExport(driver, files);
    }

    /** The parts of it that can be exported, as answers to questions select them. */
    public Selections selections(NamedQueries questions) {
        return new Selections(questions);
    }

    /** Whether it is as it always should be. */
    public Audit audit() {
        return new Audit(driver, files);
    }

    /** The open driver, for a framework that brings tools of its own; stays this workspace's to close. */
    public Driver driver() {
        return driver;
    }

    /** The database behind the graph: where it listens and which version it is. */
    public Database database() {
        return database;
    }

    /** The page of Neo4j Browser, connected and with a first query in its editor, where there is one. */
    public Optional<URI> browser() {
        return database.browserUri();
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
