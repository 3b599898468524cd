package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.extraction.clause.FactualityFinder;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds typed relations by the rules of {@code rules/relations.yml}, and who holds which office. */
public final class RelationFinder {

    private final RelationRules rules = RelationRules.load();
    private final OfficeFinder offices;
    private final WordClasses classes;

    /** A finder that knows the offices of a lexicon. */
    public RelationFinder(Lexicon lexicon, WordClasses classes) {
        this.offices = new OfficeFinder(lexicon);
        this.classes = classes;
    }

    /** The relations that a sentence tells of. */
    public List<RelationClaim> find(Sentence sentence, Mentions mentions, Times times) {
        var claims = new ArrayList<>(offices.find(sentence, mentions));
        if (mentions.in(sentence).isEmpty()) {
            return claims;
        }
        for (var token : sentence.tokens()) {
            var fitting = rules.on(token.lemma());
            if (!fitting.isEmpty() && (token.isVerb() || token.isNoun())) {
                new Search(sentence, mentions, times).run(token, fitting, claims);
            }
        }
        return claims;
    }

    private final class Search {

        private final Sentence sentence;
        private final Syntax syntax;
        private final Mentions mentions;
        private final Times times;
        private final Arguments arguments;

        Search(Sentence sentence, Mentions mentions, Times times) {
            this.sentence = sentence;
            this.syntax = sentence.syntax();
            this.mentions = mentions;
            this.times = times;
            this.arguments = new Arguments(sentence, classes);
        }

        void run(Token token, List<RelationRule> fitting, List<RelationClaim> claims) {
            var around = new ArrayList<>(arguments.of(token.index()));
            if (token.isNoun()) {
                holders(token.index()).forEach(holder -> around.add(new Argument("holder", holder)));
            }
            for (var rule : fitting) {
                var found = claims(token, rule, around);
                if (!found.isEmpty()) {
                    claims.addAll(found);
                    return;
                }
            }
        }

        /** Of whom a noun is said: by "is", by apposition, or by standing before the name. */
        private List<Integer> holders(int noun) {
            var holders = new ArrayList<Integer>();
            if (!syntax.children(noun, "cop").isEmpty()) {
                holders.addAll(syntax.children(noun, "nsubj"));
            }
            if (syntax.is(noun, "appos", "compound") && syntax.head(noun) != Syntax.ROOT) {
                holders.add(syntax.head(noun));
            }
            holders.addAll(syntax.children(noun, "appos"));
            var governor = syntax.head(noun);
            if (governor != Syntax.ROOT
                    && syntax.is(noun, "xcomp", "obl", "obj")
                    && Set.of("become", "remain", "serve", "stay")
                            .contains(sentence.token(governor).lemma())) {
                arguments.of(governor).stream()
                        .filter(argument -> argument.role().equals(Arguments.SUBJECT))
                        .forEach(argument -> holders.add(argument.token()));
            }
            return holders;
        }

        private List<RelationClaim> claims(Token token, RelationRule rule, List<Argument> around) {
            var claims = new ArrayList<RelationClaim>();
            var subjects = mentions(rule.subjects(), rule.subjectKinds(), around);
            if (subjects.isEmpty()) {
                return claims;
            }
            var fact = new FactualityFinder(sentence, classes, arguments).of(token.index());
            var isDate = rule.objects().contains(RelationRule.DATE);
            var days = times.of(sentence, token.index());
            for (var subject : subjects) {
                if (isDate && days.isPresent()) {
                    var value = value(days.get());
                    claims.add(claim(rule, subject, null, value, Held.UNSAID, fact));
                }
                for (var object : mentions(rule.objects(), rule.objectKinds(), around)) {
                    if (object.entity() != subject.entity()) {
                        var held = isDate
                                ? Held.UNSAID
                                : new Held(days.map(range -> range.start()).orElse(null), null);
                        claims.add(claim(rule, subject, object, null, held, fact));
                    }
                }
            }
            return claims;
        }

        private static String value(io.newsgraph.knowledge.DayRange days) {
            if (days.start().equals(days.end())) {
                return days.start().toString();
            }
            var isYear = days.start().getDayOfYear() == 1 && days.end().getMonthValue() == 12;
            return days.start().toString().substring(0, isYear ? 4 : 7);
        }

        private RelationClaim claim(
                RelationRule rule,
                Mention subject,
                @org.jspecify.annotations.Nullable Mention object,
                @org.jspecify.annotations.Nullable String value,
                Held held,
                Factuality fact) {
            return new RelationClaim(
                    rule.type(),
                    subject,
                    object == null ? null : object.entity(),
                    value,
                    held,
                    status(rule, fact),
                    fact.negated(),
                    fact.speaker() == Factuality.NOBODY
                            ? null
                            : mentions.headedBy(sentence, fact.speaker()).orElse(null),
                    new Confidence(rule.confidence()),
                    sentence,
                    rule.name());
        }

        private static RelationStatus status(RelationRule rule, Factuality fact) {
            if (fact.status() == EventStatus.PLANNED) {
                return RelationStatus.PLANNED;
            }
            return fact.status() == EventStatus.HYPOTHETICAL ? RelationStatus.HYPOTHETICAL : rule.status();
        }

        private List<Mention> mentions(List<String> roles, Set<ActorType> kinds, List<Argument> around) {
            for (var role : roles) {
                var found = around.stream()
                        .filter(argument -> argument.role().equals(role))
                        .flatMap(argument -> arguments.joined(argument.token()).stream())
                        .flatMap(token -> mentions.headedBy(sentence, token).stream())
                        .filter(mention -> kinds.contains(mention.entity().type()))
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
    }
}
