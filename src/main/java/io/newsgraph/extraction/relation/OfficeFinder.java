package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.extraction.clause.FactualityFinder;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Office;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds which office where: "U.S. Secretary of State Antony Blinken", "Hakan Fidan, Turkey's foreign
 * minister", "she was named chief executive of Acme in 2009".
 */
final class OfficeFinder {

    private static final List<String> CHIEF_EXECUTIVE = List.of("Chief Executive Officer", "Chief Executive");
    /** What chief executives of companies are called for short. */
    private static final Set<String> HEADS = Set.of("Head", "Chief", "Boss");
    /** Levels of offices that countries do not have: an "American executive" is not an executive of America. */
    private static final Set<String> PRIVATE = Set.of("company", "party", "religious");

    private static final List<String> BODIES =
            List.of("of", "for", "at", "with", "to", Argument.POSSESSOR, Argument.MODIFIER);

    private final OfficeTitles titles;
    private final WordClasses classes;
    private final Kinds kinds;

    OfficeFinder(Lexicon lexicon, WordClasses classes, Kinds kinds) {
        this.titles = new OfficeTitles(lexicon);
        this.classes = classes;
        this.kinds = kinds;
    }

    List<RelationClaim> find(Sentence sentence, Mentions mentions, Times times) {
        var claims = new ArrayList<RelationClaim>();
        if (mentions.in(sentence).stream().noneMatch(this::isPerson)) {
            return claims;
        }
        var found = titles.in(sentence);
        if (!found.isEmpty()) {
            var search = new Search(sentence, mentions, times);
            found.forEach(title -> search.run(new OfficePhrase(sentence, mentions, title), claims));
        }
        return claims;
    }

    private boolean isPerson(Mention mention) {
        return kinds.fits(Set.of("PERSON"), mention);
    }

    private final class Search {

        private final Sentence sentence;
        private final Mentions mentions;
        private final Roles roles;
        private final Tenure tenure;
        private final Status status;
        private final FactualityFinder facts;
        private final Sequences sequences;

        Search(Sentence sentence, Mentions mentions, Times times) {
            this.sentence = sentence;
            this.mentions = mentions;
            this.sequences = new Sequences(sentence, mentions, kinds);
            this.roles = new Roles(sentence, mentions, classes);
            this.tenure = new Tenure(sentence, times);
            this.status = new Status(sentence, classes);
            this.facts = new FactualityFinder(sentence, classes, roles.arguments());
        }

        void run(OfficePhrase phrase, List<RelationClaim> claims) {
            if (phrase.isPartOfName()) {
                return;
            }
            var around = roles.around(phrase.head());
            var several = phrase.severally(sequences);
            if (!several.isEmpty()) {
                several.forEach((holder, body) -> claim(
                                phrase, holder, Optional.ofNullable(body).map(Mention::entity), Factuality.FACT, null)
                        .ifPresent(claims::add));
                return;
            }
            // What stands right beside the title is surer than what the parser hangs it on.
            var beside = phrase.titled().or(phrase::beside);
            if (beside.isPresent()) {
                var isLost = status.isLost(beside.get().head()) || status.isLost(phrase.head());
                claim(
                                phrase,
                                beside.get(),
                                bodyOf(phrase, beside.get(), around),
                                Factuality.FACT,
                                isLost ? RelationStatus.FORMER : null)
                        .ifPresent(claims::add);
            } else {
                var fact = status.of(phrase.head(), facts.of(phrase.head()));
                var said = persons(Roles.HOLDER, around);
                var holders = said.isEmpty() ? phrase.predicated().stream().toList() : said;
                for (var holder : holders) {
                    claim(phrase, holder, bodyOf(phrase, holder, around), fact, null)
                            .ifPresent(claims::add);
                }
            }
            persons(Roles.PREDECESSOR, around).stream()
                    .flatMap(
                            former -> claim(
                                    phrase,
                                    former,
                                    bodyOf(phrase, former, around),
                                    Factuality.FACT,
                                    RelationStatus.FORMER)
                                    .stream())
                    .map(RelationClaim::before)
                    .forEach(claims::add);
        }

        private List<Mention> persons(String role, List<Argument> around) {
            return around.stream()
                    .filter(argument -> argument.role().equals(role))
                    .flatMap(argument -> roles.joined(argument).stream())
                    .flatMap(token -> roles.mentions(token, OfficeFinder.this::isPerson).stream())
                    .distinct()
                    .toList();
        }

        private Optional<RelationClaim> claim(
                OfficePhrase phrase,
                Mention holder,
                Optional<Entity> body,
                Factuality fact,
                @Nullable RelationStatus known) {
            var office = phrase.title();
            if (body.isEmpty() && !office.level().equals("state")) {
                return Optional.empty();
            }
            var type = body.map(entity -> type(office, entity)).orElse(RelationType.HOLDS_OFFICE);
            var held = tenure.of(phrase.head(), status.dates(phrase.head()));
            return Optional.of(new RelationClaim(
                    type,
                    holder,
                    body.orElse(null),
                    type == RelationType.CEO_OF ? CHIEF_EXECUTIVE.get(0) : office.title(),
                    held,
                    known != null ? known : status.of(phrase.head(), type, byTitle(office), fact, held),
                    fact.negated(),
                    fact.speaker() == Factuality.NOBODY
                            ? null
                            : mentions.headedBy(sentence, fact.speaker()).orElse(null),
                    new Confidence(body.isPresent() ? 0.9 : 0.75),
                    sentence,
                    "office.title"));
        }

        private Optional<Entity> bodyOf(OfficePhrase phrase, Mention holder, List<Argument> around) {
            var office = phrase.title();
            return phrase.body(holder)
                    .or(() -> body(holder, around))
                    .map(Mention::entity)
                    .filter(entity -> entity.type() != ActorType.COUNTRY || !PRIVATE.contains(office.level()))
                    .or(() -> homeOf(holder, office));
        }

        private Optional<Mention> body(Mention holder, List<Argument> around) {
            return BODIES.stream()
                    .flatMap(role ->
                            around.stream().filter(argument -> argument.role().equals(role)))
                    .flatMap(argument -> roles.mentions(argument.token(), OfficePhrase::canHaveOffices).stream())
                    .filter(mention -> mention.entity() != holder.entity() && !new Doubt(mentions).isAmbiguous(mention))
                    .findFirst();
        }

        /** "President Joe Biden" needs no country when it is known whose president he is. */
        private Optional<Entity> homeOf(Mention holder, Office office) {
            var known = holder.entity().known();
            if (known == null || known.country() == null || !office.level().equals("state")) {
                return Optional.empty();
            }
            var title = office.title().toLowerCase(Locale.ROOT);
            var inOffice = known.roles().stream()
                    .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains(title));
            return !inOffice
                    ? Optional.empty()
                    : mentions.entities().stream()
                            .filter(entity -> entity.type() == ActorType.COUNTRY
                                    && known.country().equals(entity.country()))
                            .findFirst();
        }
    }

    private RelationType type(Office office, Entity body) {
        return CHIEF_EXECUTIVE.contains(office.title()) && body.type() != ActorType.COUNTRY
                        || HEADS.contains(office.title()) && kinds.isCompany(body)
                ? RelationType.CEO_OF
                : RelationType.HOLDS_OFFICE;
    }

    private static RelationStatus byTitle(Office office) {
        return office.title().endsWith("-elect") || office.title().endsWith("-designate")
                ? RelationStatus.PLANNED
                : RelationStatus.ASSERTED;
    }
}
