package io.newsgraph.graph.summary;

import io.newsgraph.graph.Statements;
import io.newsgraph.graph.copies.Voices;
import io.newsgraph.graph.evidence.Assertion;
import io.newsgraph.graph.identity.Judgements;
import io.newsgraph.resolution.grouping.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Brings relations and events up to date with the claims that have come, gone or changed their meaning. */
public final class Settlement {

    private final Statements statements;
    private final Voices voices;
    private final Judgements judgements;
    private final List<Assertion> come = new ArrayList<>();
    private final List<Assertion> moved = new ArrayList<>();
    private final List<Account> gone = new ArrayList<>();
    private final TreeSet<String> thinned = new TreeSet<>();

    /** A settlement inside a transaction, in which copies have been found already. */
    public Settlement(Voices voices, Judgements judgements, Statements statements) {
        this.voices = voices;
        this.judgements = judgements;
        this.statements = statements;
    }

    /** Claims of articles that were not there before. */
    public void come(Collection<Assertion> claims) {
        come.addAll(claims);
    }

    /** Claims whose ties have been cut because they mean somebody else now, or another event. */
    public void moved(Collection<Assertion> claims) {
        moved.addAll(claims);
    }

    /** Events and relations from which claims have been taken, and the accounts that these gave. */
    public void gone(Collection<String> supported, Collection<Account> accounts) {
        thinned.addAll(supported);
        gone.addAll(accounts);
    }

    /** Events and relations whose reports have turned out to be copies, or no copies. */
    public void recount(Collection<String> supported) {
        thinned.addAll(supported);
    }

    /** Writes it all. */
    public void write() {
        // Relations sum up what comes after what has gone; ids of events among the thinned are no relations' ids.
        statements.runIds("summary/unsupported-relationships", thinned);
        statements.runIds("summary/unsupported", thinned);
        var relations = new RelationSums();
        relations.add(come);
        relations.relink(moved);
        relations.write(voices, statements);
        var all = new ArrayList<>(come);
        all.addAll(moved);
        var events = new EventSums(judgements, statements);
        events.thin(thinned);
        events.write(all, gone);
        if (!moved.isEmpty()) {
            thinned.addAll(relations.ids());
        }
        statements.runIds("summary/recount-relations", thinned);
        settle(relations, events);
    }

    private void settle(RelationSums relations, EventSums events) {
        var summedUpAnew = new TreeSet<>(thinned);
        summedUpAnew.addAll(events.touched());
        statements.runIds("summary/standing", summedUpAnew);
        thinned.addAll(relations.ids());
        statements.runIds("summary/relationships", thinned);
        new Plans(statements).settle(events.touched(), gone);
    }
}
