package io.newsgraph.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The child process that is the embedded server. */
final class ServerProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final ServerLog log;

    private ServerProcess(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it; it answers only some seconds later, if it does. */
    static ServerProcess start(DataFolder folder, List<Path> jars, Ports ports, DatabaseSettings settings)
            throws IOException {
        var log = ServerLog.from(folder);
        var configuration = Neo4jConfiguration.write(folder, ports, settings.memory());
        // Neo4j serves no pages out of a folder that a symbolic link leads to.
        var launcher = copyServerMain(folder.home().resolve("launcher")).toRealPath();
        new BrowserPages(launcher).write(jars, ports.boltUri(), settings.browserStart());
        var classPath = new ArrayList<Path>();
        classPath.add(launcher);
        classPath.addAll(jars);
        var arguments = new ArrayList<String>(List.of(
                settings.lasts() ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                "-Xms128m",
                "-Xmx" + settings.memory().heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                ServerMain.class.getName(),
                folder.serverLock().toString(),
                "org.neo4j.server.CommunityEntryPoint",
                "--home-dir=" + folder.home(),
                "--config-dir=" + configuration));
        // The class path of 200 jars is too long for some systems' command lines.
        var file = Files.write(
                folder.home().resolve("launcher").resolve("arguments"),
                arguments.stream().map(ServerProcess::quote).toList());
        var process = new ProcessBuilder(java(), "@" + file)
                .directory(folder.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.console().toFile())
                .start();
        return new ServerProcess(process, log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long id() {
        return process.pid();
    }

    ServerLog log() {
        return log;
    }

    /** Calls when it has ended, by whatever means. */
    void onEnd(Runnable reaction) {
        var unused = process.onExit().thenRunAsync(reaction);
    }

    /** Ends it at once; its store is as good as after a power failure, which Neo4j mends at its next start. */
    void kill() {
        process.destroyForcibly();
    }

    /** Stops it in an orderly way, which takes about a second; one that cannot write any more would never end. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (log.tellsOfPanic() || !process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Gives the child the one class of ours that it runs. */
    private static Path copyServerMain(Path folder) throws IOException {
        var name = ServerMain.class.getName().replace('.', '/') + ".class";
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        try (var stream = ServerMain.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IOException(name + " is missing");
            }
            Files.write(file, stream.readAllBytes());
        }
        return folder;
    }
}
