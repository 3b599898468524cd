package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the name finder overlooks though the word before them gives them away: "Mr Shorten",
 * "jacket maker Moncler", a given name.
 */
final class UnseenNames {

    private static final int LONGEST = 3;
    private static final Set<String> SPOUSES =
            Set.of("wife", "husband", "son", "daughter", "brother", "sister", "widow", "girlfriend", "boyfriend");

    private static final Set<String> COURTESY = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss");
    private static final Pattern BRAND =
            Pattern.compile("(?!Mac|Mc|De|Di|Du|La|Le|Van|Fitz)[A-Za-z]*[a-z][A-Z][a-z]{2,}|[A-Z][0-9][A-Z]");
    /** What is written like a brand and names a thing, not its maker. */
    private static final Set<String> DEVICES = Set.of(
            "iPhone",
            "iPad",
            "iPod",
            "iMac",
            "iPhones",
            "iPads",
            "iPods",
            "eBook",
            "eBooks",
            "PlayStation",
            "PowerPoint");

    private final Lexicon lexicon;

    UnseenNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names among the tokens that no other name covers. */
    List<Spot> in(Sentence sentence, boolean[] covered) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < sentence.size(); i++) {
            if (!covered[i] && isBrand(sentence, i)) {
                spots.add(new Spot(sentence, i, i + 1, ActorType.ORGANIZATION, List.of()));
            }
        }
        if (isTitle(sentence)) {
            return spots;
        }
        for (var i = 0; i < sentence.size(); i++) {
            var end = end(sentence, i, covered);
            var type = end > i ? type(sentence, i, end) : null;
            if (type != null) {
                spots.add(new Spot(sentence, i, end, type, List.of()));
            }
            i = Math.max(i, end - 1);
        }
        return spots;
    }

    /** "PayPal", "G4S": what is written like no other word is somebody's brand. */
    private boolean isBrand(Sentence sentence, int at) {
        var word = sentence.token(at).text();
        return BRAND.matcher(word).matches()
                && !DEVICES.contains(word)
                && lexicon.givenNameGender(word).isEmpty()
                && !isNameWord(sentence, at - 1)
                && !isNameWord(sentence, at + 1);
    }

    private static boolean isNameWord(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && isNameWord(sentence.token(at));
    }

    /** In a line of capitalized words a capital tells nothing. */
    private static boolean isTitle(Sentence sentence) {
        var words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .toList();
        return words.stream().filter(Token::isCapitalized).count() * 2 > words.size();
    }

    /** The end of a run of free proper nouns. */
    private int end(Sentence sentence, int start, boolean[] covered) {
        var end = start;
        while (end < sentence.size() && end - start < LONGEST && !covered[end] && isNameWord(sentence, start, end)) {
            end++;
        }
        var isLonger = end < sentence.size() && (covered[end] || isNameWord(sentence.token(end)));
        return isLonger ? start : end;
    }

    /** Also what the tagger takes for a verb, if "Mr" stands before it. */
    private boolean isNameWord(Sentence sentence, int start, int at) {
        var token = sentence.token(at);
        return isNameWord(token) && !COURTESY.contains(token.text())
                || at == start && token.isCapitalized() && COURTESY.contains(Around.text(sentence, at - 1));
    }

    private static boolean isNameWord(Token token) {
        return token.isProper() && token.isCapitalized() && token.text().chars().anyMatch(Character::isLowerCase);
    }

    private @Nullable ActorType type(Sentence sentence, int start, int end) {
        var word = Around.text(sentence, start - 1);
        if (word.length() > 1 && lexicon.isHonorific(word) || SPOUSES.contains(word)) {
            return ActorType.PERSON;
        }
        if (start > 0 && isOrganizationNoun(sentence.token(start - 1))) {
            return ActorType.ORGANIZATION;
        }
        var isFullName = end - start > 1
                && lexicon.givenNameGender(sentence.token(start).text()).isPresent()
                && lexicon.nameHead(sentence.token(end - 1).text()).isEmpty();
        return isFullName ? ActorType.PERSON : null;
    }

    private boolean isOrganizationNoun(Token token) {
        return token.tag().equals("NN")
                && lexicon.anaphor(token.lemma())
                        .map(Anaphor::type)
                        .filter(ActorType.ORGANIZATION::equals)
                        .isPresent();
    }
}
