package io.newsgraph.resolution.link;

import io.newsgraph.extraction.mention.Entity;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether a Wikipedia article can be about an actor of a kind, from its title alone. */
final class KindFit {

    private static final Pattern OF_ORGANIZATION = Pattern.compile(
            ".*\\b(?:F\\.?C\\.?|A\\.?F\\.?C\\.?|Inc|Ltd|Corporation|Company|Group|Bank|University|College|School|Institute|Party|"
                    + "Club|Association|Union|League|Council|Committee|Ministry|Agency|Army|Airlines|Hospital|Church|Museum|Administration|Archives|Department|Society|Foundation)\\b.*");
    private static final Pattern OF_PLACE = Pattern.compile(
            ".*\\b(?:County|City|Province|District|River|Lake|Island|Islands|Mountains|Street|Airport|Stadium|Bay|Valley|"
                    + "Park|Square|Bridge|Castle)\\b.*");
    private static final Pattern QUALIFIER_OF_ORGANIZATION = Pattern.compile(
            "(?:.* )?(?:company|band|group|club|organization|organisation|party|newspaper|TV channel|network|airline|bank|team|"
                    + "franchise|union|university|cycling)");

    /** A title with a bracket is one of several people's. */
    private static final double SHARE_AMONG_NAMESAKES = 0.75;

    /** Letters that stand for words stand for many. */
    private static final double SHARE_OF_ACRONYM = 0.8;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");

    /** "Stalingrad" is Volgograd, but "Orange" is no chemical. */
    private static final double SHARE_OF_OTHER_NAME = 0.6;

    private final Lexicon lexicon;

    KindFit(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean fits(Entity entity, String name, Candidate candidate) {
        return switch (entity.type()) {
            case PERSON -> canBePerson(name, candidate);
            case ORGANIZATION -> isOfSameCountry(entity, candidate) && canBeOrganization(name, candidate);
            case PLACE, COUNTRY -> canBePlace(name, candidate);
            case GROUP -> !isPersonsName(candidate.plainTitle());
        };
    }

    private boolean canBePerson(String name, Candidate candidate) {
        var title = candidate.plainTitle();
        var isOther = OF_ORGANIZATION.matcher(title).matches()
                || OF_PLACE.matcher(title).matches()
                || QUALIFIER_OF_ORGANIZATION.matcher(candidate.qualifier()).matches()
                || candidate.qualifier().isEmpty() && title.indexOf(", ") > 0
                || title.chars().anyMatch(Character::isDigit);
        return !isOther
                && isFullNameOf(name, candidate)
                && !isKnownAs(title, ActorType.PLACE, ActorType.COUNTRY, ActorType.ORGANIZATION);
    }

    /**
     * A word alone is no link: whom news call by a surname the dictionary, which is older, seldom knows. A full name
     * has the surname and the first letter of the title's.
     */
    private static boolean isFullNameOf(String name, Candidate candidate) {
        var words = Surface.of(name).split(" ");
        var title = Surface.of(candidate.plainTitle()).split(" ");
        var isAmbiguous = !candidate.qualifier().isEmpty() && candidate.share() < SHARE_AMONG_NAMESAKES;
        return words.length > 1
                && !isAmbiguous
                && words[words.length - 1].equals(title[title.length - 1])
                && words[0].charAt(0) == title[0].charAt(0);
    }

    /** "Supreme Court" leads to that of the United States, which is no Kenyan court. */
    private boolean isOfSameCountry(Entity entity, Candidate candidate) {
        return entity.country() == null
                || lexicon.about(candidate.title(), ActorType.ORGANIZATION)
                        .map(KnownActor::country)
                        .filter(country -> !country.equals(entity.country()))
                        .isEmpty();
    }

    private boolean canBeOrganization(String name, Candidate candidate) {
        var title = candidate.plainTitle();
        return !isKnownAs(title, ActorType.PLACE, ActorType.COUNTRY, ActorType.PERSON)
                && (sharesWord(title, name) || candidate.share() >= SHARE_OF_ACRONYM)
                && title.indexOf(", ") < 0
                && !(isPersonsName(title) && !Surface.of(title).equals(Surface.of(name)));
    }

    private boolean canBePlace(String name, Candidate candidate) {
        var title = candidate.plainTitle();
        return !OF_ORGANIZATION.matcher(title).matches()
                && !QUALIFIER_OF_ORGANIZATION.matcher(candidate.qualifier()).matches()
                && !candidate.qualifier().startsWith("The ")
                && !isKnownAs(title, ActorType.PERSON, ActorType.ORGANIZATION)
                && (startsAlike(title, name) || candidate.share() >= SHARE_OF_OTHER_NAME)
                && !(isPersonsName(title) && !Surface.of(title).equals(Surface.of(name)));
    }

    private boolean isPersonsName(String title) {
        var words = title.split(" ");
        return words.length >= 2
                && words.length <= 4
                && lexicon.givenNameGender(words[0]).isPresent();
    }

    private static boolean sharesWord(String title, String name) {
        var words = new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("\\W+")));
        return !ACRONYM.matcher(name).matches()
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(words::contains);
    }

    private static boolean startsAlike(String title, String name) {
        return Surface.of(title.split("[ ,]")[0]).equals(Surface.of(name.split("[ ,]")[0]));
    }

    private boolean isKnownAs(String title, ActorType... types) {
        var senses = lexicon.senses(title);
        return !senses.isEmpty() && Set.of(types).contains(senses.get(0).actor().type());
    }
}
