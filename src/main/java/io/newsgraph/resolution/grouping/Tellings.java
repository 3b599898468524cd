package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Introduction.Newness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements by which one article tells of one event several times: "Russia struck Kharkiv on Monday. The strike
 * killed three." A statement joins the one event told of before that it fits, if its words say that it is known or are the
 * same; where two fit it joins none. Depends on the article alone.
 */
public final class Tellings {

    private final Findings findings;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Episode> joined = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    private Tellings(Findings findings) {
        this.findings = findings;
        for (var statement : findings.events()) {
            var episode = join(new Episode.Told(statement, Account.of(statement, findings)));
            joined.add(episode);
            accounts.add(episode.last());
        }
    }

    /** How an article tells of its events. */
    public static Tellings of(Findings findings) {
        return new Tellings(findings);
    }

    /**
     * How one statement tells of an event.
     *
     * @param own what it says itself
     * @param shared what it and the other statements of the same event in its article say together; none if it is the only
     *     one
     */
    public record Telling(Account own, @Nullable Account shared) {}

    /** How the statement of this number, from 0, tells of an event. */
    public Telling get(int number) {
        var start = findings.events().get(number).trigger().start();
        var episode = joined.get(number);
        return new Telling(
                accounts.get(number).within(article(), start),
                episode.isToldAgain() ? episode.account().within(article(), episode.start()) : null);
    }

    private Episode join(Episode.Told told) {
        var introduction = told.statement().introduction();
        var with = episodes.stream()
                .filter(episode -> episode.isToldAt(introduction.with()) && episode.fitsResult(told))
                .findFirst();
        if (with.isPresent()) {
            return with.get().add(told);
        }
        var fitting = episodes.stream().filter(episode -> episode.fits(told)).toList();
        if (introduction.newness() == Newness.ANOTHER) {
            return add(fitting.isEmpty() ? told : told.apart(article()));
        }
        return fitting.size() == 1 ? fitting.get(0).add(told) : add(told);
    }

    private Episode add(Episode.Told first) {
        var episode = new Episode(first);
        episodes.add(episode);
        return episode;
    }

    private String article() {
        return findings.article().id().value();
    }
}
