package io.newsgraph.cli;

import io.newsgraph.web.WebServer;
import io.newsgraph.workspace.Workspace;
import java.util.stream.Stream;

/** What a person is told when everything runs. */
final class Welcome {

    private static final String FIRST_QUESTION = "/api/v1/relations?subject=Antony%20Blinken&object=NATO";

    private Welcome() {}

    static Stream<String> lines(WebServer server, Workspace workspace) {
        var browser = workspace.browser().map(page -> "  Neo4j Browser  " + page);
        var database = workspace.database();
        var password = database.passwordFile().map(file -> ", the password of its user neo4j in " + file);
        return Stream.of(
                        Stream.of("", Summary.of(workspace.graph().counts()), ""),
                        Stream.of("  API            " + server.uri() + "/"),
                        browser.stream(),
                        Stream.of("  One look-up    " + server.uri() + FIRST_QUESTION),
                        Stream.of(
                                "",
                                "Neo4j " + database.version() + " at " + database.boltUri() + password.orElse("") + ".",
                                "Stop with Ctrl-C."))
                .flatMap(lines -> lines);
    }
}
