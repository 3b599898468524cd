package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Heads of states and governments whom news call by a surname that nobody else of note bears: "Xi", "Putin". */
final class Leaders {

    private static final Pattern TOP_OFFICE = Pattern.compile(
            "(?!.*(?:vice|deputy|council|parliament|bank|commission|regional|catalan|kurdish|sinn)).*"
                    + "\\b(?:president|prime minister|chancellor|supreme leader|premier)\\b.*"
                    + "|NATO secretary general.*|United Nations secretary-general.*|EU high representative.*",
            Pattern.CASE_INSENSITIVE);

    /** So many bear these that a surname alone tells nothing. */
    private static final Set<String> COMMON = Set.of(
            "Ali",
            "Brown",
            "Bush",
            "Carter",
            "Clark",
            "Clinton",
            "Costa",
            "Diaz",
            "Fernandez",
            "Fox",
            "Garcia",
            "Gonzalez",
            "Harper",
            "Howard",
            "Hussein",
            "Johnson",
            "Khan",
            "Kim",
            "Lee",
            "Li",
            "Lopez",
            "Major",
            "Martin",
            "May",
            "Medvedev",
            "Moon",
            "Morales",
            "Park",
            "Perez",
            "Peters",
            "Rodriguez",
            "Sanchez",
            "Sharif",
            "Silva",
            "Singh",
            "Smith",
            "Santos",
            "Torres",
            "Truss",
            "Turnbull",
            "Wang",
            "Wong",
            "Yoon");

    private final Lexicon lexicon;

    Leaders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The leader whom a name of one word means where the article names nobody else so. */
    Optional<KnownActor> bearer(Spot spot) {
        return spot.type() == ActorType.PERSON ? bearer(spot.text()) : Optional.empty();
    }

    /** The leader whose surname a word is. */
    Optional<KnownActor> bearer(String word) {
        if (COMMON.contains(word)) {
            return Optional.empty();
        }
        var bearers = lexicon.bySurname(word);
        var leaders = bearers.stream().filter(Leaders::leads).toList();
        var isOneFamily = bearers.stream().map(KnownActor::country).distinct().count() == 1;
        return leaders.size() == 1 && isOneFamily ? Optional.of(leaders.get(0)) : Optional.empty();
    }

    /** Leaders whom the name finder overlooks. */
    List<Spot> in(Sentence sentence, boolean[] covered) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < sentence.size(); i++) {
            if (!covered[i]
                    && isFree(sentence, i)
                    && bearer(sentence.token(i).text()).isPresent()) {
                covered[i] = true;
                spots.add(new Spot(sentence, i, i + 1, ActorType.PERSON, List.of()));
            }
        }
        return spots;
    }

    /** No part of a longer name, whose bearer is another. */
    private static boolean isFree(Sentence sentence, int at) {
        return sentence.token(at).isProper()
                && sentence.token(at).isCapitalized()
                && !Around.tag(sentence, at - 1).startsWith("NNP")
                && !Around.tag(sentence, at + 1).startsWith("NNP");
    }

    private static boolean leads(KnownActor person) {
        return person.roles().stream().anyMatch(role -> TOP_OFFICE.matcher(role).matches());
    }
}
