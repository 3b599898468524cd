package io.newsgraph.query.profile;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.RelationSummary;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * An actor at a glance.
 *
 * @param actor who it is
 * @param links its pages elsewhere
 * @param names what articles call it, with the number of articles, most frequent first
 * @param activity how many articles name it in each month in which one does, in order
 * @param offices offices it holds or held, most reported first
 * @param memberships what it is a member or a part of, most reported first
 * @param officers who holds or held an office of it, most reported first
 * @param counterparts with whom it has most relations
 */
public record ActorProfile(
        ActorSummary actor,
        List<URI> links,
        List<NameCount> names,
        List<MonthCount> activity,
        List<RelationSummary> offices,
        List<RelationSummary> memberships,
        List<RelationSummary> officers,
        List<Counterpart> counterparts) {

    /** Copies the lists. */
    public ActorProfile {
        links = List.copyOf(links);
        names = List.copyOf(names);
        activity = List.copyOf(activity);
        offices = List.copyOf(offices);
        memberships = List.copyOf(memberships);
        officers = List.copyOf(officers);
        counterparts = List.copyOf(counterparts);
    }

    /**
     * What some articles call an actor.
     *
     * @param name the fullest name in an article
     * @param articles how many articles
     */
    public record NameCount(String name, long articles) {}

    /**
     * How often an actor was in the news.
     *
     * @param month the first day of the month, in UTC
     * @param articles how many articles name it
     */
    public record MonthCount(LocalDate month, long articles) {}
}
