package io.newsgraph.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.springframework.util.FileSystemUtils;

/** Neo4j's own jars, which the build puts beside this program's classes. */
final class Neo4jDistribution {

    private static final String UNPACKED = "neo4j-jars-";

    private final URL index;
    private final List<String> names;
    private final String version;

    private Neo4jDistribution(URL index, List<String> names, String version) {
        this.index = index;
        this.names = names;
        this.version = version;
    }

    static Neo4jDistribution find() throws IOException {
        var index = Neo4jDistribution.class.getResource("/neo4j-dist/index.txt");
        if (index == null) {
            throw new DatabaseUnavailable(
                    "This build of newsgraph carries no Neo4j: build it with mvn package, or set NEO4J_URI.");
        }
        return new Neo4jDistribution(
                index, text("index.txt").lines().toList(), text("version.txt").strip());
    }

    String version() {
        return version;
    }

    /** The jars as files, unpacked into a folder of their own below the given one unless they are files already. */
    List<Path> jars(Path parent) throws IOException {
        var folder = index.getProtocol().equals("file")
                ? Objects.requireNonNull(Path.of(URI.create(index.toString())).getParent())
                : unpackOnce(parent);
        return names.stream().map(folder::resolve).toList();
    }

    private Path unpackOnce(Path parent) throws IOException {
        var folder = parent.resolve(UNPACKED + version + "-" + checksum());
        if (!Files.isDirectory(folder)) {
            deleteUnpacked(parent);
            var draft = Files.createTempDirectory(parent, UNPACKED);
            for (var name : names) {
                try (var jar = open(name)) {
                    Files.copy(jar, draft.resolve(name));
                }
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    /** Other versions, and what was left when a program ended while it unpacked. */
    private static void deleteUnpacked(Path parent) throws IOException {
        try (var others = Files.newDirectoryStream(parent, UNPACKED + "*")) {
            for (var other : others) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private String checksum() {
        var checksum = new CRC32();
        checksum.update(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static String text(String name) throws IOException {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) throws IOException {
        var stream = Neo4jDistribution.class.getResourceAsStream("/neo4j-dist/" + name);
        if (stream == null) {
            throw new FileNotFoundException("neo4j-dist/" + name);
        }
        return stream;
    }
}
