package io.newsgraph.resolution;

import io.newsgraph.extraction.Extraction;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.relation.RelationClaim;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.resolution.link.Link;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in which walk of life an article shows those whom it names: by the offices they hold, by what they are called
 * beside their names, and for those of whom a report on a sport says nothing, by that.
 */
final class DomainFinder {

    private static final Set<RelationType> OF_MEMBERS =
            Set.of(RelationType.EMPLOYED_BY, RelationType.MEMBER_OF, RelationType.FOUNDED_BY);

    /** Whoever has an office has it for more than a word that may be of his past. */
    private static final int OFFICE = 3;

    private static final int WORD = 2;

    private final Lexicon lexicon;
    private final Callings callings;

    DomainFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.callings = new Callings(lexicon);
    }

    /** The domains of those entities of an article of whom it tells enough. */
    Map<Entity, Domain> find(Extraction extraction) {
        var votes = new HashMap<Entity, Map<Domain, Integer>>();
        for (var claim : extraction.relations()) {
            if (!claim.negated()) {
                domain(claim).ifPresent(domain -> vote(votes, claim.subject().entity(), domain, OFFICE));
            }
        }
        for (var mention : extraction.mentions().all()) {
            if (mention.kind() == MentionKind.NAME && mention.entity().type() == ActorType.PERSON) {
                callings.of(mention).forEach(domain -> vote(votes, mention.entity(), domain, WORD));
            }
        }
        var domains = new HashMap<Entity, Domain>();
        for (var entity : extraction.mentions().entities()) {
            var shown = Optional.ofNullable(votes.get(entity)).flatMap(DomainFinder::clear);
            domain(entity, shown).ifPresent(domain -> domains.put(entity, domain));
        }
        addPlayers(extraction, votes.keySet(), domains);
        return domains;
    }

    /** A known person is who he is whatever else he does in one article, unless it can only be a namesake who does that. */
    private Optional<Domain> domain(Entity entity, Optional<Domain> shown) {
        var repute = ofOldRepute(entity);
        return entity.type() == ActorType.PERSON
                ? repute.filter(known -> shown.stream().allMatch(known::goesWith))
                        .or(() -> shown)
                : shown.or(() -> repute);
    }

    /**
     * Whether somebody whom an article shows in a walk of life can be the one that the lexicon knows by the name: no
     * striker is the speaker of a parliament.
     */
    boolean canBe(KnownActor known, Domain shown) {
        return known.type() != ActorType.PERSON
                || ofRoles(known.roles())
                        .filter(domain -> !domain.goesWith(shown))
                        .isEmpty();
    }

    /** The same for a Wikipedia article, whose title may tell in brackets what the person is. */
    boolean canBe(Link link, Domain shown) {
        return of(link).filter(domain -> !domain.goesWith(shown)).isEmpty();
    }

    /** The domain that the title of a person's Wikipedia article tells in brackets. */
    Optional<Domain> of(Link link) {
        return lexicon.domainWords().ofPerson(link.qualifier());
    }

    private static void vote(Map<Entity, Map<Domain, Integer>> votes, Entity entity, Domain domain, int weight) {
        votes.computeIfAbsent(entity, key -> new EnumMap<>(Domain.class)).merge(domain, weight, Integer::sum);
    }

    /** The one with most votes, if there is one. */
    private static Optional<Domain> clear(Map<Domain, Integer> votes) {
        var most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = votes.keySet().stream()
                .filter(domain -> votes.getOrDefault(domain, 0) == most)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Optional<Domain> domain(RelationClaim claim) {
        var body = Optional.ofNullable(claim.object());
        if (claim.type() == RelationType.CEO_OF) {
            return Optional.of(Domain.BUSINESS);
        }
        if (claim.type() == RelationType.PARTY_MEMBER_OF) {
            return Optional.of(Domain.POLITICS);
        }
        if (OF_MEMBERS.contains(claim.type())) {
            return body.flatMap(this::ofBody);
        }
        if (claim.type() != RelationType.HOLDS_OFFICE || claim.value() == null) {
            return Optional.empty();
        }
        var isOfClub =
                body.filter(entity -> entity.type() == ActorType.ORGANIZATION).isPresent();
        var level = callings.office(claim.value()).filter(domain -> domain != Domain.POLITICS || !isOfClub);
        return level.or(() -> body.flatMap(this::ofBody));
    }

    private Optional<Domain> ofBody(Entity body) {
        var known = body.known();
        if (body.type() != ActorType.ORGANIZATION) {
            return body.type() == ActorType.COUNTRY ? Optional.of(Domain.POLITICS) : Optional.empty();
        }
        return known == null
                ? lexicon.domainWords().ofBody(body.name())
                : lexicon.domainWords().ofKind(known.kind());
    }

    /** What the lexicon knows of a person or organization. */
    private Optional<Domain> ofOldRepute(Entity entity) {
        return switch (entity.type()) {
            case PERSON ->
                Optional.ofNullable(entity.known()).map(KnownActor::roles).flatMap(this::ofRoles);
            case ORGANIZATION -> ofBody(entity);
            case COUNTRY, PLACE, GROUP -> Optional.empty();
        };
    }

    private Optional<Domain> ofRoles(List<String> roles) {
        return roles.stream()
                .map(role -> role.replaceAll("[-0-9 ]+$", "").toLowerCase(Locale.ROOT))
                .flatMap(role -> callings.ending(role).stream())
                .findFirst();
    }

    /** In a report on a game without anybody of office, those are players of whom it says nothing else. */
    private static void addPlayers(Extraction extraction, Set<Entity> called, Map<Entity, Domain> domains) {
        if (extraction.mentions().sport().isEmpty()
                || called.stream().anyMatch(entity -> domains.get(entity) == Domain.POLITICS)) {
            return;
        }
        extraction.mentions().entities().stream()
                .filter(entity -> entity.type() == ActorType.PERSON && entity.isNamed() && !called.contains(entity))
                .forEach(entity -> domains.putIfAbsent(entity, Domain.SPORT));
    }
}
