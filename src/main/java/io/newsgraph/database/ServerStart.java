package io.newsgraph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Waits for a server that was just started, and says what went wrong if it does not come. */
record ServerStart(ServerProcess process, Ports ports, DataFolder folder, Neo4jPassword password) {

    /** Returns the store's id when the server answers questions about it. */
    String await(Instant deadline) {
        while (!portAnswers()) {
            requireAlive();
            requireTime(deadline);
            Pause.briefly();
        }
        try (var probe = new BoltProbe(ports.boltUri(), password.authToken())) {
            while (!isOnline(probe)) {
                requireAlive();
                requireTime(deadline);
                Pause.briefly();
            }
            probe.warmUp();
            return probe.storeId();
        } catch (Neo4jException failed) {
            requireAlive();
            throw new DatabaseUnavailable(
                    "The embedded Neo4j started but does not answer (" + failed.getMessage() + "); " + whereTheLogIs(),
                    failed);
        }
    }

    private boolean portAnswers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.bolt())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean isOnline(BoltProbe probe) {
        try {
            var store = probe.storeStatus();
            if (!store.message().isEmpty()) {
                throw unreadable(store.message());
            }
            return store.isOnline();
        } catch (AuthenticationException refused) {
            throw new DatabaseUnavailable(
                    "The Neo4j in the data folder " + folder.root() + " does not take the password in "
                            + folder.password()
                            + ": put the right one there, or move the folder " + folder.systemStore()
                            + " away, which holds nothing but users.",
                    refused);
        } catch (Neo4jException notYet) {
            return false;
        }
    }

    private void requireTime(Instant deadline) {
        if (Instant.now().isAfter(deadline)) {
            throw new DatabaseUnavailable(
                    "The embedded Neo4j did not start in time, perhaps because this machine is busy: "
                            + "try again, or " + whereTheLogIs());
        }
    }

    private void requireAlive() {
        if (process.isAlive()) {
            return;
        }
        var log = process.log();
        if (log.tellsOfAFullDisk()) {
            throw folder.full();
        }
        if (log.mentions("Address already in use")) {
            throw new DatabaseUnavailable("Another program took port " + ports.bolt() + " or " + ports.browser()
                    + " just now: choose others with --bolt-port and --browser-port (0 picks a free one).");
        }
        if (log.mentions("store_lock") || log.mentions("Lock file has been locked by another process")) {
            throw new DatabaseUnavailable("Another Neo4j uses the data folder " + folder.root()
                    + ": stop it, or choose another folder with --data.");
        }
        if (log.mentions("store version") || log.mentions("metadata store")) {
            throw unreadable(log.reason().orElse("it does not say more"));
        }
        throw new DatabaseUnavailable("The embedded Neo4j ended while it started"
                + log.reason().map(words -> ", saying \"" + words + "\"").orElse("") + "; " + whereTheLogIs());
    }

    private DatabaseUnavailable unreadable(String reason) {
        return new DatabaseUnavailable("The graph in the data folder " + folder.root()
                + " is damaged or of another version (" + reason
                + "): restore a copy, use the newsgraph that wrote it, or choose another folder with --data.");
    }

    private String whereTheLogIs() {
        return "see " + process.log().folder() + ".";
    }
}
