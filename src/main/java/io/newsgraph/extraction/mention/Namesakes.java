package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The full names of an article, and whom a shorter name means among them. */
final class Namesakes {

    /** Where the family name comes first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "PRK", "KOR", "TWN", "HKG", "VNM");

    private static final int LONGEST_FAMILY_NAME = 5;
    private static final Map<String, String> GENDERS = Map.of(
            "Mr.", "m", "Mr", "m", "Sir", "m", "Mrs.", "f", "Mrs", "f", "Ms.", "f", "Ms", "f", "Miss", "f", "Lady",
            "f");

    private final List<Founded> founded = new ArrayList<>();
    private final Prominence prominence;

    Namesakes(Prominence prominence) {
        this.prominence = prominence;
    }

    /** An entity that a full name founded, and that name. */
    private record Founded(Entity entity, FullName name) {}

    void add(Entity entity, FullName name) {
        founded.add(new Founded(entity, name));
    }

    /** The entity of the same full name; never one whom only a son or father bears the name of. */
    Optional<Entity> sameName(FullName name, ActorType type) {
        return founded.stream()
                .filter(other -> other.entity().type() == type && other.name().isSame(name, type))
                .filter(other -> name.generation().isEmpty()
                        || other.entity().known() == null
                        || other.name().generation().equals(name.generation()))
                .map(Founded::entity)
                .findFirst();
    }

    /** Whom a surname means: of several the one that fits the title and is the most prominent. */
    Optional<Entity> bySurname(Spot spot) {
        var bearers = bearers(spot).stream()
                .filter(each -> !prominence.isRelativeOf(each, spot.text()))
                .toList();
        var gender = genderOfTitle(spot);
        var fitting = bearers.stream()
                .filter(each -> gender == null || each.gender() == null || gender.equals(each.gender()))
                .toList();
        return (fitting.isEmpty() ? bearers : fitting).stream().max(prominence.order());
    }

    /** Whether a title tells of which gender the bearer is. */
    boolean isTitled(Spot spot) {
        return genderOfTitle(spot) != null;
    }

    private static @Nullable String genderOfTitle(Spot spot) {
        return GENDERS.get(Around.text(spot.sentence(), spot.start() - 1));
    }

    /** All persons of a surname. */
    private List<Entity> bearers(Spot spot) {
        var text = spot.text();
        var bearers = new ArrayList<Entity>();
        for (var other : founded) {
            if (isPerson(other) && isSurname(text, other) && !bearers.contains(other.entity())) {
                bearers.add(other.entity());
            }
        }
        return bearers;
    }

    boolean isShared(Spot spot) {
        return bearers(spot).size() > 1;
    }

    private static boolean isPerson(Founded other) {
        return other.entity().type() == ActorType.PERSON && other.name().words().size() > 1;
    }

    private static boolean isSurname(String text, Founded person) {
        var surname = surname(person, text);
        var known = person.entity().known();
        return text.equalsIgnoreCase(surname)
                || text.equalsIgnoreCase(Particles.withoutArticle(surname))
                || known != null && known.aliases().stream().anyMatch(alias -> alias.endsWith(" " + text));
    }

    /** As many last words of a name as another has, but the first of a Chinese, Korean or Vietnamese one. */
    private static String surname(Founded person, String like) {
        var country = person.entity().country();
        var words = person.name().words();
        if (country != null && FAMILY_FIRST.contains(country) && words.get(0).length() <= LONGEST_FAMILY_NAME) {
            return words.get(0);
        }
        var length = Math.min(like.split(" ").length, words.size() - 1);
        return String.join(" ", words.subList(words.size() - length, words.size()));
    }

    /** The only person of a given name. */
    Optional<Entity> byGivenName(Spot spot) {
        var bearers = founded.stream()
                .filter(Namesakes::isPerson)
                .filter(other -> other.name().first().equals(spot.text()))
                .map(Founded::entity)
                .distinct()
                .toList();
        return spot.type() == ActorType.PERSON && bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    Optional<Entity> byInitials(Spot spot) {
        if (!Abbreviations.isAcronym(spot.text())) {
            return Optional.empty();
        }
        var letters = spot.text().replaceAll("[^A-Z]", "");
        return organization(
                        other -> Abbreviations.initials(other.name().words()).equals(letters))
                .findFirst()
                .map(Founded::entity);
    }

    /** "Boeing" for "Boeing Commercial Airplanes", the shortest such name. */
    Optional<Entity> byFirstWord(Spot spot) {
        return organization(other -> spot.type() == ActorType.ORGANIZATION
                        && other.entity().known() == null
                        && other.name().first().equals(spot.text()))
                .min(Comparator.comparingInt(other -> other.name().words().size()))
                .map(Founded::entity);
    }

    private Stream<Founded> organization(Predicate<Founded> fits) {
        return founded.stream()
                .filter(other -> other.entity().type() == ActorType.ORGANIZATION)
                .filter(fits);
    }
}
