package io.newsgraph.extraction.toll;

import io.newsgraph.extraction.toll.HarmWords.Kind;
import io.newsgraph.knowledge.Count;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the victims that a sentence counts, whatever the event. */
final class Harms {

    private static final Set<String> THEMSELVES = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> LIVES = Set.of("claim", "cost", "take");

    private final Sentence sentence;
    private final Syntax syntax;
    private final HarmWords words;
    private final Counts counts;

    Harms(Sentence sentence, HarmWords words, Counts counts) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.words = words;
        this.counts = counts;
    }

    /** In text order. */
    List<Harm> find() {
        var harms = new ArrayList<Harm>();
        for (var token : sentence.tokens()) {
            var at = token.index();
            for (var kind : words.kinds(token.lemma())) {
                count(at, kind).ifPresent(count -> harms.add(new Harm(kind, count, at)));
            }
            deaths(at).ifPresent(count -> harms.add(new Harm(Kind.KILLED, count, at)));
        }
        return harms;
    }

    private Optional<Count> count(int word, Kind kind) {
        var token = sentence.token(word);
        var kinds = words.of(kind);
        if (token.isVerb() && kinds.done().contains(token.lemma())) {
            return isTold(word) && !isShared(word, kind) ? done(word) : Optional.empty();
        }
        if (token.isVerb() && kinds.suffered().contains(token.lemma())) {
            return isTold(word) ? sum(victims(syntax.children(word, "nsubj"), word)) : Optional.empty();
        }
        if (token.isNoun() && kinds.acts().contains(token.lemma())) {
            var victims = syntax.children(word, "nmod").stream()
                    .filter(child -> isMarked(child, "of"))
                    .toList();
            if (!victims.isEmpty()) {
                return sum(victims);
            }
        }
        return kinds.counted().contains(token.lemma()) ? counted(word) : Optional.empty();
    }

    /** "killed or wounded dozens": how many of each nobody says. */
    private boolean isShared(int verb, Kind kind) {
        return Stream.of(verb - 2, verb + 2)
                .filter(other -> other >= 0 && other < sentence.size())
                .anyMatch(other -> sentence.token((verb + other) / 2).tag().equals("CC")
                        && sentence.token(other).isVerb()
                        && words.kinds(sentence.token(other).lemma()).stream().anyMatch(each -> each != kind));
    }

    /** Other ways to say that people died: "shot dead", "the death toll rose to 38", "claimed 12 lives". */
    private Optional<Count> deaths(int word) {
        var token = sentence.token(word);
        return switch (token.lemma()) {
            case "shoot", "gun" -> isTold(word) && isDeadly(word) ? done(word) : Optional.empty();
            case "toll" -> toll(word);
            case "life" -> syntax.is(word, "obj") && isVerb(syntax.head(word), LIVES) ? number(word) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isDeadly(int verb) {
        return syntax.children(verb).stream()
                .anyMatch(child ->
                        Set.of("dead", "down").contains(sentence.token(child).lemma()));
    }

    /** "12 lives": no person, but counted all the same. */
    private Optional<Count> number(int noun) {
        return syntax.children(noun, "nummod").stream()
                .flatMap(child -> counts.number(child).stream())
                .findFirst();
    }

    private Optional<Count> toll(int word) {
        var head = syntax.head(word);
        if (isWith(word, "wounded", "injured")) {
            return Optional.empty();
        }
        var own = syntax.children(word, "nmod").stream().filter(child -> isMarked(child, "of", "at"));
        var stated = head == Syntax.ROOT || !syntax.is(word, "nsubj") || !isTold(head)
                ? Stream.<Integer>empty()
                : syntax.children(head, "obl", "obj", "nummod").stream()
                        .filter(child -> !isMarked(child, "from", "by", "in", "on", "since"));
        return Stream.concat(own, stated)
                .filter(child -> sentence.token(child).tag().equals("CD"))
                .flatMap(child -> counts.of(child).stream())
                .findFirst();
    }

    private boolean isWith(int word, String... lemmas) {
        return syntax.children(word, "compound", "amod").stream()
                .anyMatch(child -> Set.of(lemmas).contains(sentence.token(child).lemma()));
    }

    /** Whom a verb hits, in any voice. */
    private Optional<Count> done(int verb) {
        var objects = syntax.children(verb, "obj", "iobj", "conj").stream()
                .filter(child -> child > verb
                        && !sentence.token(child).isVerb()
                        && !sentence.token(child).lemma().equals("dead"))
                .toList();
        if (!objects.isEmpty()) {
            return sum(objects);
        }
        var passive = syntax.children(verb, "nsubj:pass");
        if (!passive.isEmpty()) {
            return sum(victims(passive, verb));
        }
        if (sentence.token(verb).tag().equals("VBN") && !hasHave(verb)) {
            // "30 wounded", and "between 20 and 30 people were killed" as the parser sees it
            return isAlone(verb)
                    ? counts.of(verb - 1)
                    : sum(syntax.children(verb, "obl").stream()
                            .filter(child -> child < verb && isMarked(child, "between", "over"))
                            .toList());
        }
        return behind(verb);
    }

    /** "12 people killed in Kabul": no auxiliary parts a participle from its noun. */
    private boolean isAlone(int participle) {
        return participle > 0 && syntax.children(participle, "aux", "aux:pass").isEmpty();
    }

    /** "shot and killed 14 protesters": what the parser hangs elsewhere still stands right behind the verb. */
    private Optional<Count> behind(int verb) {
        for (var at = verb + 1; at < Math.min(verb + 5, sentence.size()); at++) {
            var token = sentence.token(at);
            if (token.tag().equals("CD")) {
                var head = syntax.head(at);
                return counts.of(
                        head > at && head < at + 4 && sentence.token(head).isNoun() ? head : at);
            }
            if (!token.tag().matches("IN|RB.?|JJ[RS]|DT|TO")) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean hasHave(int verb) {
        return syntax.children(verb, "aux").stream()
                        .anyMatch(child -> sentence.token(child).lemma().equals("have"))
                && syntax.children(verb, "aux:pass").isEmpty();
    }

    /** "12 people, who were killed": the pronoun stands for the noun. */
    private List<Integer> victims(List<Integer> subjects, int verb) {
        return subjects.stream()
                .map(subject -> sentence.token(subject).tag().matches("WP|WDT") && syntax.is(verb, "acl:relcl")
                        ? syntax.head(verb)
                        : subject)
                .toList();
    }

    /** "12 deaths", "15 dead"; "15 people dead" counts the noun before. */
    private Optional<Count> counted(int word) {
        var numerals = syntax.children(word, "nummod", "compound").stream()
                .filter(child -> child < word && !sentence.token(child).isNoun())
                .toList();
        if (!numerals.isEmpty()) {
            return counts.of(numerals.get(numerals.size() - 1));
        }
        var head = syntax.head(word);
        if (syntax.is(word, "amod") && head == word - 1) {
            return counts.of(head);
        }
        if (syntax.is(word, "nmod") && isMarked(word, "of")) {
            // "hundreds of arrests"
            return counts.number(head);
        }
        if (sentence.token(word).isNoun()
                || head == Syntax.ROOT
                || !sentence.token(head).lemma().equals("leave")) {
            return Optional.empty();
        }
        var people = Stream.concat(syntax.children(head, "obj").stream(), syntax.children(word, "nsubj").stream());
        return sum(people.filter(child -> child < word).toList());
    }

    /** Whether a verb tells what happened, and not what could, did not or was to happen. */
    private boolean isTold(int verb) {
        return syntax.children(verb).stream().noneMatch(child -> {
            var token = sentence.token(child);
            return token.tag().equals("MD")
                    || Set.of("not", "n't", "never", "to", "if")
                                    .contains(token.text().toLowerCase(Locale.ROOT))
                            && syntax.is(child, "advmod", "mark", "aux", "neg");
        });
    }

    /** All together; at least those counted when others are named without a number. */
    private Optional<Count> sum(List<Integer> nouns) {
        var all = nouns.stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), syntax.children(noun, "conj").stream()))
                .filter(noun -> !sentence.token(noun).isVerb()
                        && !THEMSELVES.contains(sentence.token(noun).lemma())
                        && !THEMSELVES.contains(sentence.token(noun).text()))
                .toList();
        var counted = all.stream().flatMap(noun -> counts.of(noun).stream()).toList();
        return counted.stream()
                .reduce(Count::plus)
                .map(sum -> counted.size() == all.size() ? sum : Count.atLeast(sum.least()));
    }

    private boolean isMarked(int token, String... lemmas) {
        return syntax.children(token, "case").stream()
                .anyMatch(mark -> Set.of(lemmas).contains(sentence.token(mark).lemma()));
    }

    private boolean isVerb(int token, Set<String> lemmas) {
        return token != Syntax.ROOT && lemmas.contains(sentence.token(token).lemma());
    }
}
