package io.newsgraph.graph.evidence;

import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.resolution.copies.SentenceFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sentences of one article: their ids, and which of them a place in the text belongs to. */
final class Sentences {

    /** Copies share their beginning; what stands further down may be anybody's background or boilerplate. */
    private static final int FINGERPRINTED = 8;

    private final Findings findings;
    private final List<Map<String, @Nullable Object>> rows;
    private final TreeMap<Integer, Integer> indexByStart = new TreeMap<>();

    Sentences(Findings findings) {
        this.findings = findings;
        for (var i = 0; i < findings.sentences().size(); i++) {
            indexByStart.put(findings.sentences().get(i).start(), i);
        }
        this.rows = makeRows();
    }

    /** The id of the sentence at an offset; one that lies between two sentences belongs to the first. */
    String idAt(int offset) {
        var entry = indexByStart.floorEntry(offset);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "article " + findings.article().id().value() + " has no sentence at offset " + offset);
        }
        return id(entry.getValue());
    }

    /** The rows that write them. */
    List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    /** How many of them have a fingerprint. */
    long fingerprints() {
        return rows.stream().filter(row -> row.get("fingerprint") != null).count();
    }

    private List<Map<String, @Nullable Object>> makeRows() {
        var text = findings.article().text();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var fingerprinted = 0;
        for (var i = 0; i < findings.sentences().size(); i++) {
            var span = findings.sentences().get(i);
            var sentence = span.of(text);
            var fingerprint = fingerprinted < FINGERPRINTED ? fingerprint(sentence) : null;
            fingerprinted += fingerprint == null ? 0 : 1;
            rows.add(Row.of(
                    "id",
                    id(i),
                    "index",
                    i,
                    "start",
                    span.start(),
                    "end",
                    span.end(),
                    "text",
                    sentence,
                    "fingerprint",
                    fingerprint));
        }
        return rows;
    }

    private static @Nullable Long fingerprint(String sentence) {
        var fingerprint = SentenceFingerprint.of(sentence);
        return fingerprint.isPresent() ? fingerprint.getAsLong() : null;
    }

    private String id(int index) {
        return findings.article().id().value() + "#" + index;
    }
}
