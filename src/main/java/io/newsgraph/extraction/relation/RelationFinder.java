package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds typed relations by the rules of {@code rules/relations.yml}, and who holds which office. */
public final class RelationFinder {

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
        this.kinds = new Kinds(classes);
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
            var fitting = token.isVerb() || token.isNoun() ? rulesOn(sentence, token) : List.<RelationRule>of();
            if (!fitting.isEmpty()) {
                search = search == null ? new WordSearch(sentence, mentions, times, classes, kinds) : search;
                claims.addAll(search.claims(token, fitting));
            }
        }
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
        return List.copyOf(best.values());
    }
}
