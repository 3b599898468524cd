package io.newsgraph.extraction.toll;

import io.newsgraph.extraction.toll.HarmWords.Kind;
import io.newsgraph.knowledge.Count;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Toll;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The victims counted in one sentence, and which event they are victims of. */
public final class Tolls {

    private static final HarmWords WORDS = HarmWords.load();
    private static final Numbers NUMBERS = Numbers.load();

    private static final Map<EventType, Set<Kind>> KINDS = Map.of(
            EventType.ASSAULT, Set.of(Kind.KILLED, Kind.WOUNDED, Kind.ABDUCTED),
            EventType.COERCE, Set.of(Kind.DETAINED));

    /** So far up the tree an event and its victims meet. */
    private static final int FARTHEST = 4;

    private static final Set<String> INSIDE = Set.of(
            "in", "by", "from", "during", "of", "on", "at", "with", "near", "inside", "through", "as", "following");

    private final Sentence sentence;
    private final Syntax syntax;
    private @Nullable List<Harm> harms;

    /** Looks at one sentence, when first asked. */
    public Tolls(Sentence sentence) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
    }

    /** The victims of an event of this type that a word tells of, if the sentence counts any. */
    public Optional<Toll> of(EventType type, int trigger) {
        var kinds = KINDS.getOrDefault(type, Set.of());
        if (kinds.isEmpty() || all().isEmpty()) {
            return Optional.empty();
        }
        var near = ancestors(trigger);
        var nearest = new HashMap<Kind, Count>();
        var distances = new HashMap<Kind, Integer>();
        for (var harm : all()) {
            var distance = kinds.contains(harm.kind()) ? distance(near, harm.word()) : Integer.MAX_VALUE;
            if (distance < distances.getOrDefault(harm.kind(), Integer.MAX_VALUE)) {
                distances.put(harm.kind(), distance);
                nearest.put(harm.kind(), harm.count());
            }
        }
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Toll(
                        nearest.get(Kind.KILLED),
                        nearest.get(Kind.WOUNDED),
                        nearest.get(Kind.DETAINED),
                        nearest.get(Kind.ABDUCTED)));
    }

    private List<Harm> all() {
        if (harms == null) {
            harms = new Harms(sentence, WORDS, new Counts(sentence, NUMBERS, WORDS)).find();
        }
        return harms;
    }

    /** The words that an event takes part in, itself included, with the steps to them. */
    private Map<Integer, Integer> ancestors(int trigger) {
        var steps = new HashMap<Integer, Integer>();
        var at = trigger;
        for (var step = 0; step <= FARTHEST && at != Syntax.ROOT; step++) {
            steps.put(at, step);
            if (!takesPart(at) && !(isHarm(trigger) && belongs(at, trigger))) {
                break;
            }
            at = syntax.head(at);
        }
        return steps;
    }

    private boolean isHarm(int token) {
        return all().stream().anyMatch(harm -> harm.word() == token);
    }

    /** "killed in an attack", "the attack killed", "killed when gunmen opened fire". */
    private boolean takesPart(int token) {
        if (syntax.is(token, "obl", "nmod")) {
            return syntax.children(token, "case").stream()
                    .allMatch(mark -> INSIDE.contains(sentence.token(mark).lemma()));
        }
        if (syntax.is(token, "advcl")) {
            return syntax.children(token, "mark", "advmod").stream()
                    .anyMatch(mark ->
                            Set.of("when", "as").contains(sentence.token(mark).lemma()));
        }
        return syntax.is(token, "nsubj", "nsubj:pass", "obj", "compound", "nmod:poss", "acl");
    }

    /** Steps from victims up to something that the event takes part in. */
    private int distance(Map<Integer, Integer> near, int harm) {
        var at = harm;
        for (var step = 0; step <= FARTHEST && at != Syntax.ROOT; step++) {
            var other = near.get(at);
            if (other != null) {
                return step + other;
            }
            if (!belongs(at, harm)) {
                break;
            }
            at = syntax.head(at);
        }
        return Integer.MAX_VALUE;
    }

    /** "struck the town, killing 12", "an attack that killed 12", "killed 12 and wounded 30", "caused 12 deaths". */
    private boolean belongs(int token, int harm) {
        if (syntax.is(token, "conj")) {
            return !sentence.token(token).isVerb() || isHarm(token) && hasNoSubjectOfItsOwn(token);
        }
        if (syntax.is(token, "advcl", "dep", "parataxis")) {
            return sentence.token(token).tag().equals("VBG")
                    && syntax.children(token, "mark").isEmpty();
        }
        if (syntax.is(token, "obj", "obl", "nsubj", "xcomp", "nmod")) {
            return token != harm || !sentence.token(token).isVerb() || syntax.is(token, "xcomp");
        }
        return syntax.is(token, "acl", "acl:relcl");
    }

    /** "12 people were killed and 30 wounded": who is wounded is no other attacker. */
    private boolean hasNoSubjectOfItsOwn(int verb) {
        return sentence.token(verb).tag().equals("VBN")
                || syntax.children(verb, "nsubj", "nsubj:pass").isEmpty();
    }
}
