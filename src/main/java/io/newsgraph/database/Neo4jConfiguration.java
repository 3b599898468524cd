package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded server's neo4j.conf, written anew at each start. */
final class Neo4jConfiguration {

    private static final String TEMPLATE = """
            # Written by newsgraph at each start; changes here are lost.
            server.default_listen_address=127.0.0.1
            server.bolt.listen_address=127.0.0.1:%1$d
            server.bolt.advertised_address=localhost:%1$d
            server.http.listen_address=127.0.0.1:%2$d
            server.http.advertised_address=localhost:%2$d
            server.https.enabled=false

            # Who has the password in the data folder may work with the graph. It is too long to be guessed, and a lock
            # after wrong ones would only help those who want to keep others out.
            dbms.security.auth_enabled=true
            dbms.security.auth_max_failed_attempts=0
            server.http_enabled_modules=BROWSER
            dbms.security.http_access_control_allow_origin=http://localhost:%2$d

            # LOAD CSV reads neither files nor the network.
            server.directories.import=import
            dbms.security.allow_csv_import_from_file_urls=false
            internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

            # Nothing is reported to anybody.
            dbms.usage_report.enabled=false
            client.allow_telemetry=false

            # No single question takes the heap from all others; loads in batches of fifty articles stay below.
            db.memory.transaction.max=%4$dm

            # Small on disk and quick to stop, whatever is being asked.
            db.shutdown_transaction_end_timeout=1s
            internal.server.bolt.thread_pool_shutdown_wait_time=100ms
            server.memory.pagecache.size=%3$dm
            db.tx_log.preallocate=false
            db.tx_log.rotation.size=32m
            db.tx_log.rotation.retention_policy=1 files
            db.logs.query.enabled=OFF

            # A graph that grows is planned for again now and then, not every ten seconds.
            dbms.cypher.min_replan_interval=120s

            # What full-text indexes hold is rewritten at each tenfold size, not at each doubling.
            internal.dbms.index.lucene.merge_factor=10
            """;

    /** The part of the heap that one transaction may take. */
    private static final double SHARE = 0.4;

    private Neo4jConfiguration() {}

    /** Writes it and returns the folder it is in. */
    static Path write(DataFolder folder, Ports ports, DatabaseSettings.Memory memory) throws IOException {
        var directory = folder.home().resolve("conf");
        Files.writeString(
                directory.resolve("neo4j.conf"),
                TEMPLATE.formatted(ports.bolt(), ports.browser(), memory.pageCacheMegabytes(), (int)
                        (memory.heapMegabytes() * SHARE)));
        return directory;
    }
}
