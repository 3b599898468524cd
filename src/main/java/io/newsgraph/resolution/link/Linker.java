package io.newsgraph.resolution.link;

import io.newsgraph.extraction.Extraction;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the Wikipedia article of an actor that the lexicon does not know. Safe for many threads.
 *
 * <p>A name leads to the article that it most often means, if that is one about the actor's kind and if the name is used
 * for little else. Where it is not sure, there is no link: an actor without one is better than one with another's.
 */
public final class Linker {

    /** A name of several words seldom means two things; one word often does. */
    private static final double LEAST_SHARE_OF_FULL_NAME = 0.3;

    private static final double LEAST_SHARE_OF_WORD = 0.5;

    /** Above this, a town's own name leads to it without its state. */
    private static final double PRIMARY_TOPIC = 0.6;

    private final TitleDictionary dictionary;
    private final KindFit kindFit;

    Linker(TitleDictionary dictionary, Lexicon lexicon) {
        this.dictionary = dictionary;
        this.kindFit = new KindFit(lexicon);
    }

    /** A linker with the dictionary that the build has made; takes about a second. */
    public static Linker load(Lexicon lexicon) {
        return new Linker(TitleDictionary.shared(), lexicon);
    }

    /** The articles about those entities of an article that have names which lead to one. */
    public Map<Entity, Link> links(Extraction extraction) {
        var entities = extraction.mentions().entities();
        var report = SportsReport.of(extraction.mentions());
        var regions = Regions.of(extraction.mentions());
        var links = new HashMap<Entity, Link>();
        for (var entity : entities) {
            if (entity.isNamed() && (entity.known() == null || entity.known().wikipedia() == null)) {
                Optional.ofNullable(regions.get(entity))
                        .flatMap(region -> town(entity, region))
                        .or(() -> link(entity, report))
                        .ifPresent(link -> links.put(entity, link));
            }
        }
        return links;
    }

    /** "Springfield, Illinois", which is not what "Springfield" leads to. */
    private Optional<Link> town(Entity entity, String region) {
        var name = entity.name() + ", " + region;
        var isPrimary = dictionary
                .find(entity.name())
                .filter(candidate -> candidate.title().equals(name))
                .isPresent();
        return isPrimary
                ? Optional.empty()
                : dictionary
                        .find(name)
                        .filter(candidate -> candidate.title().equals(name))
                        .map(candidate -> new Link(name, "town of that name in " + region));
    }

    private Optional<Link> link(Entity entity, SportsReport report) {
        for (var name : names(entity)) {
            if (entity.type() == ActorType.ORGANIZATION) {
                var club = report.club(name, dictionary);
                if (club.isPresent()) {
                    return Optional.of(new Link(club.get().title(), "club of that name in the sport reported on"));
                }
            }
            var candidate = dictionary.find(name);
            if (candidate.isPresent()
                    && isSure(name, candidate.get())
                    && !report.isOfPlace(entity, candidate.get())
                    && kindFit.fits(entity, name, candidate.get())) {
                return Optional.of(link(entity, name, candidate.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSure(String name, Candidate candidate) {
        return candidate.share() >= (name.indexOf(' ') > 0 ? LEAST_SHARE_OF_FULL_NAME : LEAST_SHARE_OF_WORD);
    }

    private static Link link(Entity entity, String name, Candidate candidate) {
        var title = candidate.title();
        var comma = title.indexOf(", ");
        var isOwnName = entity.type() == ActorType.PLACE
                && comma > 0
                && candidate.share() >= PRIMARY_TOPIC
                && Surface.of(title.substring(0, comma)).equals(Surface.of(name));
        return new Link(
                isOwnName ? title.substring(0, comma) : title,
                String.format(Locale.ROOT, "%.0f%% of Wikipedia's links named \"%s\"", candidate.share() * 100, name));
    }

    /** The entity's names, the one that says most first; a word alone only where there is nothing else. Of a known one only its own. */
    private static List<String> names(Entity entity) {
        var names = new ArrayList<String>();
        names.add(cased(entity.name()));
        if (entity.known() != null) {
            return names;
        }
        entity.aliases().stream()
                .map(Linker::cased)
                .filter(alias -> alias.indexOf(' ') > 0
                        || entity.name().indexOf(' ') < 0
                        || entity.type() == ActorType.ORGANIZATION)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(names::add);
        return names;
    }

    /** Headlines in capitals are put into the usual case; what may be an acronym stays. */
    private static String cased(String name) {
        var isAcronym = name.indexOf(' ') < 0 && name.length() < 5;
        if (isAcronym || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var cased = new StringBuilder(name.length());
        var startsWord = true;
        for (var c : name.toCharArray()) {
            cased.append(startsWord ? c : Character.toLowerCase(c));
            startsWord = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return cased.toString();
    }
}
