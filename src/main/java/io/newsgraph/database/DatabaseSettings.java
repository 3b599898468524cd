package io.newsgraph.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which database to use.
 *
 * @param data the folder in which the embedded database lives; made if it is missing
 * @param boltPort the embedded database's port for drivers; 0 picks a free one
 * @param browserPort the port at which it serves Neo4j Browser; 0 picks a free one
 * @param memory what the embedded database may take
 * @param lasts whether the embedded database stays up to answer, so that it pays to have its code optimized
 * @param browserStart what Neo4j Browser of the embedded database is given when its link is opened, as JSON
 * @param server another Neo4j to use instead; then nothing else here matters
 */
public record DatabaseSettings(
        Path data,
        int boltPort,
        int browserPort,
        Memory memory,
        boolean lasts,
        String browserStart,
        @Nullable Server server) {

    /** Where drivers find a Neo4j that nobody has moved. */
    public static final int DEFAULT_BOLT_PORT = 7687;

    /** Where people find the Browser of a Neo4j that nobody has moved. */
    public static final int DEFAULT_BROWSER_PORT = 7474;

    public DatabaseSettings {
        checkPort("--bolt-port", boltPort);
        checkPort("--browser-port", browserPort);
        if (boltPort != 0 && boltPort == browserPort) {
            throw new IllegalArgumentException(
                    "--bolt-port and --browser-port are both " + boltPort + "; they must differ");
        }
    }

    /** The embedded database in the given folder, on Neo4j's usual ports. */
    public static DatabaseSettings in(Path data) {
        return new DatabaseSettings(
                data, DEFAULT_BOLT_PORT, DEFAULT_BROWSER_PORT, Memory.ofThisMachine(), false, "{}", null);
    }

    /** The same with other ports; 0 picks a free one. */
    public DatabaseSettings withPorts(int boltPort, int browserPort) {
        return new DatabaseSettings(data, boltPort, browserPort, memory, lasts, browserStart, server);
    }

    /** The same with other limits for the embedded database. */
    public DatabaseSettings withMemory(Memory memory) {
        return new DatabaseSettings(data, boltPort, browserPort, memory, lasts, browserStart, server);
    }

    /** The same for a program that stays and answers; others end before Java has optimized the database's code. */
    public DatabaseSettings lasting() {
        return new DatabaseSettings(data, boltPort, browserPort, memory, true, browserStart, server);
    }

    /**
     * The same with other gifts to Neo4j Browser.
     *
     * @param json {@code query}: the statement to begin with; {@code folders} and {@code favourites} with id and name or
     *     content; {@code style} as Browser keeps it
     */
    public DatabaseSettings withBrowserStart(String json) {
        return new DatabaseSettings(data, boltPort, browserPort, memory, lasts, json, server);
    }

    /**
     * The same with the Neo4j that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name; unchanged if there is no NEO4J_URI.
     *
     * @param environment such as {@link System#getenv()}
     * @throws IllegalArgumentException if NEO4J_URI is not the address of a Neo4j
     */
    public DatabaseSettings withServerFrom(Map<String, String> environment) {
        var named = Server.from(environment);
        return named == null
                ? this
                : new DatabaseSettings(data, boltPort, browserPort, memory, lasts, browserStart, named);
    }

    /** Whether there is a database already, so that opening it makes none. */
    public boolean isThere() {
        return server != null || new DataFolder(data).isInUse();
    }

    private static void checkPort(String option, int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(option + " is " + port + "; it must be a port from 0 to 65535");
        }
    }

    /**
     * What the embedded database may take. The process needs about 200 MB beyond the two.
     *
     * @param heapMegabytes at most this much heap; it grows as needed
     * @param pageCacheMegabytes at most this much of the store is kept in memory; a smaller store takes less
     */
    public record Memory(int heapMegabytes, int pageCacheMegabytes) {

        private static final int HEAP = 640;
        private static final int LEAST_PAGE_CACHE = 192;
        private static final int MOST_PAGE_CACHE = 4096;
        private static final int SHARE = 8;

        public Memory {
            if (heapMegabytes < 128 || pageCacheMegabytes < 8) {
                throw new IllegalArgumentException("Neo4j needs 128 MB of heap and 8 MB of page cache at least");
            }
        }

        /**
         * Room for news of some months on any laptop, and for large graphs where there is memory: up to an eighth of this
         * machine's for the store.
         */
        public static Memory ofThisMachine() {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            var share = (int) (system.getTotalMemorySize() / SHARE >> 20);
            return new Memory(HEAP, Math.max(LEAST_PAGE_CACHE, Math.min(share, MOST_PAGE_CACHE)));
        }
    }
}
