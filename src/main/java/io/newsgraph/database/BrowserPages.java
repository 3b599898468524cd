package io.newsgraph.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/**
 * Neo4j Browser as files, with a page of ours among them. Neo4j serves the folder {@code browser} that it finds first on its
 * class path; Browser takes no password from a link, but a page of its own origin may leave one where Browser looks for it.
 */
record BrowserPages(Path launcher) {

    private static final String FOLDER = "browser/";

    /** Half of its size: a Browser of tomorrow that nobody needs today. */
    private static final String PREVIEW = FOLDER + "preview/";

    private static final String START_PAGE = "start.html";

    /** Neo4j tells browsers to run no script that stands in a page itself. */
    private static final List<String> OWN = List.of(START_PAGE, "start.js");

    /** The path of our page on the server. */
    static final String START = "/" + FOLDER + START_PAGE;

    /**
     * Puts everything in place.
     *
     * @param jars Neo4j's own, with Browser among them
     * @param bolt what Browser connects to
     * @param start what else our page gives to Browser, as JSON
     */
    void write(List<Path> jars, URI bolt, String start) throws IOException {
        var jar = jars.stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("neo4j-browser-"))
                .findFirst()
                .orElseThrow(() -> new FileNotFoundException("the jar of Neo4j Browser"));
        var unpackedFrom = launcher.resolve("browser.version");
        var version = String.valueOf(jar.getFileName());
        if (Files.notExists(unpackedFrom) || !Files.readString(unpackedFrom).equals(version)) {
            FileSystemUtils.deleteRecursively(launcher.resolve(FOLDER));
            unpack(jar);
            Files.writeString(unpackedFrom, version);
        }
        Files.writeString(
                launcher.resolve(FOLDER).resolve("connection.json"),
                "{\"bolt\": \"%s\", \"user\": \"%s\"}%n".formatted(bolt, Neo4jPassword.USER));
        Files.writeString(launcher.resolve(FOLDER).resolve("start.json"), start);
        for (var name : OWN) {
            try (var page = BrowserPages.class.getResourceAsStream(name)) {
                if (page == null) {
                    throw new FileNotFoundException(name);
                }
                Files.write(launcher.resolve(FOLDER).resolve(name), page.readAllBytes());
            }
        }
    }

    private void unpack(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream()
                    .filter(file -> file.getName().startsWith(FOLDER) && !file.isDirectory())
                    .filter(file -> !file.getName().startsWith(PREVIEW))
                    .toList()) {
                var file = launcher.resolve(entry.getName()).normalize();
                if (!file.startsWith(launcher)) {
                    throw new IOException(entry.getName() + " leads out of " + jar);
                }
                Files.createDirectories(file.resolveSibling(""));
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
    }
}
