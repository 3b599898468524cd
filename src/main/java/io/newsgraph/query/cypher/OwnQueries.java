package io.newsgraph.query.cypher;

import io.newsgraph.graph.CypherFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The queries in a folder of the user's own. The folder is looked at whenever somebody asks; what stands in a file is read
 * and checked again only when the file has changed. Safe for many threads.
 */
final class OwnQueries {

    private static final String ENDING = ".cypher";
    private static final long LARGEST_BYTES = 100_000;

    private final Path folder;
    private final ReadingCheck check;
    private final Map<Path, Known> known = new HashMap<>();

    OwnQueries(Path folder, ReadingCheck check) {
        this.folder = folder;
        this.check = check;
    }

    /** All of them in the order of their names, those that cannot be asked with the reason; none without the folder. */
    synchronized List<NamedFile> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var present = files.filter(OwnQueries::isQuery).sorted().toList();
            known.keySet().retainAll(present);
            return present.stream().map(this::file).toList();
        } catch (IOException unreadable) {
            // As without the folder.
            return List.of();
        }
    }

    /** Editors keep drafts beside a file in others that begin with a dot or end in something else. */
    private static boolean isQuery(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) && name.length() > ENDING.length() && !name.startsWith(".");
    }

    private NamedFile file(Path path) {
        var name = path.getFileName().toString();
        name = name.substring(0, name.length() - ENDING.length());
        try {
            var state = Files.readAttributes(path, BasicFileAttributes.class);
            var before = known.get(path);
            if (before != null && before.size() == state.size() && before.time().equals(state.lastModifiedTime())) {
                return before.file();
            }
            var file = read(name, path, state);
            known.put(path, new Known(state.lastModifiedTime(), state.size(), file));
            return file;
        } catch (CharacterCodingException foreign) {
            return broken(name, null, "its file is not in UTF-8.");
        } catch (IOException unreadable) {
            return broken(name, null, "its file cannot be read.");
        }
    }

    private NamedFile read(String name, Path path, BasicFileAttributes state) throws IOException {
        if (!state.isRegularFile() || state.size() > LARGEST_BYTES) {
            return broken(name, null, "it is no file of at most " + LARGEST_BYTES + " bytes.");
        }
        CypherFile file;
        try {
            file = CypherFile.parse(name, Files.readString(path));
        } catch (IllegalArgumentException header) {
            return broken(name, null, header.getMessage() + ".");
        }
        var undeclared = file.parameters();
        undeclared.removeAll(file.defaults().keySet());
        if (!undeclared.isEmpty()) {
            return broken(
                    name,
                    file,
                    "it uses $" + undeclared.first() + ", which its second line, // :param {...}, does not declare.");
        }
        try {
            check.check(file.statement(), new HashMap<>(file.defaults()));
        } catch (RefusedStatement refused) {
            return broken(name, file, refused.getMessage());
        }
        return new NamedFile(name, file, true, null);
    }

    private static NamedFile broken(String name, @Nullable CypherFile file, @Nullable String problem) {
        return new NamedFile(name, file, true, problem);
    }

    /** What was found in a file of that age and size. */
    private record Known(FileTime time, long size, NamedFile file) {}
}
