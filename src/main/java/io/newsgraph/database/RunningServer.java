package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The server that runs on a data folder, as written there for other programs to find.
 *
 * @param process the server's process id, for people who look into the file
 * @param ports where it listens
 * @param storeId which store it serves, so that another server on the same port is not mistaken for it
 */
record RunningServer(long process, Ports ports, String storeId) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** What the folder tells; nothing if no server runs or the file makes no sense. */
    static Optional<RunningServer> readFrom(DataFolder folder) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(folder.runningServer())) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
        var storeId = values.getProperty("store", "");
        var process = number(values, "process");
        var bolt = number(values, "bolt-port");
        var browser = number(values, "browser-port");
        return storeId.isEmpty() || process == 0 || bolt == 0 || browser == 0
                ? Optional.empty()
                : Optional.of(new RunningServer(process, new Ports(bolt, browser), storeId));
    }

    void writeTo(DataFolder folder) throws IOException {
        var lines = "process=%d%nbolt-port=%d%nbrowser-port=%d%nstore=%s%n"
                .formatted(process, ports.bolt(), ports.browser(), storeId);
        Path draft = Files.writeString(folder.root().resolve("running.properties.new"), lines);
        Files.move(draft, folder.runningServer(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server's version, if that very store answers there now. */
    Optional<String> askVersion(Neo4jPassword password) {
        try (var probe = new BoltProbe(ports.boltUri(), password.authToken())) {
            return probe.storeId().equals(storeId) ? Optional.of(probe.version()) : Optional.empty();
        } catch (Neo4jException silent) {
            return Optional.empty();
        }
    }

    private static int number(Properties values, String key) {
        var value = values.getProperty(key, "");
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
    }
}
