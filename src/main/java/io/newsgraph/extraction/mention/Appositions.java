package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds of whom a noun is said: the name beside it, or the subject that it is. */
final class Appositions {

    private static final Set<String> BEING = Set.of("be", "become", "remain");
    private static final int LONGEST_GAP = 6;

    private final Discourse discourse;

    Appositions(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The entity that a noun describes, given the names of its sentence. */
    Optional<Entity> described(Nominal nominal, List<Mention> names) {
        return nameBehind(nominal, names)
                .or(() -> nameBefore(nominal, names))
                .or(() -> subject(nominal))
                .filter(entity -> isOfKind(nominal, entity));
    }

    private static boolean isOfKind(Nominal nominal, Entity entity) {
        return nominal.type() == entity.type()
                || nominal.type().isTerritory() && entity.type().isTerritory();
    }

    /** "the airline Finnair", "the president, Alar Karis", "the city of Tartu" */
    private static Optional<Entity> nameBehind(Nominal nominal, List<Mention> names) {
        var sentence = nominal.sentence();
        var next = nominal.end();
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        var mark = sentence.token(next).text();
        var isOpen = mark.equals(",") && !nominal.isIndefinite()
                || mark.equals("of") && nominal.type().isTerritory();
        return names.stream()
                .filter(name -> isOfKind(nominal, name.entity()))
                .filter(name -> name.start() == next || isOpen && name.start() == next + 1)
                .map(Mention::entity)
                .findFirst();
    }

    /** "Sergei Lavrov, the Russian foreign minister" */
    private static Optional<Entity> nameBefore(Nominal nominal, List<Mention> names) {
        var sentence = nominal.sentence();
        var at = nominal.first() - 1;
        while (at > 0 && nominal.start() - at < LONGEST_GAP && isWithinPhrase(sentence, at)) {
            at--;
        }
        if (at <= 0 || !sentence.token(at).text().equals(",") || isSubject(nominal)) {
            return Optional.empty();
        }
        var comma = at;
        return names.stream()
                .filter(name -> name.end() == comma)
                .map(Mention::entity)
                .findFirst();
    }

    private static boolean isWithinPhrase(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("DT|JJ.?|NN.*|POS|PRP\\$|CD|HYPH|VBN|RB.?");
    }

    /** "In Paris, the minister said": a verb follows at once. */
    private static boolean isSubject(Nominal nominal) {
        var sentence = nominal.sentence();
        var next =
                nominal.end() < sentence.size() ? sentence.token(nominal.end()).tag() : "";
        return next.startsWith("VB") && !next.equals("VBN") && !next.equals("VBG") || next.equals("MD");
    }

    /** "Finnair is an airline" */
    private Optional<Entity> subject(Nominal nominal) {
        if (!isPredicate(nominal)) {
            return Optional.empty();
        }
        var sentence = nominal.sentence();
        var syntax = sentence.syntax();
        var head = nominal.end() - 1;
        var isNegated = syntax.children(head, "advmod").stream()
                .anyMatch(adverb -> sentence.token(adverb).lemma().matches("not|n't|never"));
        return isNegated
                ? Optional.empty()
                : syntax.children(head, "nsubj").stream()
                        .flatMap(subject ->
                                discourse.since(sentence.index()).stream().filter(mention -> mention.head() == subject))
                        .map(Mention::entity)
                        .findFirst();
    }

    /** Whether a noun says what somebody is instead of pointing to somebody. */
    static boolean isPredicate(Nominal nominal) {
        var sentence = nominal.sentence();
        var mayBe =
                sentence.tokens().subList(0, nominal.start()).stream().anyMatch(token -> BEING.contains(token.lemma()));
        return mayBe && !sentence.syntax().children(nominal.end() - 1, "cop").isEmpty();
    }
}
