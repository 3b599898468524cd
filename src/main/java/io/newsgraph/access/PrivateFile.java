package io.newsgraph.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A text file that nobody but its owner can read or write, from its first byte on. On Windows, the permissions of the folder
 * decide.
 */
public record PrivateFile(Path path) {

    public PrivateFile {
        path = path.toAbsolutePath();
    }

    /** What it says; nothing if there is none. */
    public Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(path));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** Replaces it as a whole, so that whoever reads it meanwhile sees either the old text or the new one. */
    public void replace(String text) throws IOException {
        var draft = draft();
        try {
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Adds to its end, in one piece even if others do so at the same time. */
    public void append(String text) throws IOException {
        if (Files.notExists(path)) {
            createEmpty();
        }
        try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void createEmpty() throws IOException {
        var draft = draft();
        try {
            Files.move(draft, path);
        } catch (FileAlreadyExistsException createdMeanwhile) {
            Files.delete(draft);
        }
    }

    /** Java makes temporary files for their owner only. */
    private Path draft() throws IOException {
        var directory = path.resolveSibling("");
        Files.createDirectories(directory);
        return Files.createTempFile(directory, "draft", ".tmp");
    }
}
