package io.newsgraph.database;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * A Neo4j that somebody else runs.
 *
 * @param uri its Bolt address, such as {@code neo4j://graph.example.org:7687}
 * @param username who asks; {@code neo4j} if left out
 * @param password the word that proves it; none means that the server asks for none
 */
public record Server(
        URI uri, @Nullable String username, @Nullable String password) {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    public Server {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw notAnAddress(uri.toString());
        }
    }

    static @Nullable Server from(Map<String, String> environment) {
        var uri = valueOf("NEO4J_URI", environment);
        return uri == null
                ? null
                : new Server(
                        parse(uri), valueOf("NEO4J_USERNAME", environment), valueOf("NEO4J_PASSWORD", environment));
    }

    AuthToken authToken() {
        return password == null ? AuthTokens.none() : AuthTokens.basic(username == null ? "neo4j" : username, password);
    }

    private static URI parse(String uri) {
        try {
            return URI.create(uri);
        } catch (IllegalArgumentException malformed) {
            throw notAnAddress(uri);
        }
    }

    private static IllegalArgumentException notAnAddress(String uri) {
        return new IllegalArgumentException(
                "NEO4J_URI is \"" + uri + "\"; it must be an address such as neo4j://localhost:7687");
    }

    private static @Nullable String valueOf(String name, Map<String, String> environment) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Says where, never with which password. */
    @Override
    public String toString() {
        return "Server[" + uri + "]";
    }
}
