package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that follow each other in a sentence: "Dayton, Ohio, USA" lies in all three, "Bonn, Graz and Lyon" is a list,
 * and who works at "the physics department of Acme University" works for both.
 */
final class Sequences {

    private static final int LONGEST_TITLE = 6;

    /** Relations to a part of an organization that are relations to the whole. */
    private static final Set<RelationType> TO_THE_WHOLE =
            EnumSet.of(RelationType.EMPLOYED_BY, RelationType.MEMBER_OF, RelationType.EDUCATED_AT);

    private static final Set<String> PREPOSITIONS = Set.of("at", "for", "with", "from", "of", "in", "by", "to");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Kinds kinds;
    private final Brackets brackets;

    Sequences(Sentence sentence, Mentions mentions, Kinds kinds) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.kinds = kinds;
        this.brackets = new Brackets(sentence);
    }

    /** The object of a rule with all that it stands for: what is listed with it, and the wholes of which each is part. */
    List<Mention> with(Mention first, RelationRule rule) {
        var all = new LinkedHashSet<Mention>();
        for (var mention : listed(first, rule.objectKinds())) {
            all.addAll(chain(mention, rule));
        }
        return List.copyOf(all);
    }

    /** A place with those around it, an organization with those of which it is part; anything else alone. */
    List<Mention> chain(Mention first, RelationRule rule) {
        if (Kinds.isPlace(first.entity()) || !TO_THE_WHOLE.contains(rule.type())) {
            return places(first, rule);
        }
        var chain = new ArrayList<Mention>(List.of(first));
        for (var whole = whole(first, rule); whole.isPresent(); whole = whole(whole.get(), rule)) {
            chain.add(whole.get());
        }
        return chain;
    }

    /** "the law school | of Acme University", "Acme University | 's law school" */
    private Optional<Mention> whole(Mention part, RelationRule rule) {
        var at = isText(part.end(), ",") ? part.end() + 1 : part.end();
        if (!isText(at, "of") && !isText(at, "at") && !isText(at, "within") && !isText(at, "'s") && !isText(at, "’s")) {
            return Optional.empty();
        }
        var start = isText(at + 1, "the") ? at + 2 : at + 1;
        return startingAt(start, other -> kinds.fits(rule.objectKinds(), other));
    }

    /** The place with those around it that follow between commas or in brackets; anything else alone. */
    private List<Mention> places(Mention first, RelationRule rule) {
        var chain = new ArrayList<Mention>(List.of(first));
        if (!Kinds.isPlace(first.entity()) && !rule.objectKinds().contains(Kinds.SPOT)) {
            return chain;
        }
        var last = first;
        for (var next = behind(last, ",", "("); next.isPresent(); next = behind(last, ",", "(")) {
            last = next.get();
            chain.add(last);
        }
        return isList(last) ? List.of(first) : chain;
    }

    private Optional<Mention> behind(Mention mention, String... marks) {
        var at = mention.end();
        return at < sentence.size() && Set.of(marks).contains(sentence.token(at).text())
                ? startingAt(at + 1, other -> Kinds.isPlace(other.entity()))
                : Optional.empty();
    }

    private Optional<Mention> startingAt(int at, Predicate<Mention> fits) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.start() == at && fits.test(mention))
                .findFirst();
    }

    /** Whether "and" joins another place to the last. */
    private boolean isList(Mention last) {
        var at = last.end();
        if (at < sentence.size() && sentence.token(at).text().equals(",")) {
            at++;
        }
        return at < sentence.size()
                && sentence.token(at).tag().equals("CC")
                && startingAt(at + 1, other -> Kinds.isPlace(other.entity())).isPresent();
    }

    /** The mention with those of the same kinds that follow it in a list. */
    List<Mention> listed(Mention first, Set<String> wanted) {
        var all = new ArrayList<Mention>(List.of(first));
        for (var at = afterComma(first.end(), first); at < sentence.size(); ) {
            var next = behindTitles(at, mention -> kinds.fits(wanted, mention));
            if (next.isEmpty() || isSubject(next.get()) && !isSubject(first)) {
                return all;
            }
            all.add(next.get());
            at = afterComma(next.get().end(), first);
        }
        return all;
    }

    /** "owned by A, and B was down": the subject of another verb is no part of the list. */
    private boolean isSubject(Mention mention) {
        return sentence.syntax().is(mention.head(), "nsubj", "nsubj:pass");
    }

    /** "and the singer | Laura Becker" */
    private Optional<Mention> behindTitles(int start, Predicate<Mention> fits) {
        for (var at = start; at < Math.min(sentence.size(), start + LONGEST_TITLE); at++) {
            var found = startingAt(at, fits);
            if (found.isPresent() || !sentence.token(at).tag().matches("DT|JJ.?|NN.*|HYPH|CD|PRP\\$")) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Behind ", and", "and" or ",", and behind an aside in brackets; nowhere if none of these stands there. */
    private int afterComma(int at, Mention first) {
        var start = brackets.behindAside(at);
        var next = start;
        if (isText(next, ",") || isText(next, "/")) {
            next++;
        }
        if (next < sentence.size()
                && (sentence.token(next).tag().equals("CC")
                        || sentence.token(next).text().equals("&"))) {
            next++;
        }
        if (next == start) {
            return sentence.size();
        }
        return next < sentence.size() && isSamePreposition(next, first) ? next + 1 : next;
    }

    /** "at Acme University and | at Leeds University" */
    private boolean isSamePreposition(int at, Mention first) {
        var text = sentence.token(at).text();
        return PREPOSITIONS.contains(text)
                && (isText(first.start() - 1, text)
                        || isText(first.start() - 1, "the") && isText(first.start() - 2, text));
    }

    private boolean isText(int at, String text) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(text);
    }
}
