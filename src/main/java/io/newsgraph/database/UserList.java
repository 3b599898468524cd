package io.newsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has joined the server of a data folder: one locked file for each, which the system unlocks when its holder ends. */
record UserList(Path directory) {

    private static final Logger LOG = LoggerFactory.getLogger(UserList.class);

    static UserList in(DataFolder folder) {
        return new UserList(folder.users());
    }

    /** Enters this program; deleting the lock takes it off again. */
    ProcessLock enter() throws IOException {
        return ProcessLock.tryAcquire(directory.resolve(UUID.randomUUID() + ".lock"))
                .orElseThrow(() -> new IOException("two random names are the same"));
    }

    /** Returns when nobody is on the list any more. */
    void awaitNobody() {
        var announced = false;
        while (!isEmpty()) {
            if (!announced) {
                LOG.info("Another newsgraph uses this database; waiting until that ends.");
                announced = true;
            }
            Pause.briefly();
        }
    }

    /** Whether nobody is on the list. */
    boolean isEmpty() {
        try (var files = Files.newDirectoryStream(directory, "*.lock")) {
            for (var file : files) {
                var left = ProcessLock.tryAcquire(file);
                if (left.isEmpty()) {
                    return false;
                }
                left.get().close();
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException unreadable) {
            return true;
        }
    }
}
