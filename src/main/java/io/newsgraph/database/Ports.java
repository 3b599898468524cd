package io.newsgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Where an embedded server listens, always on the loopback address. */
record Ports(int bolt, int browser) {

    /** The ports asked for, or free ones for those that are 0. */
    static Ports choose(int bolt, int browser) {
        try (var boltSocket = listen("--bolt-port", bolt);
                var browserSocket = listen("--browser-port", browser)) {
            return new Ports(boltSocket.getLocalPort(), browserSocket.getLocalPort());
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    URI boltUri() {
        return URI.create("bolt://localhost:" + bolt);
    }

    /** The page of Neo4j Browser that connects to this server; no server sees what follows the #. */
    URI browserUri(Neo4jPassword password) {
        return URI.create("http://localhost:" + browser + BrowserPages.START + "#" + password.word());
    }

    private static ServerSocket listen(String option, int port) {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new DatabaseUnavailable(
                    "Port " + port + " is taken by another program: stop that one or choose another port with " + option
                            + " (0 picks a free one).",
                    taken);
        }
    }
}
