package io.newsgraph.query.cypher;

import io.newsgraph.graph.CypherFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a named query.
 *
 * @param name what people call it
 * @param file what stands in it, if that is understood
 * @param own whether it comes from the user's own folder
 * @param problem why it cannot be asked, if it cannot
 */
record NamedFile(
        String name,
        @Nullable CypherFile file,
        boolean own,
        @Nullable String problem) {

    static NamedFile builtIn(CypherFile file) {
        return new NamedFile(file.shortName(), file, false, null);
    }

    /** The statement; a {@link RefusedStatement} if it cannot be asked. */
    CypherFile orRefuse() {
        if (file == null || problem != null) {
            throw new RefusedStatement("The query " + name + " cannot be asked: " + problem);
        }
        return file;
    }

    NamedQuery describe() {
        return file == null
                ? new NamedQuery(name, null, List.of(), own, problem)
                : new NamedQuery(name, file.description(), parameters(file), own, problem);
    }

    private static List<NamedQuery.Parameter> parameters(CypherFile file) {
        return file.defaults().entrySet().stream()
                .map(entry ->
                        new NamedQuery.Parameter(entry.getKey(), ParameterType.of(entry.getValue()), entry.getValue()))
                .toList();
    }
}
