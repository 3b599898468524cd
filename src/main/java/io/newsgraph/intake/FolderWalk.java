package io.newsgraph.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The files of entered folders, by name, each folder at its place; without hidden ones and {@code README.md}. */
final class FolderWalk {

    private final Deque<Path> waiting = new ArrayDeque<>();

    /** The next file or folder, null when all were seen. */
    @Nullable
    Path next() {
        return waiting.poll();
    }

    /** Puts what is in the folder before everything that is waiting; false if there is nothing in it. */
    boolean enter(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var listed = Files.newDirectoryStream(folder, FolderWalk::isWanted)) {
            listed.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString())
                .reversed());
        entries.forEach(waiting::push);
        return !entries.isEmpty();
    }

    /** A link to a folder may lead in a circle, and a pipe may never end: both are left out. */
    private static boolean isWanted(Path entry) {
        var name = entry.getFileName().toString();
        return !name.startsWith(".")
                && !name.equalsIgnoreCase("README.md")
                && (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) || !Files.isDirectory(entry))
                && !isEndless(entry);
    }

    /** A pipe, socket or device; what cannot be looked at is left for whoever opens it to complain. */
    private static boolean isEndless(Path entry) {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            return false;
        }
    }
}
