package io.newsgraph.database;

import io.newsgraph.access.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * What the embedded server asks for: made by chance at its first start and kept in the data folder, where only its owner can
 * read it. Without it, a page of another site could reach the graph through the Bolt port of whoever visits it.
 */
record Neo4jPassword(String word) {

    /** The only user of a Community server that nobody has added others to. */
    static final String USER = "neo4j";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int SALT_BYTES = 32;
    private static final int ITERATIONS = 1024;

    /** That of a folder, if it has one. */
    static Optional<Neo4jPassword> find(DataFolder folder) throws IOException {
        return file(folder).read().map(text -> new Neo4jPassword(text.strip()));
    }

    /** That of a folder, which gets one if it has none; only for whoever holds the folder's lock. */
    static Neo4jPassword findOrMake(DataFolder folder) throws IOException {
        var known = find(folder);
        if (known.isPresent()) {
            return known.get();
        }
        var made = new Neo4jPassword(Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES)));
        file(folder).replace(made.word() + "\n");
        made.tellNeo4j(folder);
        return made;
    }

    /** What shows it to the server. */
    AuthToken authToken() {
        return AuthTokens.basic(USER, word);
    }

    /**
     * Writes what {@code neo4j-admin dbms set-initial-password} would write. The server takes it over at its next start, in
     * an older folder, too, as long as nobody has changed the password that Neo4j itself begins with.
     */
    private void tellNeo4j(DataFolder folder) throws IOException {
        var salt = random(SALT_BYTES);
        var hex = HexFormat.of();
        new PrivateFile(folder.home().resolve("data").resolve("dbms").resolve("auth.ini"))
                .replace("%s:SHA-256,%s,%s,%d:%n"
                        .formatted(USER, hex.formatHex(hash(salt)), hex.formatHex(salt), ITERATIONS));
    }

    private byte[] hash(byte[] salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var hash = digest.digest(word.getBytes(StandardCharsets.UTF_8));
            for (var round = 1; round < ITERATIONS; round++) {
                hash = digest.digest(hash);
            }
            return hash;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static PrivateFile file(DataFolder folder) {
        return new PrivateFile(folder.password());
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Never says the word. */
    @Override
    public String toString() {
        return "Neo4jPassword";
    }
}
