package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.extraction.clause.FactualityFinder;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.Held;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies rules to the words of one sentence. */
final class WordSearch {

    private final Sentence sentence;
    private final Mentions mentions;
    private final Kinds kinds;
    private final Roles roles;
    private final Sequences sequences;
    private final Tenure tenure;
    private final FactualityFinder facts;
    private final Status status;
    private final Doubt doubt;

    WordSearch(Sentence sentence, Mentions mentions, Times times, WordClasses classes, Kinds kinds) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.kinds = kinds;
        this.roles = new Roles(sentence, mentions, classes);
        this.sequences = new Sequences(sentence, mentions, kinds);
        this.tenure = new Tenure(sentence, times);
        this.facts = new FactualityFinder(sentence, classes, roles.arguments());
        this.status = new Status(sentence, classes);
        this.doubt = new Doubt(mentions);
    }

    /** What a word tells by its rules; for each type and status the first rule that finds something speaks. */
    List<RelationClaim> claims(Token word, List<RelationRule> fitting) {
        var around = roles.around(word.index());
        var claims = new ArrayList<RelationClaim>();
        var told = new HashSet<List<Object>>();
        for (var rule : fitting) {
            var kind = List.<Object>of(rule.type(), rule.status());
            if (!told.contains(kind)) {
                var found = claims(word.index(), rule, around);
                claims.addAll(found);
                if (!found.isEmpty()) {
                    told.add(kind);
                }
            }
        }
        return claims;
    }

    private List<RelationClaim> claims(int word, RelationRule rule, List<Argument> around) {
        var subjects = mentions(rule.subjects(), rule.subjectKinds(), around);
        if (subjects.isEmpty()
                || around.stream().anyMatch(argument -> rule.barred().contains(argument.role()))) {
            return List.of();
        }
        if (rule.statesDate()) {
            var days = tenure.dayOf(word);
            return days.isEmpty() ? List.of() : claims(rule, subjects, List.of(), days.get(), word);
        }
        var objects = mentions(rule.objects(), rule.objectKinds(), around).stream()
                .flatMap(object -> sequences.with(object, rule).stream())
                .distinct()
                .toList();
        return claims(rule, subjects, objects, null, word);
    }

    /** What a phrase tells. */
    List<RelationClaim> claims(RelationRule rule, PhraseMatcher.Found found) {
        return claims(rule, found.subjects(), found.objects(), found.date(), found.trigger());
    }

    private List<RelationClaim> claims(
            RelationRule rule, List<Mention> subjects, List<Mention> objects, @Nullable DayRange date, int word) {
        var claims = new ArrayList<RelationClaim>();
        for (var subject : subjects) {
            if (rule.statesDate()
                    && date != null
                    && (word < 0 || !sentence.token(word).isNoun() || isFact(word))) {
                claims.add(claim(rule, subject, null, value(date), word));
            }
            for (var object : rule.statesDate() ? List.<Mention>of() : objects) {
                if (object.entity() != subject.entity()) {
                    claims.add(claim(rule, subject, object, rule.value(), word));
                }
            }
        }
        return claims;
    }

    /** Whether it came about: a death that is called for has no day. */
    private boolean isFact(int word) {
        var fact = facts.of(word);
        return fact.status() == EventStatus.OCCURRED && !fact.negated();
    }

    private RelationClaim claim(
            RelationRule rule, Mention subject, @Nullable Mention object, @Nullable String value, int word) {
        var fact = word < 0 ? Factuality.FACT : status.of(word, facts.of(word));
        var isTimeless = word < 0 || rule.statesDate() || fact.status() == EventStatus.HYPOTHETICAL;
        var held = isTimeless ? Held.UNSAID : tenure.of(word, dates(rule, word));
        return new RelationClaim(
                rule.type(),
                subject,
                object == null ? null : object.entity(),
                value,
                held,
                word < 0 ? rule.status() : status.of(word, rule.type(), rule.status(), fact, held),
                fact.negated(),
                speaker(fact).orElse(null),
                new Confidence(rule.confidence()),
                sentence,
                rule.name());
    }

    private RelationRule.Dates dates(RelationRule rule, int word) {
        return rule.dates() == RelationRule.Dates.WITHIN && sentence.token(word).isNoun()
                ? status.dates(word)
                : rule.dates();
    }

    private Optional<Mention> speaker(Factuality fact) {
        return fact.speaker() == Factuality.NOBODY ? Optional.empty() : mentions.headedBy(sentence, fact.speaker());
    }

    /** A day, a month or a year, as exactly as the range is. */
    private static String value(DayRange days) {
        if (days.start().equals(days.end())) {
            return days.start().toString();
        }
        var isYear = days.start().getDayOfYear() == 1 && days.end().getMonthValue() == 12;
        return days.start().toString().substring(0, isYear ? 4 : 7);
    }

    private boolean fits(Set<String> wanted, Mention mention) {
        return kinds.fits(wanted, mention) && !doubt.isAmbiguous(mention);
    }

    private List<Mention> mentions(List<String> wanted, Set<String> wantedKinds, List<Argument> around) {
        for (var role : wanted) {
            var found = around.stream()
                    .filter(argument -> argument.role().equals(role))
                    .flatMap(argument -> roles.joined(argument).stream())
                    .flatMap(token -> roles.mentions(token, mention -> fits(wantedKinds, mention)).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
