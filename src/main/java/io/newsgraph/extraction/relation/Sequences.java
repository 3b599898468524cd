package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names that follow each other in a sentence: "Dayton, Ohio, USA" lies in all three, "Bonn, Graz and Lyon" is a list. */
final class Sequences {

    private static final int LONGEST_TITLE = 6;

    private final Sentence sentence;
    private final Mentions mentions;

    Sequences(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The place with those around it that follow between commas or in brackets; anything else alone. */
    List<Mention> chain(Mention first) {
        var chain = new ArrayList<Mention>(List.of(first));
        if (!Kinds.isPlace(first.entity())) {
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
    List<Mention> listed(Mention first, Set<String> wanted, Kinds kinds) {
        var all = new ArrayList<Mention>(List.of(first));
        for (var at = afterComma(first.end()); at < sentence.size(); ) {
            var next = behindTitles(at, mention -> kinds.fits(wanted, mention));
            if (next.isEmpty()) {
                return all;
            }
            all.add(next.get());
            at = afterComma(next.get().end());
        }
        return all;
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

    /** Behind ", and", "and" or ",", and behind a number in brackets; nowhere if none of these stands there. */
    private int afterComma(int at) {
        var next = at;
        if (isText(next, "(") && isText(next + 2, ")")) {
            next += 3;
        }
        var start = next;
        if (isText(next, ",") || isText(next, "/")) {
            next++;
        }
        if (next < sentence.size()
                && (sentence.token(next).tag().equals("CC")
                        || sentence.token(next).text().equals("&"))) {
            next++;
        }
        return next == start ? sentence.size() : next;
    }

    private boolean isText(int at, String text) {
        return at < sentence.size() && sentence.token(at).text().equals(text);
    }
}
