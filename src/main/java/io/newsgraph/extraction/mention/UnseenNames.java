package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the name finder overlooks though the word before them gives them away: "Mr Shorten",
 * "jacket maker Moncler", a given name.
 */
final class UnseenNames {

    private static final int LONGEST = 3;
    private static final Set<String> SPOUSES =
            Set.of("wife", "husband", "son", "daughter", "brother", "sister", "widow", "girlfriend", "boyfriend");

    private final Lexicon lexicon;

    UnseenNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names among the tokens that no other name covers. */
    List<Spot> in(Sentence sentence, boolean[] covered) {
        var spots = new ArrayList<Spot>();
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

    /** In a line of capitalized words a capital tells nothing. */
    private static boolean isTitle(Sentence sentence) {
        var words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .toList();
        return words.stream().filter(Token::isCapitalized).count() * 2 > words.size();
    }

    /** The end of a run of free proper nouns. */
    private static int end(Sentence sentence, int start, boolean[] covered) {
        var end = start;
        while (end < sentence.size() && end - start < LONGEST && !covered[end] && isNameWord(sentence.token(end))) {
            end++;
        }
        var isLonger = end < sentence.size() && (covered[end] || isNameWord(sentence.token(end)));
        return isLonger ? start : end;
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
