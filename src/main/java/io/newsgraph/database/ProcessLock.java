package io.newsgraph.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that at most one holder in all processes has locked. The system lets go of it when the process ends. */
final class ProcessLock implements AutoCloseable {

    // Closing any channel to a file may drop this process's locks on it, so none is opened to a file that is held.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock if nobody has it, and writes into the file who does now. */
    static Optional<ProcessLock> tryAcquire(Path file) throws IOException {
        var path = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        var lock = Optional.<ProcessLock>empty();
        try {
            lock = tryLock(path);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(path);
            }
        }
        return lock;
    }

    private static Optional<ProcessLock> tryLock(Path path) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new ProcessLock(path, channel));
    }

    /** The process that wrote itself into the file last, as far as can be told. */
    static String holderOf(Path file) {
        try {
            return "process " + Files.readString(file);
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    /** Gives the lock up and takes the file away, in which nobody else is interested. */
    void delete() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Whoever looks for locks next takes it away.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the channel either way.
        }
        HELD_HERE.remove(file);
    }
}
