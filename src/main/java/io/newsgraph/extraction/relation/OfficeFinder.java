package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Office;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who holds which office where, from titles and appositions: "U.S. Secretary of State Antony
 * Blinken", "Hakan Fidan, Turkey's foreign minister", "the president of Kenya, William Ruto".
 */
final class OfficeFinder {

    private static final Set<String> FORMER = Set.of(
            "former", "ex", "ex-", "then", "late", "previous", "one-time", "onetime", "erstwhile", "deposed", "ousted");
    private static final Set<String> COMING = Set.of("incoming", "future", "designate", "elect", "next", "nominated");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "to", "in");
    private static final Map<String, RelationType> OF_COMPANIES = Map.of("Chief Executive", RelationType.CEO_OF);
    private static final int FARTHEST_MODIFIER = 6;

    private final Lexicon lexicon;

    OfficeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<RelationClaim> find(Sentence sentence, Mentions mentions) {
        var claims = new ArrayList<RelationClaim>();
        if (mentions.in(sentence).stream().noneMatch(OfficeFinder::isNamedPerson)) {
            return claims;
        }
        var words = sentence.tokens().stream().map(Token::text).toList();
        for (var office : lexicon.offices(words)) {
            holder(sentence, mentions, office)
                    .flatMap(holder -> claim(sentence, mentions, office, holder))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static boolean isNamedPerson(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.entity().type() == ActorType.PERSON;
    }

    private static Optional<Mention> personFrom(Sentence sentence, Mentions mentions, int start) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.start() == start && isNamedPerson(mention))
                .findFirst();
    }

    private static Optional<Mention> personUpTo(Sentence sentence, Mentions mentions, int end) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.end() == end && isNamedPerson(mention))
                .findFirst();
    }

    /** The person behind the title, behind a comma, or before the comma that opens the apposition. */
    private Optional<Mention> holder(Sentence sentence, Mentions mentions, Match<Office> office) {
        var after = endOfPhrase(sentence, mentions, office);
        var direct = personFrom(sentence, mentions, office.end());
        if (direct.isPresent()) {
            return direct;
        }
        var before = startOfPhrase(sentence, mentions, office);
        if (before > 1 && isComma(sentence, before - 1)) {
            var left = personUpTo(sentence, mentions, before - 1);
            if (left.isPresent()) {
                return left;
            }
        }
        if (before > 2 && sentence.token(before - 1).lemma().equals("be")) {
            return personUpTo(sentence, mentions, before - 1);
        }
        return isComma(sentence, after)
                ? personFrom(sentence, mentions, after + 1)
                : personFrom(sentence, mentions, after);
    }

    private static boolean isComma(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(",");
    }

    /** Past "of Kenya", "for the region", "of the United States". */
    private static int endOfPhrase(Sentence sentence, Mentions mentions, Match<Office> office) {
        var at = office.end();
        if (at < sentence.size() && PREPOSITIONS.contains(sentence.token(at).text())) {
            var body = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
            return mentions.in(sentence).stream()
                    .filter(mention -> mention.start() == body)
                    .mapToInt(Mention::end)
                    .max()
                    .orElse(at);
        }
        return at;
    }

    /** Before the modifiers and the article: "| the former Russian foreign minister". */
    private static int startOfPhrase(Sentence sentence, Mentions mentions, Match<Office> office) {
        var at = office.start();
        while (at > 0 && office.start() - at < FARTHEST_MODIFIER && isModifier(sentence, mentions, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isModifier(Sentence sentence, Mentions mentions, int at) {
        var token = sentence.token(at);
        return token.tag().matches("DT|JJ.?|NN|NNP|NNPS|NNS|POS|PRP\\$|HYPH|CD")
                && !mentions.in(sentence).stream().anyMatch(mention -> isNamedPerson(mention) && mention.covers(at));
    }

    private Optional<RelationClaim> claim(Sentence sentence, Mentions mentions, Match<Office> match, Mention holder) {
        var office = match.values().get(0);
        var body = body(sentence, mentions, match, holder).or(() -> homeOf(holder, office, mentions));
        if (body.isEmpty() && !office.level().equals("state")) {
            return Optional.empty();
        }
        var type = body.map(entity -> type(office, entity)).orElse(RelationType.HOLDS_OFFICE);
        return Optional.of(new RelationClaim(
                type,
                holder,
                body.orElse(null),
                office.title(),
                Held.UNSAID,
                status(sentence, mentions, match),
                false,
                null,
                new Confidence(body.isPresent() ? 0.85 : 0.7),
                sentence,
                "office.title"));
    }

    private static RelationType type(Office office, Entity body) {
        var ofCompany = OF_COMPANIES.get(office.title());
        return ofCompany != null && body.type() == ActorType.ORGANIZATION ? ofCompany : RelationType.HOLDS_OFFICE;
    }

    /** The country or organization whose office it is: a modifier before it, or "of" behind it. */
    private Optional<Entity> body(Sentence sentence, Mentions mentions, Match<Office> office, Mention holder) {
        var end = endOfPhrase(sentence, mentions, office);
        var start = startOfPhrase(sentence, mentions, office);
        Entity before = null;
        Entity behind = null;
        for (var mention : mentions.in(sentence)) {
            if (mention.entity() == holder.entity() || !canHaveOffices(mention)) {
                continue;
            }
            if (mention.end() <= office.start() && mention.start() >= start) {
                before = mention.entity();
            } else if (mention.start() >= office.end() && mention.end() <= end) {
                behind = mention.entity();
            }
        }
        return Optional.ofNullable(behind != null ? behind : before);
    }

    private static boolean canHaveOffices(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.entity().type() != ActorType.PERSON
                || mention.kind() == MentionKind.NOMINAL && mention.entity().type() == ActorType.ORGANIZATION;
    }

    /** "President Joe Biden" needs no country when it is known whose president he is. */
    private Optional<Entity> homeOf(Mention holder, Office office, Mentions mentions) {
        var known = holder.entity().known();
        if (known == null || known.country() == null || !office.level().equals("state")) {
            return Optional.empty();
        }
        var inOffice = known.roles().stream()
                .anyMatch(role ->
                        role.toLowerCase(Locale.ROOT).contains(office.title().toLowerCase(Locale.ROOT)));
        return !inOffice
                ? Optional.empty()
                : mentions.entities().stream()
                        .filter(entity -> entity.type() == ActorType.COUNTRY
                                && known.country().equals(entity.country()))
                        .findFirst();
    }

    private static RelationStatus status(Sentence sentence, Mentions mentions, Match<Office> office) {
        for (var i = office.start() - 1; i >= startOfPhrase(sentence, mentions, office); i--) {
            var word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (FORMER.contains(word)) {
                return RelationStatus.FORMER;
            }
            if (COMING.contains(word)) {
                return RelationStatus.PLANNED;
            }
        }
        var title = office.values().get(0).title();
        return title.endsWith("-elect") || title.endsWith("-designate")
                ? RelationStatus.PLANNED
                : RelationStatus.ASSERTED;
    }
}
