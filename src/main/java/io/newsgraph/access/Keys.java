package io.newsgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys to a graph, in the file {@code keys.json} of its data folder; what changes there holds at once.
 *
 * <p>A key is 256 bits of chance, so nobody can try them all, and one round of SHA-256 keeps it as safe as the slow hashes
 * that passwords of people need, at no cost for each request.
 */
public final class Keys {

    private static final String PREFIX = "ng_";
    private static final int BYTES = 32;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrivateFile file;

    private Keys(PrivateFile file) {
        this.file = file;
    }

    /** The keys of the graph in a data folder. */
    public static Keys in(Path data) {
        return new Keys(new PrivateFile(data.resolve("keys.json")));
    }

    /** All keys in the order in which they were made. */
    public List<Key> list() {
        try {
            return JSON.readValue(file.read().orElse("[]"), new TypeReference<List<Key>>() {});
        } catch (JacksonException damaged) {
            throw new IllegalStateException(file.path() + " is damaged; restore it, or move it away", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.path() + " cannot be read", unreadable);
        }
    }

    /** Whether there is no key at all. */
    public boolean isEmpty() {
        return list().isEmpty();
    }

    /**
     * Makes a key.
     *
     * @return the key itself, which is kept nowhere
     * @throws IllegalArgumentException if the name is none or is taken
     */
    public String create(String name, Role role) {
        var keys = new ArrayList<>(list());
        if (!name.matches(NAME) || name.equals(Visitor.LOCAL.name())) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for a key; it must be of letters, digits,"
                    + " dots, dashes and underscores, and not \"" + Visitor.LOCAL.name() + "\"");
        }
        if (keys.stream().anyMatch(key -> key.name().equals(name))) {
            throw new IllegalArgumentException(
                    "there is a key of the name \"" + name + "\" already; revoke it first or choose another name");
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var word = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keys.add(new Key(
                name, role, HexFormat.of().formatHex(hash(word)), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        save(keys);
        return word;
    }

    /** Makes a key worthless; says whether there was one of the name. */
    public boolean revoke(String name) {
        var keys = new ArrayList<>(list());
        var isThere = keys.removeIf(key -> key.name().equals(name));
        if (isThere) {
            save(keys);
        }
        return isThere;
    }

    /** Whose key somebody shows; takes as long for a key that is nearly right as for any other. */
    public Optional<Visitor> find(String word) {
        var hash = hash(word);
        var found = Optional.<Visitor>empty();
        for (var key : list()) {
            if (MessageDigest.isEqual(hash, HexFormat.of().parseHex(key.hash()))) {
                found = Optional.of(new Visitor(key.name(), key.role()));
            }
        }
        return found;
    }

    private void save(List<Key> keys) {
        try {
            file.replace(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(keys) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.path() + " cannot be written", unwritable);
        }
    }

    private static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
