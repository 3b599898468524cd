package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Finds typed relations by the rules of {@code rules/relations.yml}, and who holds which office. */
public final class RelationFinder {

    private static final Set<RelationType> OFFICES = EnumSet.of(RelationType.HOLDS_OFFICE, RelationType.CEO_OF);
    private static final Set<RelationType> IMPLIED =
            EnumSet.of(RelationType.EMPLOYED_BY, RelationType.CITIZEN_OF, RelationType.MEMBER_OF);

    /** The office that is no more than employment. */
    private static final String JOB = "Spokesperson";

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

    /** The relations that a sentence tells of; none twice. */
    public List<RelationClaim> find(Sentence sentence, Mentions mentions, Times times) {
        return mentions.in(sentence).isEmpty() ? List.of() : distinct(all(sentence, mentions, times));
    }

    /** What each rule says by itself, the same relation as often as rules tell it. */
    List<RelationClaim> all(Sentence sentence, Mentions mentions, Times times) {
        var claims = new ArrayList<>(offices.find(sentence, mentions, times));
        words(sentence, mentions, times, claims);
        phrases(sentence, mentions, times, claims);
        return claims;
    }

    private void words(Sentence sentence, Mentions mentions, Times times, List<RelationClaim> claims) {
        WordSearch search = null;
        for (var token : sentence.tokens()) {
            var speaks = (token.isVerb() || token.isNoun()) && !isInLaw(sentence, token.index());
            var fitting = speaks ? rulesOn(sentence, token) : List.<RelationRule>of();
            if (!fitting.isEmpty()) {
                search = search == null ? new WordSearch(sentence, mentions, times, classes, kinds) : search;
                claims.addAll(search.claims(token, fitting));
            }
        }
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

    private void phrases(Sentence sentence, Mentions mentions, Times times, List<RelationClaim> claims) {
        var matcher = new PhraseMatcher(sentence, mentions, times, lexicon, classes, kinds);
        for (var rule : rules.phrases()) {
            for (var found : matcher.find(rule)) {
                var search = new WordSearch(sentence, mentions, times, classes, kinds);
                claims.addAll(search.claims(rule, found));
            }
        }
    }

    private static List<RelationClaim> distinct(List<RelationClaim> claims) {
        var best = new LinkedHashMap<List<Object>, RelationClaim>();
        for (var claim : claims) {
            var key = new ArrayList<Object>();
            key.add(claim.type());
            key.add(claim.subject().entity());
            key.add(String.valueOf(claim.value()));
            key.add(claim.object() == null ? "" : claim.object());
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
                                && !JOB.equals(other.value())
                                && other.subject().entity() == claim.subject().entity()
                                && other.object() == claim.object());
    }
}
