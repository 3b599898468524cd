package io.newsgraph.web;

import java.nio.file.Path;
import java.util.ArrayList;

/**
 * How the server is to run.
 *
 * @param port where to listen; 0 picks a free port
 * @param logs the folder to write the log into
 * @param queries the folder of the user's own questions, which need not be there
 * @param openCypher whether it answers statements of anybody's own; if not, newsgraph.cypher.enabled still may say so
 */
public record WebSettings(int port, Path logs, Path queries, boolean openCypher) {

    /** In the words of Spring. */
    String[] arguments() {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=" + port);
        arguments.add("--logging.file.path=" + logs);
        if (openCypher) {
            arguments.add("--newsgraph.cypher.enabled=true");
        }
        return arguments.toArray(String[]::new);
    }
}
