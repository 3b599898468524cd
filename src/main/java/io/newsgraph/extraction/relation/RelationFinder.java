package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds typed relations by the rules of {@code rules/relations.yml}, and who holds which office. */
public final class RelationFinder {

    private static final Set<RelationType> OFFICES = EnumSet.of(RelationType.HOLDS_OFFICE, RelationType.CEO_OF);
    private static final Set<RelationType> IMPLIED =
            EnumSet.of(RelationType.EMPLOYED_BY, RelationType.CITIZEN_OF, RelationType.MEMBER_OF);

    /** Relations that hold both ways. */
    private static final Set<RelationType> MUTUAL = EnumSet.of(RelationType.SPOUSE_OF, RelationType.ALLIED_WITH);

    /** Offices that are no more than employment or a profession. */
    private static final Set<String> JOBS =
            Set.of("Spokesperson", "Politician", "Diplomat", "Civil Servant", "Military Officer", "Executive");

    private final RelationRules rules;
    private final OfficeFinder offices;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Kinds kinds;

    /** A finder that knows the offices of a lexicon. */
    public RelationFinder(Lexicon lexicon, WordClasses classes) {
        this.rules = RelationRules.load(classes);
        this.lexicon = lexicon;
        this.classes = classes;
        this.kinds = new Kinds(classes, lexicon);
        this.offices = new OfficeFinder(lexicon, classes, kinds);
    }

    /** The relations that a sentence tells of, none twice; hands what could have been one to {@code refused}. */
    public List<RelationClaim> find(Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
        return mentions.in(sentence).isEmpty() ? List.of() : distinct(all(sentence, mentions, times, refused));
    }

    /** What each rule says by itself, the same relation as often as rules tell it. */
    List<RelationClaim> all(Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
        var claims = new ArrayList<>(offices.find(sentence, mentions, times));
        var told = words(sentence, mentions, times, refused);
        told.values().forEach(claims::addAll);
        phrases(sentence, mentions, times, told, claims);
        return claims;
    }

    private Map<Integer, List<RelationClaim>> words(
            Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
        var told = new TreeMap<Integer, List<RelationClaim>>();
        WordSearch search = null;
        for (var token : sentence.tokens()) {
            var speaks = (token.isVerb() || token.isNoun()) && !isInLaw(sentence, token.index());
            var fitting = speaks ? rulesOn(sentence, token) : List.<RelationRule>of();
            if (!fitting.isEmpty()) {
                search = search == null ? new WordSearch(sentence, mentions, times, classes, kinds) : search;
                var claims = search.claims(token, fitting);
                told.put(token.index(), claims);
                if (claims.isEmpty()) {
                    refused.accept(refusal(sentence, token, fitting.get(0)));
                }
            }
        }
        return told;
    }

    private static Refusal refusal(Sentence sentence, Token token, RelationRule rule) {
        return new Refusal(
                Refusal.Candidate.RELATION,
                token.span(),
                token.text(),
                rule.name(),
                Refusal.Reason.NOBODY,
                rule.wanted(),
                sentence.span());
    }

    /** "his son-in-law" */
    private static boolean isInLaw(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at + 2).text().equals("in");
    }

    private List<RelationRule> rulesOn(Sentence sentence, Token token) {
        var fitting = new ArrayList<>(rules.on(token.lemma()));
        if (token.index() > 0) {
            fitting.addAll(rules.on(sentence.token(token.index() - 1).lemma() + "_" + token.lemma()));
        }
        if (token.isNoun() && lexicon.isProfession(token.lemma())) {
            fitting.addAll(rules.on(RelationRules.PROFESSION));
        }
        return fitting;
    }

    private void phrases(
            Sentence sentence,
            Mentions mentions,
            Times times,
            Map<Integer, List<RelationClaim>> told,
            List<RelationClaim> claims) {
        var matcher = new PhraseMatcher(sentence, mentions, times, lexicon, classes, kinds);
        for (var rule : rules.phrases()) {
            for (var found : matcher.find(rule)) {
                var search = new WordSearch(sentence, mentions, times, classes, kinds);
                var known = rule.isPlural() ? List.<RelationClaim>of() : told.getOrDefault(found.trigger(), List.of());
                search.claims(rule, found).stream()
                        .filter(claim -> known.stream().noneMatch(other -> isRival(claim, other)))
                        .forEach(claims::add);
            }
        }
    }

    /** Whether syntax gives the same word's object another subject: it sees farther than the order of words. */
    private static boolean isRival(RelationClaim claim, RelationClaim told) {
        if (claim.object() == null) {
            return claim.type() == told.type()
                    && Objects.equals(claim.value(), told.value())
                    && claim.subject().entity() != told.subject().entity();
        }
        return claim.type() == told.type()
                && claim.subject().entity().type() == ActorType.PERSON
                && (claim.object() == told.object()
                                && claim.subject().entity() != told.subject().entity()
                        || claim.type() == RelationType.SPOUSE_OF
                                && claim.object() == told.subject().entity()
                                && claim.subject().entity() != told.object());
    }

    private static List<RelationClaim> distinct(List<RelationClaim> claims) {
        var best = new LinkedHashMap<List<Object>, RelationClaim>();
        for (var claim : claims) {
            var key = new ArrayList<Object>();
            key.add(claim.type());
            key.add(String.valueOf(claim.value()));
            var pair = List.of(claim.subject().entity(), claim.object() == null ? "" : claim.object());
            key.add(MUTUAL.contains(claim.type()) ? Set.copyOf(pair) : pair);
            best.merge(key, claim, (one, other) -> one.confidence().compareTo(other.confidence()) >= 0 ? one : other);
        }
        return best.values().stream()
                .filter(claim -> !isImplied(claim, best.values()))
                .toList();
    }

    /** Whether an office tells more: the foreign minister of Turkey is not employed by Turkey besides. */
    private static boolean isImplied(RelationClaim claim, Collection<RelationClaim> all) {
        return IMPLIED.contains(claim.type())
                && all.stream()
                        .anyMatch(other -> OFFICES.contains(other.type())
                                && !JOBS.contains(other.value() == null ? "" : other.value())
                                && other.subject().entity() == claim.subject().entity()
                                && other.object() == claim.object());
    }
}
