package io.newsgraph.extraction.event;

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
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.Refusal.Reason;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds events by the rules of {@code rules/events}. Safe for many threads. */
public final class EventFinder {

    private static final List<String> PLACES = List.of("in", "at", "near", "outside", "inside", "around", "across");

    private static final double ASIDE = 0.62;
    private static final double PHRASE = 0.82;
    private static final double STEP = 0.96;

    /** What is told more faintly than this, whether as a fact or not, is not claimed. */
    private static final double LEAST = 0.25;

    private final EventRules rules = EventRules.load();
    private final Contexts contexts = Contexts.load();
    private final WordClasses classes;

    /** A finder that analyses clauses with the given classes of words. */
    public EventFinder(WordClasses classes) {
        this.classes = classes;
    }

    /** The events that a sentence tells of, in text order; hands what could have been one to {@code refused}. */
    public List<EventClaim> find(Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
        if (sentence.tokens().stream().noneMatch(token -> isCandidate(token, sentence, mentions))) {
            return List.of();
        }
        return new Search(sentence, mentions, times, refused).run();
    }

    private boolean isCandidate(Token token, Sentence sentence, Mentions mentions) {
        return (isVerbal(token) || token.isNoun())
                && rules.mayTrigger(sentence, token)
                && (isVerbal(token)
                        || mentions.covering(sentence, token.index()).isEmpty());
    }

    /** Adjectives tell of acts as verbs do: "is opposed to", "must be ready". */
    private static boolean isVerbal(Token token) {
        return token.isVerb() || token.tag().equals("JJ");
    }

    /** The search through one sentence. */
    private final class Search {

        private final Sentence sentence;
        private final Syntax syntax;
        private final Mentions mentions;
        private final Times times;
        private final Arguments arguments;
        private final FactualityFinder factuality;
        private final Participants participants;
        private final Conditions conditions;
        private final Consumer<Refusal> refused;

        Search(Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
            this.refused = refused;
            this.sentence = sentence;
            this.syntax = sentence.syntax();
            this.mentions = mentions;
            this.times = times;
            arguments = new Arguments(sentence, classes);
            factuality = new FactualityFinder(sentence, classes, arguments);
            participants = new Participants(sentence, mentions, arguments);
            conditions = new Conditions(sentence, classes, participants);
        }

        List<EventClaim> run() {
            var claims = new ArrayList<EventClaim>();
            for (var token : sentence.tokens()) {
                if (isCandidate(token, sentence, mentions)
                        && !syntax.is(token.index(), "aux", "aux:pass", "cop", "amod")) {
                    claim(token).ifPresent(claims::add);
                }
            }
            var kept = Complements.absorb(claims, sentence);
            claims.stream()
                    .filter(claim -> kept.stream().noneMatch(other -> other.trigger() == claim.trigger()))
                    .forEach(claim -> refuse(sentence.token(claim.trigger()), claim.rule(), Reason.SAID, ""));
            return kept;
        }

        private Optional<EventClaim> claim(Token token) {
            var around = arguments.of(token.index());
            var fact = factuality.of(token.index());
            if (fact.speaker() != Factuality.NOBODY) {
                around.add(new Argument("speaker", fact.speaker()));
            }
            return best(token, around, fact).flatMap(rule -> claim(token, rule, around, rule.of(fact)));
        }

        private Optional<EventRule> best(Token token, List<Argument> around, Factuality fact) {
            var candidates = isVerbal(token) ? rules.onVerb(token.lemma()) : rules.onNoun(token.lemma());
            EventRule best = null;
            Runnable refusal = () -> {};
            var isRefused = false;
            for (var rule : candidates) {
                if (isVerbal(token) && !hasParticle(rule, token)) {
                    continue;
                }
                var obstacle = conditions.obstacle(rule, token.index(), around);
                if (rule.speaksOf(fact) && obstacle.isEmpty()) {
                    best = best == null || specificity(rule, token) > specificity(best, token) ? rule : best;
                } else if (!isRefused && !rule.isOnAnyVerb()) {
                    isRefused = true;
                    refusal = () -> refuse(
                            token,
                            rule.name(),
                            obstacle.isPresent() ? Reason.CONDITION : Reason.FACTUALITY,
                            obstacle.map(Conditions.Obstacle::told).orElse(""));
                }
            }
            if (best == null) {
                refusal.run();
            }
            return Optional.ofNullable(best);
        }

        private void refuse(Token token, String rule, Reason reason, String detail) {
            refused.accept(new Refusal(
                    Refusal.Candidate.EVENT, token.span(), token.text(), rule, reason, detail, sentence.span()));
        }

        private int specificity(EventRule rule, Token token) {
            return rule.specificity() + (isVerbal(token) && !rule.verbs().contains(token.lemma()) ? 1 : 0);
        }

        /** A verb is listed alone, or with a particle that must then be there. */
        private boolean hasParticle(EventRule rule, Token token) {
            if (rule.verbs().contains(token.lemma()) || rule.verbs().contains("*")) {
                return true;
            }
            return syntax.children(token.index(), "compound:prt", "advmod", "obl", "case").stream()
                    .anyMatch(child -> rule.verbs()
                                    .contains(token.lemma() + " "
                                            + sentence.token(child).lemma())
                            || syntax.children(child, "case").stream()
                                    .anyMatch(mark -> rule.verbs()
                                            .contains(token.lemma() + " "
                                                    + sentence.token(mark).lemma())));
        }

