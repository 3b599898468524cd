package io.newsgraph.audit;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Checks everything that should always hold in the graph, without changing anything. */
public final class Audit {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final List<CypherFile> checks;
    private final QuoteCheck quotes;

    /** Checks the graph behind the driver. */
    public Audit(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.checks = files.list("check");
        this.quotes = new QuoteCheck(files.get("lookup/quotes"));
    }

    /** What came of each check. */
    public List<Verdict> verdicts() {
        try (var session = driver.session(READING)) {
            return Stream.concat(checks.stream().map(file -> check(file, session)), Stream.of(quotes.check(session)))
                    .toList();
        }
    }

    private static Verdict check(CypherFile file, Session session) {
        var tally = new Tally();
        session.run(file.statement())
                .forEachRemaining(row -> tally.add(new Violation(
                        row.get("id").asString("(without an id)"),
                        row.get("what").asString())));
        return tally.verdict(file.shortName(), file.description());
    }
}
