package io.newsgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every change of a graph and of its keys with who made it and when: a line of JSON each at the end of {@code audit.jsonl}
 * in its data folder. Nothing is ever taken out.
 */
public final class AuditLog {

    private final PrivateFile file;

    private AuditLog(PrivateFile file) {
        this.file = file;
    }

    /** The log of the graph in a data folder. */
    public static AuditLog in(Path data) {
        return new AuditLog(new PrivateFile(data.resolve("audit.jsonl")));
    }

    /**
     * Takes down a change.
     *
     * @param who who made it
     * @param what such as {@code load}, {@code withdraw}, {@code judge}, {@code undo} or {@code create key}
     * @param ids what it was made of
     * @param outcome what came of it, in a word or as the status of an HTTP answer
     */
    public void add(Visitor who, String what, List<String> ids, String outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("who", who.name());
        line.put("what", what);
        line.put("ids", ids);
        line.put("outcome", outcome);
        try {
            file.append(JsonMapper.shared().writeValueAsString(line) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.path() + " cannot be written", unwritable);
        }
    }
}
