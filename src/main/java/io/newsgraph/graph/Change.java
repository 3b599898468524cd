package io.newsgraph.graph;

import io.newsgraph.graph.copies.Voices;
import io.newsgraph.graph.evidence.Assertion;
import io.newsgraph.graph.evidence.Assertions;
import io.newsgraph.graph.evidence.Entry;
import io.newsgraph.graph.identity.BlockMemory.Turn;
import io.newsgraph.graph.identity.Cast;
import io.newsgraph.graph.identity.Gallery;
import io.newsgraph.graph.identity.Identification;
import io.newsgraph.graph.identity.Judgements;
import io.newsgraph.graph.identity.Relocation;
import io.newsgraph.graph.summary.Settlement;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.grouping.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One change of the graph from one consistent state to the next, inside a transaction: articles go, articles come, and
 * everything that follows from it is worked out anew. What it leaves depends on the articles and judgements that are in the
 * graph, not on how they came there.
 */
final class Change {

    private final Statements statements;
    private final Turn turn;

    /**
     * @param turn what is known of large blocks of names, and will be known after it
     */
    Change(Statements statements, Turn turn) {
        this.statements = statements;
        this.turn = turn;
    }

    /** Takes away what some articles say, puts in what others say; an article may be among both. */
    void apply(Collection<String> leaving, Collection<Entry> entries) {
        var removal = Removal.of(leaving, statements);
        var judgements = Judgements.read(statements);
        var cast = new Cast(entries, judgements);
        var identification = Identification.of(cast.counts(), removal.profiles(), judgements, statements, turn);
        cast.identify(identification);
        writeContent(entries);
        var voices = Voices.of(ids(entries), removal.bereft(), statements);
        var relocation = Relocation.of(identification, statements);
        cast.write(statements);
        identification.write();
        var settlement = new Settlement(voices, judgements, statements);
        settlement.gone(removal.supported(), removal.accounts());
        settlement.recount(voices.recount());
        writeMentions(entries, cast);
        settlement.come(writeClaims(entries, cast));
        settle(relocation, settlement);
        relocation.left().addAll(removal.actors());
        Gallery.settle(relocation.left(), statements);
        removal.settlePublishers();
    }

    /** Works out anew whom the profiles around some actors are taken for. */
    void decideAgain(Collection<ActorId> judged) {
        var judgements = Judgements.read(statements);
        var identification = Identification.again(judged, judgements, statements, turn);
        var relocation = Relocation.of(identification, statements);
        identification.write();
        settle(relocation, settlement(judgements));
        Gallery.settle(relocation.left(), statements);
    }

    /** Works out anew which events some claims tell of. */
    void groupAgain(Collection<String> claims) {
        settle(Relocation.ofClaims(claims, statements), settlement(Judgements.read(statements)));
    }

    /** A settlement without copies that come or go. */
    private Settlement settlement(Judgements judgements) {
        return new Settlement(Voices.of(List.of(), List.of(), statements), judgements, statements);
    }

    private void settle(Relocation relocation, Settlement settlement) {
        settlement.gone(
                relocation.supported(),
                relocation.accounts().stream().map(Account::parse).toList());
        var moved = Assertions.read(relocation.claims(), statements);
        settlement.moved(moved);
        writeSpeakers(moved);
        settlement.write();
    }

    private void writeContent(Collection<Entry> entries) {
        statements.runRows(
                "write/articles", entries.stream().map(Entry::articleRow).toList());
        statements.runRows(
                "write/publishers",
                entries.stream()
                        .map(Entry::articleRow)
                        .filter(row -> row.get("publisher") != null)
                        .toList());
        statements.runRows(
                "write/sentences", entries.stream().map(Entry::sentencesRow).toList());
    }

    private List<Assertion> writeClaims(Collection<Entry> entries, Cast cast) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var assertions = new ArrayList<Assertion>();
        for (var entry : entries) {
            var players = cast.players(entry);
            for (var claim : entry.claims()) {
                rows.add(entry.claimRow(claim));
                assertions.add(new Assertion(claim, entry.report(), players));
            }
        }
        statements.runRows("write/claims", rows);
        writeSpeakers(assertions);
        return assertions;
    }

    /** One row per actor, so that none is looked up for each of the many places that mention it. */
    private void writeMentions(Collection<Entry> entries, Cast cast) {
        var places = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        for (var entry : entries) {
            var ids = cast.ids(entry);
            entry.forEachMention((number, place) -> places.computeIfAbsent(ids.get(number), id -> new ArrayList<>())
                    .add(place));
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        places.forEach((actor, mentions) -> rows.add(Row.of("actor", actor, "mentions", mentions)));
        statements.runRows("write/mentions", rows);
    }

    private void writeSpeakers(Collection<Assertion> assertions) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var assertion : assertions) {
            var speaker = assertion.speaker();
            if (speaker != null) {
                rows.add(Row.of("claim", assertion.claim().id(), "speaker", speaker.value()));
            }
        }
        statements.runRows("write/speakers", rows);
    }

    private static TreeSet<String> ids(Collection<Entry> entries) {
        var ids = new TreeSet<String>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
