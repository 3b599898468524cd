package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds common noun phrases for groups, institutions, office holders and known organizations. */
final class NominalSpotter {

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> FOR = Set.of("of", "for", "at");
    private static final Set<String> IN = Set.of("in", "from", "across", "throughout", "within");
    private static final int LONGEST_HEAD = 4;

    private final Lexicon lexicon;

    NominalSpotter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrases of a sentence outside its names, from left to right; names are those that stand in it. */
    List<Nominal> nominals(Sentence sentence, List<Mention> names) {
        var nominals = new ArrayList<Nominal>();
        for (var i = 0; i < sentence.size(); i++) {
            if (isAge(sentence, i)) {
                nominals.add(new Nominal(sentence, i - 4, i + 1, ActorType.PERSON, "year-old", null, null, i - 5));
            } else if (covering(names, i) == null && isLastNoun(sentence, i)) {
                nominal(sentence, i, names).ifPresent(nominals::add);
            }
        }
        return nominals;
    }

    private boolean isLastNoun(Sentence sentence, int token) {
        var isFollowed = token + 1 < sentence.size()
                && (isCommonNoun(sentence.token(token + 1)) || isTitle(sentence, token, token + 2));
        return !isFollowed && (isNoun(sentence.token(token)) || isTitle(sentence, token - 1, token + 1));
    }

    /** "Chief Executive", whose words are no titles alone. */
    private boolean isTitle(Sentence sentence, int start, int end) {
        return start >= 0
                && sentence.token(start).isProper()
                && sentence.token(end - 1).isProper()
                && lexicon.isOffice(sentence.words(start, end));
    }

    /** A common noun or a title written like a name: "the Prime Minister". */
    private boolean isNoun(Token token) {
        return isCommonNoun(token) || token.isProper() && isTitle(token);
    }

    /** "the 34-year-old", with no noun behind. */
    private static boolean isAge(Sentence sentence, int last) {
        var isFollowed = last + 1 < sentence.size() && sentence.token(last + 1).isNoun();
        return last >= 5
                && !isFollowed
                && sentence.token(last).lemma().equals("old")
                && sentence.token(last - 2).lemma().equals("year")
                && sentence.token(last - 4).tag().equals("CD")
                && sentence.token(last - 5).tag().equals("DT");
    }

    private boolean isTitle(Token token) {
        var word = token.text();
        return token.index() == 0 && lexicon.groupSector(word).isPresent()
                || !lexicon.offices(List.of(word)).isEmpty()
                || lexicon.anaphor(word.toLowerCase(Locale.ROOT)).isPresent()
                || lexicon.institutionSector(word).isPresent();
    }

    private static boolean isCommonNoun(Token token) {
        return token.tag().equals("NN") || token.tag().equals("NNS");
    }

    private Optional<Nominal> nominal(Sentence sentence, int last, List<Mention> names) {
        for (var length = LONGEST_HEAD; length >= 1; length--) {
            var start = last + 1 - length;
            if (start < 0 || covering(names, start) != null) {
                continue;
            }
            var head = sentence.words(start, last + 1).toLowerCase(Locale.ROOT).replace(" - ", "-");
            var type = type(sentence, start, last + 1, head);
            if (type.isPresent()) {
                return Optional.of(extended(sentence, start, last + 1, head, type.get(), names));
            }
        }
        return Optional.empty();
    }

    private Optional<ActorType> type(Sentence sentence, int start, int end, String head) {
        var last = sentence.token(end - 1);
        var isPlural = last.tag().startsWith("NN") && last.tag().endsWith("S");
        var anaphor = lexicon.anaphor(head).map(Anaphor::type);
        var isGroup = lexicon.groupSector(head).isPresent() && anaphor.isEmpty();
        if (lexicon.institutionSector(head).isPresent()
                || !lexicon.byNominal(head).isEmpty() && !(isGroup && isPlural)) {
            return Optional.of(ActorType.ORGANIZATION);
        }
        if (isGroup) {
            return Optional.of(ActorType.GROUP);
        }
        if (lexicon.isProfession(isPlural && end - start == 1 ? last.lemma() : head) || lexicon.isOffice(head)) {
            return Optional.of(isPlural ? ActorType.GROUP : ActorType.PERSON);
        }
        return anaphor;
    }

    /** Takes in the modifiers before the head: "elite Russian airborne | troops". */
    private Nominal extended(
            Sentence sentence, int headStart, int end, String head, ActorType type, List<Mention> names) {
        var start = headStart;
        String country = null;
        Entity modifier = null;
        var at = headStart - 1;
        while (at >= 0) {
            var name = covering(names, at);
            if (name != null) {
                // "ethnic Albanian guerrillas" are no more of Albania than of the country where they fight.
                modifier = Peoples.isEthnic(sentence, name.start()) ? null : name.entity();
                country = modifier == null ? null : modifier.country();
                start = name.start();
                at = name.start() - 1;
            } else if (isModifier(sentence.token(at)) && !isBorder(sentence, at)) {
                start = country == null && isDistinctive(sentence.token(at)) ? at : start;
                at--;
            } else {
                // "Iran's president": the possessor tells the country but stays outside.
                var possessor = sentence.token(at).tag().equals("POS") ? covering(names, at - 1) : null;
                if (possessor != null) {
                    modifier = possessor.entity();
                    country = modifier.country();
                }
                break;
            }
        }
        if (country == null) {
            modifier = modifier == null ? after(sentence, end, names, type == ActorType.PERSON ? FOR : OF) : modifier;
            var home = modifier == null ? after(sentence, end, names, IN) : modifier;
            country = home == null ? null : home.country();
        }
        while (sentence.token(at + 1).text().equals("-")) {
            // The dash behind a dateline: "OSLO (Reuters) - Norwegian ministers".
            at++;
        }
        var hasDeterminer = at >= 0 && sentence.token(at).tag().matches("DT|PRP\\$");
        return new Nominal(sentence, start, end, type, head, country, modifier, hasDeterminer ? at : at + 1);
    }

    /** "government of Iran", "rebels in the Sudan": who is named behind the preposition that follows. */
    private static @Nullable Entity after(Sentence sentence, int end, List<Mention> names, Set<String> prepositions) {
        if (end + 1 >= sentence.size()
                || !prepositions.contains(sentence.token(end).lemma())) {
            return null;
        }
        var first = end + 1;
        while (first + 1 < sentence.size()
                && sentence.token(first).tag().matches("DT|JJ")
                && covering(names, first) == null) {
            first++;
        }
        var name = covering(names, first);
        return name == null ? null : name.entity();
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ")
                || isCommonNoun(token)
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.text().equals("-");
    }

    /** A dash or stroke behind a dateline; "removed" in "Parliament removed the president". */
    private static boolean isBorder(Sentence sentence, int at) {
        var token = sentence.token(at);
        if (token.tag().equals("VBN")) {
            return Around.tag(sentence, at - 1).matches("NNPS?|PRP");
        }
        var isDash = token.tag().equals("HYPH") || token.text().equals("-");
        return isDash && (!token.text().equals("-") || isApart(sentence, at));
    }

    private static boolean isApart(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).span().end()
                        < sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        < sentence.token(at + 1).span().start();
    }

    /** A noun before the head says what kind of group it is; an adjective mostly only describes it. */
    private static boolean isDistinctive(Token token) {
        return isCommonNoun(token);
    }

    private static @Nullable Mention covering(List<Mention> names, int token) {
        for (var name : names) {
            if (name.covers(token)) {
                return name;
            }
        }
        return null;
    }
}
