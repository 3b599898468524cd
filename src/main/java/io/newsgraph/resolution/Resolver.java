package io.newsgraph.resolution;

import io.newsgraph.extraction.Extraction;
import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.extraction.event.IntroductionFinder;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.relation.RelationClaim;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.resolution.link.Link;
import io.newsgraph.resolution.link.Linker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides which actor of the world each entity of an article is. Safe for many threads. */
public final class Resolver {

    private final Linker linker;
    private final DomainFinder domainFinder;
    private final ActorIds actorIds;
    private final String version;
    private final IntroductionFinder introductions = new IntroductionFinder();

    /**
     * A resolver that knows what a lexicon knows, finds articles about actors with a linker, and signs what it claims with a
     * version.
     */
    public Resolver(Lexicon lexicon, Linker linker, String version) {
        this.linker = linker;
        this.domainFinder = new DomainFinder(lexicon);
        this.actorIds = new ActorIds(lexicon);
        this.version = version;
    }

    /** What the article claims, about actors that are the same in every article. */
    public Findings resolve(Extraction extraction) {
        return new Resolution(extraction).findings();
    }

    private final class Resolution {

        private final Extraction extraction;
        private final Map<Entity, Link> links;
        private final Map<Entity, Domain> domains;
        private final Map<Entity, ActorId> ids = new LinkedHashMap<>();

        Resolution(Extraction extraction) {
            this.extraction = extraction;
            this.domains = domainFinder.find(extraction);
            this.links = linker.links(extraction);
            links.entrySet().removeIf(entry -> isStranger(entry.getKey(), entry.getValue()));
            var article = extraction.reading().article().id();
            Notable.of(extraction)
                    .forEach(entity -> ids.put(
                            entity, actorIds.of(entity, name(entity), known(entity), links.get(entity), article)));
        }

        /** Whom the lexicon knows by the name, unless the article shows somebody else. */
        private @Nullable KnownActor known(Entity entity) {
            var known = entity.known();
            var shown = domains.get(entity);
            return known == null || shown == null || domainFinder.canBe(known, shown) ? known : null;
        }

        /** What an entity is called; a namesake of a known person has only the names that the text has. */
        private String name(Entity entity) {
            return isNamesake(entity)
                    ? extraction.mentions().all().stream()
                            .filter(mention -> mention.entity() == entity && mention.kind() == MentionKind.NAME)
                            .map(mention -> mention.span().of(text()))
                            .max(Comparator.comparingInt(String::length))
                            .orElse(entity.name())
                    : entity.name();
        }

        private boolean isNamesake(Entity entity) {
            return entity.known() != null && known(entity) == null;
        }

        private boolean isStranger(Entity entity, Link link) {
            var shown = domains.get(entity);
            return entity.type() == ActorType.PERSON && shown != null && !domainFinder.canBe(link, shown);
        }

        Findings findings() {
            return new Findings(
                    extraction.reading().article(),
                    extraction.reading().sentences().stream()
                            .map(Sentence::span)
                            .toList(),
                    actors(),
                    extraction.mentions().all().stream()
                            .filter(mention -> ids.containsKey(mention.entity()))
                            .map(this::mention)
                            .toList(),
                    extraction.events().stream().map(this::event).toList(),
                    extraction.relations().stream()
                            .flatMap(claim -> relation(claim).stream())
                            .distinct()
                            .toList(),
                    extraction.times(),
                    extraction.refusals(),
                    version);
        }

        /** Entities with the same id are one actor. */
        private List<Actor> actors() {
            var actors = new LinkedHashMap<ActorId, Actor>();
            ids.forEach((entity, id) -> actors.merge(id, actor(entity, id), Resolver::merged));
            return List.copyOf(actors.values());
        }

        private Actor actor(Entity entity, ActorId id) {
            var known = known(entity);
            var name = name(entity);
            var isNamesake = isNamesake(entity);
            var aliases = new TreeSet<>(isNamesake ? Set.of() : entity.aliases());
            aliases.remove(name);
            var link = Optional.ofNullable(links.get(entity));
            return new Actor(
                    id,
                    name,
                    entity.type(),
                    known == null ? null : known.wikidata(),
                    link.map(Link::title).orElse(known == null ? null : known.wikipedia()),
                    isNamesake ? null : entity.country(),
                    link.filter(title -> entity.type() == ActorType.PERSON)
                            .flatMap(domainFinder::of)
                            .orElse(domains.get(entity)),
                    List.copyOf(aliases),
                    isNamesake
                            ? "name of somebody of another walk of life"
                            : link.map(Link::reason).orElse(entity.reason()));
        }

        private ActorId id(Entity entity) {
            var id = ids.get(entity);
            if (id == null) {
                throw new IllegalStateException(entity + " has no mention");
            }
            return id;
        }

        private @Nullable ActorId idIfAny(@Nullable Mention mention) {
            return mention == null ? null : id(mention.entity());
        }

        private ActorMention mention(Mention mention) {
            var span = mention.span();
            return new ActorMention(id(mention.entity()), span, span.of(text()), mention.kind());
        }

        private String text() {
            return extraction.reading().article().text();
        }

        private List<ActorId> ids(List<Mention> mentions) {
            return mentions.stream()
                    .map(mention -> id(mention.entity()))
                    .distinct()
                    .toList();
        }

        private EventStatement event(EventClaim claim) {
            return new EventStatement(
                    claim.type(),
                    claim.futureOf(),
                    claim.mode(),
                    claim.contexts(),
                    claim.sentence().token(claim.trigger()).span(),
                    ids(claim.sources()),
                    ids(claim.targets()),
                    idIfAny(claim.location()),
                    claim.date(),
                    claim.toll(),
                    claim.status(),
                    claim.negated(),
                    idIfAny(claim.speaker()),
                    claim.confidence(),
                    claim.sentence().span(),
                    claim.rule(),
                    introductions.of(claim, extraction.events()));
        }

        /** Nothing is related to itself, which two names of one actor may seem to be. */
        private Optional<RelationStatement> relation(RelationClaim claim) {
            var subject = id(claim.subject().entity());
            var object = Optional.ofNullable(claim.object()).map(this::id).orElse(null);
            if (subject.equals(object)) {
                return Optional.empty();
            }
            return Optional.of(new RelationStatement(
                    claim.type(),
                    subject,
                    object,
                    claim.value(),
                    claim.held(),
                    claim.status(),
                    claim.negated(),
                    idIfAny(claim.speaker()),
                    claim.confidence(),
                    claim.sentence().span(),
                    claim.rule()));
        }
    }

    private static Actor merged(Actor one, Actor other) {
        var aliases = new TreeSet<>(one.aliases());
        aliases.addAll(other.aliases());
        return new Actor(
                one.id(),
                one.name(),
                one.type(),
                one.wikidata(),
                one.wikipedia(),
                one.country() == null ? other.country() : one.country(),
                one.domain() == null ? other.domain() : one.domain(),
                List.copyOf(aliases),
                one.identifiedBy());
    }
}
