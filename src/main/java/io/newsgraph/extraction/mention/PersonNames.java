package io.newsgraph.extraction.mention;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Name;
import io.newsgraph.reading.NameType;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Completes persons' names by the words that belong to them: nicknames, particles, given names, titles' bearers. */
final class PersonNames {

    private static final int LONGEST_NICKNAME = 4;
    private static final Set<String> ORDINALS = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI");
    private static final Set<String> CERTAIN = Set.of("von", "van", "bin", "ibn", "bint");
    private static final Set<String> OPENING = Set.of("\"", "``", "“", "'", "‘", "(");
    private static final Set<String> CLOSING = Set.of("\"", "''", "”", "'", "’", ")");

    private final Lexicon lexicon;

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> completed(Sentence sentence, List<Name> names) {
        var completed = new ArrayList<Name>();
        for (var name : names) {
            var wider = isPerson(sentence, name) ? widened(sentence, name, endOf(completed)) : name;
            var joined = wider.type() == NameType.PERSON ? partBefore(sentence, wider, completed) : -1;
            if (joined >= 0) {
                wider = new Name(completed.get(joined).start(), wider.end(), NameType.PERSON);
                completed.subList(joined, completed.size()).clear();
            }
            if (wider.start() >= endOf(completed)) {
                completed.add(wider);
            }
        }
        return completed;
    }

    /** Also behind a particle that only persons' names have. */
    private static boolean isPerson(Sentence sentence, Name name) {
        return name.type() == NameType.PERSON
                || CERTAIN.contains(Around.text(sentence, name.start() - 1))
                || CERTAIN.contains(Around.text(sentence, name.start() - 2))
                        && Particles.is(Around.text(sentence, name.start() - 1));
    }

    /** Which of the last two names a name continues; the nickname between may look like a name itself. */
    private int partBefore(Sentence sentence, Name name, List<Name> names) {
        for (var i = names.size() - 1; i >= Math.max(0, names.size() - 2); i--) {
            if (continues(sentence, names.get(i), name)) {
                return i;
            }
        }
        return -1;
    }

    private static int endOf(List<Name> names) {
        return names.isEmpty() ? 0 : names.get(names.size() - 1).end();
    }

    /** The name with the particles and the given name before it and what follows a particle behind it. */
    private Name widened(Sentence sentence, Name name, int free) {
        var start = withBracket(sentence, name, free);
        var begin = start;
        while (begin > free && Particles.is(sentence.token(begin - 1).text())) {
            begin--;
        }
        if (begin < start && Particles.canBegin(sentence.token(begin).text())) {
            start = begin;
        }
        if (start > free + 1 && isIrish(sentence, start - 1)) {
            start -= 2;
        }
        if (start > free && isGivenName(sentence, start - 1)) {
            start--;
        }
        return new Name(start, end(sentence, name.end()), NameType.PERSON);
    }

    /** "(Tom) Seaver" without its bracket. */
    private static int withBracket(Sentence sentence, Name name, int free) {
        var start = name.start();
        var closes = start + 1 < name.end() && sentence.token(start + 1).text().equals(")");
        return closes && start > free && sentence.token(start - 1).text().equals("(") ? start - 1 : start;
    }

    private boolean isGivenName(Sentence sentence, int at) {
        var token = sentence.token(at);
        return (token.isProper() || at == 0)
                && lexicon.givenNameGender(token.text()).isPresent();
    }

    private static int end(Sentence sentence, int end) {
        if (end < sentence.size() && isOrdinal(sentence, end)) {
            return end + 1;
        }
        var at = end;
        while (at < sentence.size() && Particles.is(sentence.token(at).text())) {
            at++;
        }
        var goesOn = at > end
                && at < sentence.size()
                && Particles.canBegin(sentence.token(end).text())
                && sentence.token(at).isProper()
                && sentence.token(at).isCapitalized();
        return goesOn ? at + 1 : end;
    }

    /** "Charles VI"; an "I" that a verb follows is the speaker. */
    private static boolean isOrdinal(Sentence sentence, int at) {
        var text = sentence.token(at).text();
        var isSpeaker = text.equals("I")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().matches("VB.|MD");
        return ORDINALS.contains(text) && !isSpeaker;
    }

    /** Whether a person's name goes on behind a nickname, or behind a given name taken for something else. */
    private boolean continues(Sentence sentence, Name before, Name name) {
        if (before.end() == name.start() && sentence.token(name.start()).text().equals("(")) {
            return before.type() == NameType.PERSON;
        }
        if (before.end() == name.start()) {
            return before.end() - before.start() == 1 && isGivenName(sentence, before.start())
                    || Particles.is(sentence.token(name.start()).text()) && before.type() == NameType.PERSON;
        }
        var gap = name.start() - before.end();
        if (gap == 1 && isIrish(sentence, before.end())) {
            return true;
        }
        return before.type() == NameType.PERSON
                && gap > 2
                && gap <= LONGEST_NICKNAME + 2
                && OPENING.contains(sentence.token(before.end()).text())
                && CLOSING.contains(sentence.token(name.start() - 1).text())
                && isNickname(sentence, before.end() + 1, name.start() - 1);
    }

    /** "O' Leary" with room behind the apostrophe. */
    private static boolean isIrish(Sentence sentence, int apostrophe) {
        return CLOSING.contains(Around.text(sentence, apostrophe))
                && Around.text(sentence, apostrophe - 1).equals("O");
    }

    /** In brackets stands a nickname only if it is a given name, in quotes if it is capitalized. */
    private boolean isNickname(Sentence sentence, int start, int end) {
        var isBracketed = sentence.token(start - 1).text().equals("(");
        return isBracketed
                ? end - start == 1 && isGivenName(sentence, start)
                : sentence.token(start).isCapitalized();
    }
}
