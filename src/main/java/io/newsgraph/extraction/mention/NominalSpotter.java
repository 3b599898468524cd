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

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");
    private static final int LONGEST_HEAD = 4;

    private final Lexicon lexicon;

    NominalSpotter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrases of a sentence outside its names, from left to right; names are those that stand in it. */
    List<Nominal> nominals(Sentence sentence, List<Mention> names) {
        var nominals = new ArrayList<Nominal>();
        for (var i = 0; i < sentence.size(); i++) {
            var isLastNoun = isCommonNoun(sentence.token(i))
                    && !(i + 1 < sentence.size() && isCommonNoun(sentence.token(i + 1)));
            if (isLastNoun && covering(names, i) == null) {
                nominal(sentence, i, names).ifPresent(nominals::add);
            }
        }
        return nominals;
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
        if (lexicon.institutionSector(head).isPresent()
                || !lexicon.byNominal(head).isEmpty()) {
            return Optional.of(ActorType.ORGANIZATION);
        }
        var isPlural = sentence.token(end - 1).tag().equals("NNS");
        if (lexicon.groupSector(head).isPresent()
                || isPlural
                        && end - start == 1
                        && lexicon.isProfession(sentence.token(end - 1).lemma())) {
            return Optional.of(ActorType.GROUP);
        }
        var words =
                sentence.tokens().subList(start, end).stream().map(Token::text).toList();
        var isOffice =
                lexicon.offices(words).stream().anyMatch(match -> match.start() == 0 && match.end() == words.size());
        if (!isOffice) {
            return lexicon.anaphor(head).map(Anaphor::type);
        }
        return Optional.of(isPlural ? ActorType.GROUP : ActorType.PERSON);
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
                modifier = name.entity();
                country = name.entity().country();
                start = name.start();
                at = name.start() - 1;
            } else if (isModifier(sentence.token(at))) {
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
            modifier = modifier == null ? after(sentence, end, names) : modifier;
            country = modifier == null ? null : modifier.country();
        }
        var definite = at >= 0 && DEFINITE.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
        return new Nominal(sentence, start, end, type, head, country, modifier, definite);
    }

    /** "government of Iran", "forces in Sudan" */
    private static @Nullable Entity after(Sentence sentence, int end, List<Mention> names) {
        if (end + 1 < sentence.size() && sentence.token(end).text().equals("of")) {
            var first = sentence.token(end + 1).text().equals("the") ? end + 2 : end + 1;
            var name = first < sentence.size() ? covering(names, first) : null;
            return name == null ? null : name.entity();
        }
        return null;
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
