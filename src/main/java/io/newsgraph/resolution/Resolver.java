package io.newsgraph.resolution;

import io.newsgraph.extraction.Extraction;
import io.newsgraph.extraction.event.EventClaim;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.relation.RelationClaim;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.reading.Sentence;
import io.newsgraph.resolution.link.Link;
import io.newsgraph.resolution.link.Linker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides which actor of the world each entity of an article is. Safe for many threads. */
public final class Resolver {

    private final Linker linker;
    private final String version;

    /** A resolver that finds articles about actors with this linker, and signs what it claims with a version. */
    public Resolver(Linker linker, String version) {
        this.linker = linker;
        this.version = version;
    }

    /** What the article claims, about actors that are the same in every article. */
    public Findings resolve(Extraction extraction) {
        return new Resolution(extraction, linker).findings(version);
    }

    private static final class Resolution {

        private final Extraction extraction;
        private final Map<Entity, Link> links;
        private final Map<Entity, ActorId> ids = new LinkedHashMap<>();

        Resolution(Extraction extraction, Linker linker) {
            this.extraction = extraction;
            this.links = linker.links(extraction);
            var article = extraction.reading().article().id();
            Notable.of(extraction).forEach(entity -> ids.put(entity, ActorIds.of(entity, article)));
        }

        Findings findings(String version) {
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
            ids.forEach((entity, id) -> actors.merge(id, actor(entity, id), Resolution::merged));
            return List.copyOf(actors.values());
        }

        private Actor actor(Entity entity, ActorId id) {
            var known = entity.known();
            var aliases = new TreeSet<>(entity.aliases());
            aliases.remove(entity.name());
            var link = Optional.ofNullable(links.get(entity));
            return new Actor(
                    id,
                    entity.name(),
                    entity.type(),
                    known == null ? null : known.wikidata(),
                    link.map(Link::title).orElse(known == null ? null : known.wikipedia()),
                    entity.country(),
                    null,
                    List.copyOf(aliases),
                    link.map(Link::reason).orElse(entity.reason()));
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
                    one.country(),
                    one.domain(),
                    List.copyOf(aliases),
                    one.identifiedBy());
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
                    claim.status(),
                    claim.negated(),
                    idIfAny(claim.speaker()),
                    claim.confidence(),
                    claim.sentence().span(),
                    claim.rule());
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
}
