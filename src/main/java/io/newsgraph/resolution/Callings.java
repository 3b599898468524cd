package io.newsgraph.resolution;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What persons are called beside their names: "striker Michael Johnson", "Michael Johnson, a mechanic from Ohio". */
final class Callings {

    private static final int LONGEST = 4;
    private static final int LONGEST_PHRASE = 8;
    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");
    private static final Set<String> RELATIVES = Set.of("who", "who's");
    private static final Pattern MODIFIER = Pattern.compile("JJ.?|NN.*|CD|HYPH|POS|VBN|VBG|RB");

    private final Lexicon lexicon;

    Callings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The domains of what a name's bearer is called right there. */
    List<Domain> of(Mention name) {
        var domains = new ArrayList<Domain>();
        before(name).ifPresent(domains::add);
        behind(name.sentence(), name.end()).ifPresent(domains::add);
        return domains;
    }

    /** "the former Leeds | striker | Michael Johnson", "a mechanic, Michael Johnson," */
    private Optional<Domain> before(Mention name) {
        var sentence = name.sentence();
        var end = name.start();
        if (is(sentence, end - 1, ",") && is(sentence, name.end(), ",")) {
            end--;
        }
        return isNoun(sentence, end - 1) ? ending(sentence, 0, end) : Optional.empty();
    }

    private static boolean isNoun(Sentence sentence, int at) {
        return at >= 0
                && (sentence.token(at).isNoun() || sentence.token(at).text().endsWith("."));
    }

    /** "Michael Johnson, 34, an Ohio mechanic", "Michael Johnson was a mechanic" */
    private Optional<Domain> behind(Sentence sentence, int end) {
        var at = end;
        var isApposition = is(sentence, at, ",");
        if (isApposition
                && at + 2 < sentence.size()
                && is(sentence, at + 2, ",")
                && tag(sentence, at + 1).equals("CD")) {
            at += 2;
        }
        at += isApposition ? 1 : 0;
        at += at < sentence.size() && RELATIVES.contains(sentence.token(at).text()) ? 1 : 0;
        var isPredicate =
                at < sentence.size() && COPULAS.contains(sentence.token(at).text());
        at += isPredicate ? 1 : 0;
        if (!isApposition && !isPredicate || !tag(sentence, at).matches("DT|PRP\\$") && !isApposition) {
            return Optional.empty();
        }
        var start = at + (tag(sentence, at).matches("DT|PRP\\$") ? 1 : 0);
        var head = start;
        while (head < sentence.size()
                && head - start < LONGEST_PHRASE
                && MODIFIER.matcher(tag(sentence, head)).matches()) {
            head++;
        }
        return head > start && !tag(sentence, head).matches("VB[DZP]|MD|POS")
                ? ending(sentence, start, head)
                : Optional.empty();
    }

    private static boolean is(Sentence sentence, int at, String mark) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(mark);
    }

    private static String tag(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).tag() : "";
    }

    /** The longest calling that ends a stretch decides, be it of no domain: a "secretary general" is no general. */
    private Optional<Domain> ending(Sentence sentence, int start, int end) {
        for (var from = Math.max(start, end - LONGEST); from < end; from++) {
            var phrase = sentence.words(from, end);
            var domain = calling(phrase);
            if (domain.isPresent() || lexicon.isOffice(phrase)) {
                return domain;
            }
        }
        return Optional.empty();
    }

    /** The same of words alone. */
    Optional<Domain> ending(String words) {
        var rest = words;
        while (calling(rest).isEmpty() && !lexicon.isOffice(rest) && rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return calling(rest)
                .or(() -> lexicon.offices(List.of(words.split(" "))).stream()
                        .flatMap(match -> match.values().stream())
                        .flatMap(office -> lexicon.domainWords().of(office).stream())
                        .findFirst());
    }

    private Optional<Domain> calling(String phrase) {
        return lexicon.domainWords().ofPerson(phrase);
    }

    /** The domain of an office by its canonical title. */
    Optional<Domain> office(String title) {
        return lexicon.offices(List.of(title.split(" "))).stream()
                .flatMap(match -> match.values().stream())
                .filter(office -> office.title().equals(title))
                .flatMap(office -> lexicon.domainWords().of(office).stream())
                .findFirst();
    }
}
