package io.newsgraph.graph.copies;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.resolution.copies.Copy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which articles speak with one voice because they are copies of one report. A voice bears the id of the article that was
 * there first, and an article that nobody copied is a voice of its own.
 */
public final class Voices {

    private static final Copy THROUGH_ANOTHER = new Copy(0, "a copy of another copy");

    private final Statements statements;
    private final Set<String> fresh;
    private final Set<String> bereft;
    private final Map<String, String> voices = new HashMap<>();
    private final Map<String, Set<String>> supported = new HashMap<>();
    private final Set<String> recount = new TreeSet<>();

    private Voices(Collection<String> fresh, Collection<String> bereft, Statements statements) {
        this.fresh = Set.copyOf(fresh);
        this.bereft = Set.copyOf(bereft);
        this.statements = statements;
    }

    /**
     * Looks for copies of new articles, and again among those whose report has lost one.
     *
     * @param fresh the ids of articles that were not there before; their sentences are
     * @param bereft the ids of articles whose voice has lost an article
     */
    public static Voices of(Collection<String> fresh, Collection<String> bereft, Statements statements) {
        var voices = new Voices(fresh, bereft, statements);
        var unsettled = new TreeSet<>(bereft);
        unsettled.addAll(fresh);
        voices.find(unsettled);
        return voices;
    }

    /** How many voices are new among those that some new articles give to a relation. */
    public int added(String relation, Collection<String> articles) {
        var added = new HashSet<String>();
        for (var article : articles) {
            var voice = voices.getOrDefault(article, article);
            if (!supported.getOrDefault(voice, Set.of()).contains(relation)) {
                added.add(voice);
            }
        }
        return added.size();
    }

    /** The events and relations whose voices must be counted again. */
    public Set<String> recount() {
        return recount;
    }

    private void find(Set<String> unsettled) {
        var pairs = statements.listIds(
                "copies/candidates",
                unsettled,
                row -> List.of(row.get("one").asString(), row.get("other").asString()));
        var involved = new TreeSet<>(bereft);
        pairs.forEach(involved::addAll);
        if (involved.isEmpty()) {
            return;
        }
        var prints = new Prints(statements.listIds("copies/prints", involved, Print::of));
        uniteSettled(prints, unsettled);
        pairs.forEach(pair -> prints.compare(pair.get(0), pair.get(1)));
        var changed = prints.reports().stream().filter(this::isChanged).toList();
        write(changed, prints);
        remember(changed);
    }

    private static void uniteSettled(Prints prints, Set<String> unsettled) {
        var first = new HashMap<String, String>();
        for (var print : prints.all()) {
            if (!unsettled.contains(print.id())) {
                prints.unite(print.id(), first.computeIfAbsent(print.voice(), voice -> print.id()));
            }
        }
    }

    private boolean isChanged(List<Print> report) {
        var voice = report.get(0).id();
        return report.size() > 1 && report.stream().anyMatch(print -> fresh.contains(print.id()))
                || report.stream().anyMatch(print -> !print.voice().equals(voice));
    }

    private void write(List<List<Print>> reports, Prints prints) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var copies = new ArrayList<Map<String, @Nullable Object>>();
        for (var report : reports) {
            var original = report.get(0);
            for (var print : report) {
                voices.put(print.id(), original.id());
                rows.add(Row.of("article", print.id(), "voice", original.id()));
                if (print != original) {
                    copies.add(copy(print.id(), original.id(), prints));
                }
            }
        }
        statements.runRows("copies/voices", rows);
        statements.runRows("copies/copies", copies);
    }

    private static Map<String, @Nullable Object> copy(String article, String original, Prints prints) {
        var copy = prints.between(article, original).orElse(THROUGH_ANOTHER);
        return Row.of("article", article, "original", original, "share", copy.share(), "reason", copy.reason());
    }

    private void remember(List<List<Print>> reports) {
        for (var report : reports) {
            var settled =
                    report.stream().filter(print -> !fresh.contains(print.id())).toList();
            var says = new TreeSet<>(statements.listIds(
                    "copies/supported",
                    settled.stream().map(Print::id).toList(),
                    row -> row.get("id").asString()));
            supported.put(report.get(0).id(), says);
            var isSplit = settled.stream().anyMatch(print -> bereft.contains(print.id()));
            if (isSplit || settled.stream().map(Print::voice).distinct().count() > 1) {
                recount.addAll(says);
            }
        }
    }
}
