package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.extraction.time.Times;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of rules in one sentence, from left to right, shortest gaps first. */
final class PhraseMatcher {

    private static final int FEW = 4;
    private static final int MORE = 30;
    private static final Pattern MODIFIER = Pattern.compile("DT|JJ.?|NN.*|CD|VBN|VBG|HYPH|POS|RB|PRP\\$|``|''|SYM|:");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Times times;
    private final Lexicon lexicon;
    private final Kinds kinds;
    private final Sequences sequences;
    private final Brackets brackets;
    private final Barriers barriers;
    private final Doubt doubt;
    private final List<String> lowerCase;
    private final Set<String> vocabulary;
    private final Set<String> suffixes;
    private final Set<String> settlements;

    PhraseMatcher(
            Sentence sentence, Mentions mentions, Times times, Lexicon lexicon, WordClasses classes, Kinds kinds) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.times = times;
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.brackets = new Brackets(sentence);
        this.barriers = new Barriers(sentence, mentions);
        this.doubt = new Doubt(mentions);
        this.sequences = new Sequences(sentence, mentions, kinds);
        this.lowerCase = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        this.vocabulary = new HashSet<>(lowerCase);
        sentence.tokens().forEach(token -> vocabulary.add(token.lemma()));
        this.suffixes = classes.words("name-suffix");
        this.settlements = classes.words("settlement");
    }

    /**
     * A phrase found.
     *
     * @param trigger index of the first noun or verb that the rule names, or -1
     */
    record Found(
            List<Mention> subjects,
            List<Mention> objects,
            @Nullable DayRange date,
            int trigger) {}

    List<Found> find(RelationRule rule) {
        var found = new ArrayList<Found>();
        var phrase = rule.phrase();
        if (phrase == null || !isPossible(phrase.anchor())) {
            return found;
        }
        for (var start = 0; start < sentence.size(); start++) {
            found.addAll(new Attempt(rule, phrase.elements()).at(start));
        }
        return found;
    }

    private boolean isPossible(Set<String> anchor) {
        return anchor.isEmpty() || anchor.stream().anyMatch(vocabulary::contains);
    }

    private boolean is(Token token, Set<String> words) {
        return words.contains(token.lemma())
                || words.contains(lowerCase.get(token.index()))
                || words.contains(RelationRules.PROFESSION)
                        && token.tag().startsWith("NN")
                        && lexicon.isProfession(token.lemma());
    }

    /** One try of one phrase, with what it has bound so far. */
    private final class Attempt {

        private final RelationRule rule;
        private final List<Phrase.Element> elements;
        private List<Mention> subjects = List.of();
        private List<Mention> objects = List.of();
        private @Nullable DayRange date;
        private int trigger = -1;
        private final List<Found> all = new ArrayList<>();

        Attempt(RelationRule rule, List<Phrase.Element> elements) {
            this.rule = rule;
            this.elements = elements;
        }

        List<Found> at(int start) {
            matches(0, start);
            return all;
        }

        private boolean matches(int index, int at) {
            if (index == elements.size()) {
                all.add(new Found(subjects, objects, date, trigger));
                return !rule.every();
            }
            var element = elements.get(index);
            var matched = switch (element.special()) {
                case Phrase.SUBJECT, Phrase.SUBJECTS, Phrase.OBJECT, Phrase.OBJECTS ->
                    mention(element.special(), index, at);
                case Phrase.DATE, Phrase.WHEN -> date(element.special(), index, at);
                case Phrase.MODIFIERS, Phrase.FEW, Phrase.MORE -> gap(element.special(), index, at);
                case Phrase.ASIDE ->
                    matches(index + 1, at)
                            || brackets.behindAside(at) > at && matches(index + 1, brackets.behindAside(at));
                case Phrase.START -> at == 0 && matches(index + 1, at);
                default -> word(element, index, at);
            };
            return matched || element.optional() && matches(index + 1, at);
        }

        private boolean word(Phrase.Element element, int index, int at) {
            var stands = at < sentence.size() && is(sentence.token(at), element.words());
            if (stands == element.barred()) {
                return false;
            }
            if (element.barred()) {
                return matches(index + 1, at);
            }
            var before = trigger;
            if (trigger < 0 && tells(sentence.token(at))) {
                trigger = at;
            }
            if (matches(index + 1, at + 1)) {
                return true;
            }
            trigger = before;
            return false;
        }

        private boolean tells(Token token) {
            return token.isNoun() || token.isVerb() && !token.lemma().matches("be|have");
        }

        private boolean mention(String special, int index, int at) {
            var isSubject = special.startsWith(Phrase.SUBJECT);
            var wanted = isSubject ? rule.subjectKinds() : rule.objectKinds();
            for (var mention : mentions.in(sentence)) {
                var isIt = !isSubject && mention.kind() != MentionKind.NAME && Kinds.isPlace(mention.entity());
                if (mention.start() != at || isIt || !kinds.fits(wanted, mention) || doubt.isAmbiguous(mention)) {
                    continue;
                }
                var all = special.endsWith("S")
                        ? sequences.listed(mention, wanted)
                        : isSubject ? List.of(mention) : sequences.chain(mention, rule);
                if (binds(all, isSubject, index)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the rest of the phrase follows; the end of a list may belong to it: "born to A and B, C". */
        private boolean binds(List<Mention> all, boolean isSubject, int index) {
            for (var size = all.size(); size > 0; size--) {
                var some = all.subList(0, size);
                if (isSubject) {
                    subjects = some;
                } else {
                    objects = some;
                }
                var end = some.get(size - 1).end();
                if (matches(index + 1, end) || behindSuffix(end) > end && matches(index + 1, behindSuffix(end))) {
                    return true;
                }
            }
            return false;
        }

        /** Behind ", Jr.", ", Inc." and the like. */
        private int behindSuffix(int end) {
            var at = end < sentence.size() && sentence.token(end).text().equals(",") ? end + 1 : end;
            return at < sentence.size() && is(sentence.token(at), suffixes) ? at + 1 : end;
        }

        private boolean date(String special, int index, int at) {
            var dated = dateAt(at);
            if (dated.isEmpty()) {
                return false;
            }
            date = special.equals(Phrase.DATE) ? dated.get().days() : date;
            return matches(index + 1, dated.get().end());
        }

        /** A time expression, or the number of a year. */
        private Optional<Times.Dated> dateAt(int at) {
            var dated = times.dated(sentence).stream()
                    .filter(each -> each.start() == at)
                    .findFirst();
            if (dated.isPresent()
                    || at >= sentence.size()
                    || !YEAR.matcher(sentence.token(at).text()).matches()) {
                return dated;
            }
            var first = LocalDate.of(Integer.parseInt(sentence.token(at).text()), 1, 1);
            return Optional.of(new Times.Dated(
                    at, at + 1, new DayRange(first, first.plusYears(1).minusDays(1))));
        }

        private boolean gap(String special, int index, int at) {
            var longest = special.equals(Phrase.MORE) ? MORE : FEW;
            var depth = 0;
            for (var end = at; end <= Math.min(at + longest, sentence.size()); end++) {
                if (matches(index + 1, end)) {
                    return true;
                }
                if (end == sentence.size()
                        || !mayPass(special, end)
                        || isRival(special, end)
                        || isBarred(special, end)) {
                    return false;
                }
                depth += brackets.step(end);
                if (depth < 0) {
                    return false;
                }
            }
            return false;
        }

        /** Whether another name stands here that the rule could as well be about; not among aliases in brackets. */
        private boolean isRival(String special, int at) {
            if (special.equals(Phrase.MODIFIERS)
                    || subjects.isEmpty()
                    || brackets.isBetween(subjects.get(0).end(), at)) {
                return false;
            }
            return mentions.in(sentence).stream()
                    .anyMatch(mention -> mention.start() == at
                            && mention.kind() == MentionKind.NAME
                            && mention.entity() != subjects.get(0).entity()
                            && mention.entity().type()
                                    == subjects.get(0).entity().type()
                            && kinds.fits(rule.subjectKinds(), mention));
        }

        /** Whether what follows a token is about somebody else; not among what stands in brackets. */
        private boolean isBarred(String special, int at) {
            var bound = new ArrayList<>(subjects);
            bound.addAll(objects);
            var start = bound.isEmpty() ? at : bound.get(0).end();
            return !special.equals(Phrase.MODIFIERS)
                    && !brackets.isBetween(start, at)
                    && (barriers.isPastClause(at, trigger)
                            || rule.statesDate() && barriers.isPastVerb(at, trigger)
                            || special.equals(Phrase.MORE) && barriers.endsAt(at, bound));
        }

        private boolean mayPass(String special, int at) {
            var token = sentence.token(at);
            return switch (special) {
                case Phrase.MODIFIERS -> MODIFIER.matcher(token.tag()).matches() || isTownOf(at);
                case Phrase.FEW -> brackets.step(at) == 0 && !token.text().equals(";");
                default -> true;
            };
        }

        /** "the town | of | Graz" */
        private boolean isTownOf(int at) {
            return at > 0
                    && sentence.token(at).text().equals("of")
                    && settlements.contains(sentence.token(at - 1).lemma());
        }
    }
}
