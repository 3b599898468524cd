package io.newsgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one data folder. */
class SharedDataFolderTests {

    @TempDir
    private Path directory;

    private DataFolder folder;
    private ServerLauncher launcher;

    @BeforeEach
    void prepare() throws IOException {
        folder = new DataFolder(directory);
        folder.prepare();
        var settings = DatabaseSettings.in(directory).withPorts(0, 0);
        launcher = new ServerLauncher(folder, settings, Neo4jDistribution.find(), Duration.ofSeconds(60));
    }

    @Test
    void aSecondProgramJoinsTheRunningServer() {
        var address = TestDatabase.shared().boltUri();
        try (var joined = Database.open(DatabaseSettings.in(TestDatabase.sharedFolder()))) {
            assertThat(joined).isInstanceOf(JoinedDatabase.class);
            assertThat(joined.boltUri()).isEqualTo(address);
            assertThat(joined.version()).isEqualTo(TestDatabase.shared().version());
        }
        assertThat(TestDatabase.query("RETURN 1")).hasSize(1);
    }

    @Test
    void theOwnerCanWaitForThoseWhoHaveJoined() {
        var owner = TestDatabase.shared();
        var joined = Database.open(DatabaseSettings.in(TestDatabase.sharedFolder()));
        var waiting = CompletableFuture.runAsync(owner::awaitOthers);
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        joined.close();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aNoteOfAServerThatIsGoneIsIgnored() throws Exception {
        new RunningServer(1, Ports.choose(0, 0), "store").writeTo(folder);
        assertThat(JoinedDatabase.find(launcher)).isEmpty();
    }

    @Test
    void aNoteThatPointsToAnotherServerIsIgnored() throws Exception {
        var other = RunningServer.readFrom(new DataFolder(TestDatabase.sharedFolder()));
        assertThat(other).isPresent();
        new RunningServer(1, other.get().ports(), "another store").writeTo(folder);
        assertThat(JoinedDatabase.find(launcher)).isEmpty();
    }

    @Test
    void aNoteThatMakesNoSenseIsIgnored() throws Exception {
        Files.writeString(folder.runningServer(), "process=\\uXYZ\nbolt-port=many");
        assertThat(JoinedDatabase.find(launcher)).isEmpty();
    }

    @Test
    void saysWhoHoldsAFolderWhoseDatabaseDoesNotAnswer() throws Exception {
        try (var held = ProcessLock.tryAcquire(folder.ownerLock()).orElseThrow()) {
            assertThat(held).isNotNull();
            var launcher = new DatabaseLauncher(DatabaseSettings.in(directory), Duration.ofMillis(100));
            assertThatThrownBy(launcher::open)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("The data folder " + directory + " is in use by process "
                            + ProcessHandle.current().pid()
                            + ", whose database does not answer: stop that process, or choose another folder with"
                            + " --data.");
        }
    }

    @Test
    void twoProgramsThatRaceStartOneServer() throws Exception {
        var settings = DatabaseSettings.in(directory).withPorts(0, 0);
        var first = CompletableFuture.supplyAsync(() -> Database.open(settings));
        var second = CompletableFuture.supplyAsync(() -> Database.open(settings));
        try (var one = first.get();
                var other = second.get()) {
            assertThat(one.boltUri()).isEqualTo(other.boltUri());
            assertThat(new Class<?>[] {one.getClass(), other.getClass()})
                    .containsExactlyInAnyOrder(EmbeddedDatabase.class, JoinedDatabase.class);
        }
    }
}
