package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link LoadingProgram} in a process of its own. */
final class LoadingProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path out;
    private final Path graph;

    private LoadingProcess(Process process, Path out, Path graph) {
        this.process = process;
        this.out = out;
        this.graph = graph;
    }

    /** Loads stories into the database of a folder. */
    static LoadingProcess start(Path folder, int first, int end) throws IOException {
        return start(List.of(), folder, first, end);
    }

    /** Does so while no file may become larger than so many bytes, as if the disk were full. */
    static LoadingProcess startWithLimit(int bytes, Path folder, int first, int end) throws IOException {
        return start(List.of("sh", "-c", "ulimit -f " + bytes / 512 + "; exec \"$0\" \"$@\""), folder, first, end);
    }

    private static LoadingProcess start(List<String> shell, Path folder, int first, int end) throws IOException {
        var streams = Files.createTempDirectory("newsgraph-loading");
        var command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadingProgram.class.getName(),
                folder.toString(),
                String.valueOf(first),
                String.valueOf(end),
                streams.resolve("graph").toString()));
        var out = streams.resolve("out");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        return new LoadingProcess(process, out, streams.resolve("graph"));
    }

    /** Waits until so many articles are finished. */
    void awaitFinished(int number) throws IOException, InterruptedException {
        await(() -> count("Loaded") >= number);
    }

    /** Waits until it has said this. */
    void awaitSaid(String words) throws IOException, InterruptedException {
        await(() -> said().contains(words));
    }

    private void await(Condition condition) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(process.isAlive()).as("still runs; it said: " + said()).isTrue();
            assertThat(Instant.now()).as("it said: " + said()).isBefore(deadline);
            Thread.sleep(10);
        }
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends in time")
                .isTrue();
        return process.exitValue();
    }

    /** How often it has said this one word. */
    long count(String line) throws IOException {
        return said().lines().filter(line::equals).count();
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    /** What was in the graph when it had loaded all. */
    List<String> graph() throws IOException {
        return Files.readAllLines(graph);
    }

    /** Ends it as a power failure would. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private interface Condition {

        boolean holds() throws IOException;
    }
}
