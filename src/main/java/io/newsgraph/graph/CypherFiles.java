package io.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every Cypher statement of the application, from the folder {@code cypher/} on the class path. */
public final class CypherFiles {

    private static final String FOLDER = "/cypher/";
    private static final String ENDING = ".cypher";

    private final SortedMap<String, CypherFile> files = new TreeMap<>();

    /** Reads all files; a broken header is an {@link IllegalArgumentException} that names the file. */
    public CypherFiles() {
        try {
            var resolver = new PathMatchingResourcePatternResolver(CypherFiles.class.getClassLoader());
            for (var resource : resolver.getResources("classpath:cypher/**/*" + ENDING)) {
                var file = CypherFile.parse(nameOf(resource), resource.getContentAsString(StandardCharsets.UTF_8));
                files.put(file.name(), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cypher/ of the class path cannot be read", e);
        }
    }

    /** The file of that name, such as {@code write/article}; one that is missing is a mistake in the program. */
    public CypherFile get(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no file cypher/" + name + ENDING);
        }
        return file;
    }

    /** All files in a folder, such as {@code query}, in the order of their names. */
    public List<CypherFile> list(String folder) {
        return files.values().stream()
                .filter(file -> file.name().startsWith(folder + "/"))
                .toList();
    }

    /** All files in the order of their names. */
    public List<CypherFile> list() {
        return List.copyOf(files.values());
    }

    private static String nameOf(Resource resource) throws IOException {
        var path = resource.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ENDING.length());
    }
}
