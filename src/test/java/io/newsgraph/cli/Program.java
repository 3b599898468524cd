package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, started as a user would start it. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it in a folder, with nothing on standard input. */
    static Program start(Path folder, String... arguments) throws IOException {
        return feed(folder, "", arguments);
    }

    /** Starts it in a folder, with a text on standard input. */
    static Program feed(Path folder, String input, String... arguments) throws IOException {
        var streams = Files.createTempDirectory("newsgraph-program");
        var in = Files.writeString(streams.resolve("in"), input);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-jar",
                System.getProperty("newsgraph.jar")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(streams.resolve("out").toFile())
                .redirectError(streams.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        return new Program(builder.start(), streams.resolve("out"), streams.resolve("err"));
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends in time")
                .isTrue();
        return process.exitValue();
    }

    /** Waits until it has told a person so. */
    void awaitSaying(String words) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!err().contains(words)) {
            assertThat(process.isAlive()).as("still runs; it said: " + err()).isTrue();
            assertThat(Instant.now()).as("it said: " + err()).isBefore(deadline);
            Thread.sleep(200);
        }
    }

    /** Asks it to end, as Ctrl-C does. */
    void stop() {
        process.destroy();
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
