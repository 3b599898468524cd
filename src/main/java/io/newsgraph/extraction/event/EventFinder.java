package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Arguments;
import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.extraction.clause.FactualityFinder;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.extraction.toll.Tolls;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.Refusal.Reason;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds events by the rules of {@code rules/events}. Safe for many threads. */
public final class EventFinder {

    private static final Set<EventType> PLAY = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.CONSULT);

    private final EventRules rules = EventRules.load();
    private final Contexts contexts = Contexts.load();
    private final ConfidenceModel confidenceModel = ConfidenceModel.load();
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
        return (RuleChoice.isVerbal(token) || token.isNoun())
                && rules.mayTrigger(sentence, token)
                && (RuleChoice.isVerbal(token)
                        || mentions.covering(sentence, token.index()).isEmpty());
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
        private final RuleChoice choice;
        private final Whereabouts whereabouts;
        private final Tolls tolls;
        private final EventConfidence confidence;

        Search(Sentence sentence, Mentions mentions, Times times, Consumer<Refusal> refused) {
            this.sentence = sentence;
            this.syntax = sentence.syntax();
            this.mentions = mentions;
            this.times = times;
            arguments = new Arguments(sentence, classes);
            factuality = new FactualityFinder(sentence, classes, arguments);
            participants = new Participants(sentence, mentions, arguments);
            choice = new RuleChoice(
                    rules, sentence, new Conditions(sentence, classes, arguments, participants), refused);
            whereabouts = new Whereabouts(sentence, participants);
            tolls = new Tolls(sentence);
            confidence = new EventConfidence(sentence, confidenceModel);
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
                    .forEach(claim -> choice.refuse(sentence.token(claim.trigger()), claim.rule(), Reason.SAID, ""));
            return kept;
        }

        private Optional<EventClaim> claim(Token token) {
            var around = arguments.of(token.index());
            var fact = factuality.of(token.index());
            if (fact.speaker() != Factuality.NOBODY) {
                around.add(new Argument("speaker", fact.speaker()));
            }
            return choice.best(token, around, fact).flatMap(rule -> claim(token, rule, around, rule.of(fact)));
        }

        private Optional<EventClaim> claim(Token token, EventRule rule, List<Argument> around, Factuality fact) {
            var trigger = token.index();
            var speaker = speaker(fact);
            var sources = participants.in(EventRules.sources(rule, RuleChoice.isVerbal(token)), around, List.of());
            if (sources.isEmpty() && speaker != null && isPronoun(around)) {
                sources = List.of(speaker);
            }
            var targets = participants.in(EventRules.targets(rule, RuleChoice.isVerbal(token)), around, sources);
            if (rule.symmetric() && sources.size() > 1 && targets.isEmpty()) {
                targets = sources.subList(1, sources.size());
                sources = sources.subList(0, 1);
            }
            if (targets.isEmpty()) {
                var roles = EventRules.targetsWithin(rule, RuleChoice.isVerbal(token), !sources.isEmpty());
                targets = participants.within(roles, around, sources);
            }
            if (sources.isEmpty() && RuleChoice.isVerbal(token) && fact.status() == EventStatus.HYPOTHETICAL) {
                // "to mend ties would take years": nobody is said even to think of it.
                choice.refuse(token, rule.name(), Reason.NOBODY, "");
                return Optional.empty();
            }
            var isFact = fact.status() == EventStatus.OCCURRED && !fact.negated();
            if (sources.isEmpty() && targets.isEmpty() && !(rule.alone() && isFact)) {
                choice.refuse(token, rule.name(), Reason.NOBODY, "");
                return Optional.empty();
            }
            if (mentions.sport().isPresent() && isPlay(rule.type(), sources, targets)) {
                choice.refuse(token, rule.name(), Reason.CONDITION, "in the way: a report on a sport");
                return Optional.empty();
            }
            var clarity = confidence.clarity(rule, trigger, sources, targets);
            var claim = PloverStatus.apply(new EventClaim(
                    rule.type(),
                    null,
                    rule.mode(),
                    contexts.of(sentence, trigger),
                    trigger,
                    sources,
                    targets,
                    whereabouts.location(trigger, around, sources, targets),
                    times.of(sentence, trigger).orElse(null),
                    isFact ? tolls.of(rule.type(), trigger).orElse(null) : null,
                    fact.status(),
                    fact.negated(),
                    speaker,
                    new Confidence(clarity),
                    sentence,
                    rule.name()));
            if (!confidence.isWorthMaking(claim, clarity)) {
                choice.refuse(token, rule.name(), Reason.FAINT, "");
                return Optional.empty();
            }
            return Optional.of(claim.with(confidence.of(claim, clarity)));
        }

        /** In reports on a sport teams attack, beat and meet each other; police and crowds do so in earnest. */
        private static boolean isPlay(EventType type, List<Mention> sources, List<Mention> targets) {
            return PLAY.contains(type)
                    && Stream.concat(sources.stream(), targets.stream())
                            .noneMatch(mention -> mention.entity().type() == ActorType.GROUP);
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
