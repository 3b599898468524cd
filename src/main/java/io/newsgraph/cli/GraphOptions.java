package io.newsgraph.cli;

import io.newsgraph.access.AuditLog;
import io.newsgraph.database.Database;
import io.newsgraph.database.DatabaseSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the graph is. */
final class GraphOptions {

    private final Map<String, String> environment;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the embedded graph lives (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the API and pages (default: ${DEFAULT-VALUE}; 0 picks a free one).")
    private int port;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "" + DatabaseSettings.DEFAULT_BOLT_PORT,
            description = "Port of the embedded Neo4j for programs (default: ${DEFAULT-VALUE}; 0 picks a free one).")
    private int boltPort;

    @Option(
            names = "--browser-port",
            paramLabel = "PORT",
            defaultValue = "" + DatabaseSettings.DEFAULT_BROWSER_PORT,
            description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}; 0 picks a free one).")
    private int browserPort;

    GraphOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    int port() {
        if (port < 0 || port > 65_535) {
            throw new Mistake("--port is " + port + "; it must be a port from 0 to 65535");
        }
        if (port != 0 && (port == boltPort || port == browserPort)) {
            throw new Mistake("Port " + port + " is given twice: --port, --bolt-port and --browser-port must differ.");
        }
        return port;
    }

    Path data() {
        return data;
    }

    /** The database of a graph that must be there already: only serve and load make one. */
    DatabaseSettings existing() {
        var settings = database();
        if (!settings.isThere()) {
            throw new Mistake(
                    "there is no graph in the folder " + data.toAbsolutePath().normalize()
                            + ": name another one with --data, or make one with newsgraph load.");
        }
        return settings;
    }

    /** Where changes are written down: beside the graph, or in the data folder of this machine if that is elsewhere. */
    AuditLog auditLog() {
        return AuditLog.in(data);
    }

    /** The database of a graph that is made if it is missing. */
    DatabaseSettings database() {
        try {
            return DatabaseSettings.in(data).withPorts(boltPort, browserPort).withServerFrom(environment);
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    /** Says that a Neo4j that runs already is used, if it is not where the options would have it. */
    Optional<String> portsInVain(Database database) {
        var bolt = database.boltUri().getPort();
        var browser = database.browserUri().map(URI::getPort).orElse(browserPort);
        var isElsewhere = boltPort != 0 && bolt != boltPort || browserPort != 0 && !browser.equals(browserPort);
        return isElsewhere && database().server() == null
                ? Optional.of("Another newsgraph has opened the graph in " + data + " already: its Neo4j at port "
                        + bolt + " is used, so --bolt-port and --browser-port have no effect.")
                : Optional.empty();
    }
}