        private Optional<EventClaim> claim(Token token, EventRule rule, List<Argument> around, Factuality fact) {
            var trigger = token.index();
            var speaker = speaker(fact);
            var sources = participants.in(EventRules.sources(rule, isVerbal(token)), around, List.of());
            if (sources.isEmpty() && speaker != null && isPronoun(around)) {
                sources = List.of(speaker);
            }
            var targets = participants.in(EventRules.targets(rule, isVerbal(token)), around, sources);
            if (rule.symmetric() && sources.size() > 1 && targets.isEmpty()) {
                targets = sources.subList(1, sources.size());
                sources = sources.subList(0, 1);
            }
            if (targets.isEmpty()) {
                var roles = EventRules.targetsWithin(rule, isVerbal(token), !sources.isEmpty());
                targets = participants.within(roles, around, sources);
            }
            var isFact = fact.status() == EventStatus.OCCURRED && !fact.negated();
            if (sources.isEmpty() && targets.isEmpty() && !(rule.alone() && isFact)) {
                refuse(token, rule.name(), Reason.NOBODY, "");
                return Optional.empty();
            }
            var clarity = clarity(rule, trigger, sources, targets);
            if (clarity < LEAST) {
                return Optional.empty();
            }
            var confidence = confidence(clarity, fact);
            return Optional.of(PloverStatus.apply(new EventClaim(
                    rule.type(),
                    null,
                    rule.mode(),
                    contexts.of(sentence, trigger),
                    trigger,
                    sources,
                    targets,
                    location(trigger, around, sources, targets),
                    times.of(sentence, trigger).orElse(null),
                    fact.status(),
                    fact.negated(),
                    speaker,
                    confidence,
                    sentence,
                    rule.name())));
        }

        /** How sure it is that the sentence speaks of the event at all. */
        private double clarity(EventRule rule, int trigger, List<Mention> sources, List<Mention> targets) {
            var value = rule.confidence();
            value *= sources.isEmpty() ? 0.8 : 1;
            value *= targets.isEmpty() ? 0.85 : 1;
            value *= isVerbal(sentence.token(trigger)) ? 1 : 0.92;
            return value * prominence(trigger);
        }

        private static Confidence confidence(double clarity, Factuality fact) {
            var value = clarity * (fact.negated() ? 0.85 : 1);
            value *= fact.status() == EventStatus.HYPOTHETICAL ? 0.75 : fact.status() == EventStatus.PLANNED ? 0.95 : 1;
            return new Confidence(1).times(Math.min(0.95, value));
        }

        /** What stands in a clause on the side is less often what the sentence is about. */
        private double prominence(int token) {
            var prominence = 1.0;
            for (var at = token; syntax.head(at) != Syntax.ROOT; at = syntax.head(at)) {
                prominence *= syntax.is(at, "acl", "acl:relcl", "advcl")
                        ? ASIDE
                        : syntax.is(at, "nmod", "obl") ? PHRASE : STEP;
            }
            return prominence;
        }

        /** A place or country behind "in" or "at", on the predicate or on what it is about. */
        private @Nullable Mention location(
                int trigger, List<Argument> around, List<Mention> sources, List<Mention> targets) {
            for (var preposition : PLACES) {
                for (var argument : around) {
                    if (argument.role().equals(preposition)) {
                        for (var mention : participants.behind(argument.token())) {
                            if (isPlace(mention) && !targets.contains(mention) && !sources.contains(mention)) {
                                return mention;
                            }
                        }
                    }
                }
            }
            return whereAbove(trigger);
        }

        /** "Malta, where he will attend a meeting": the noun above the relative clause. */
        private @Nullable Mention whereAbove(int trigger) {
            for (var at = trigger; at != Syntax.ROOT; at = syntax.head(at)) {
                var saysWhere = syntax.children(at, "advmod").stream()
                        .anyMatch(child -> sentence.token(child).lemma().equals("where"));
                if (saysWhere && syntax.is(at, "acl:relcl")) {
                    return participants
                            .itself(syntax.head(at))
                            .filter(this::isPlace)
                            .orElse(null);
                }
            }
            return null;
        }

        private boolean isPlace(Mention mention) {
            return mention.entity().type() == ActorType.PLACE
                    || mention.entity().type() == ActorType.COUNTRY;
        }

        /** "said they will leave": an unresolved pronoun is who speaks. */
        private boolean isPronoun(List<Argument> around) {
            return around.stream()
                    .anyMatch(argument -> argument.role().equals(Argument.SUBJECT)
                            && sentence.token(argument.token()).tag().equals("PRP"));
        }

        private @Nullable Mention speaker(Factuality fact) {
            if (fact.speaker() == Factuality.NOBODY) {
                return null;
            }
            return participants.behind(fact.speaker()).stream().findFirst().orElse(null);
        }
    }
}
