package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Anaphor;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whom the common nouns of an article stand for: somebody named, or somebody without a name. */
final class NominalResolver {

    /** A noun that was said of somebody before is a strong hint. */
    private static final double SAID_BEFORE = 4;

    private static final double SAME_COUNTRY = 1;
    private static final int REACH = 15;

    /** Nouns that as often mean a thing: "brought to a head", "the new model". */
    private static final Set<String> AMBIGUOUS = Set.of(
            "head",
            "chief",
            "model",
            "coach",
            "star",
            "lead",
            "chair",
            "guide",
            "general",
            "major",
            "private",
            "escort",
            "principal",
            "anchor",
            "monitor",
            "host",
            "figure",
            "representative",
            "premier",
            "speaker");

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Appositions appositions;
    private final Map<String, Entity> founded = new HashMap<>();

    NominalResolver(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.antecedents = new Antecedents(discourse);
        this.appositions = new Appositions(discourse);
    }

    /** A common noun phrase as a mention of whom it stands for, given the names of its sentence. */
    Optional<Mention> resolve(Nominal nominal, List<Mention> names) {
        var described = appositions.described(nominal, names);
        described.ifPresent(entity -> describe(entity, nominal));
        return described
                .or(() -> entity(nominal))
                .map(entity ->
                        new Mention(nominal.sentence(), nominal.first(), nominal.end(), MentionKind.NOMINAL, entity));
    }

    private void describe(Entity entity, Nominal nominal) {
        discourse.describe(entity, nominal.head());
        if (entity.type() == ActorType.PERSON || entity.type() == ActorType.ORGANIZATION) {
            entity.belongsTo(nominal.country());
        }
        if (entity.type() == ActorType.PERSON) {
            discourse.affiliate(entity, nominal.modifier());
            if (lexicon.isOffice(nominal.head())) {
                discourse.isOfficial(entity);
            }
            anaphor(nominal).ifPresent(anaphor -> entity.hasGender(anaphor.gender()));
        }
    }

    private Optional<Anaphor> anaphor(Nominal nominal) {
        return lexicon.anaphor(nominal.head()).or(() -> lexicon.anaphor(nominal.noun()));
    }

    private Optional<Entity> entity(Nominal nominal) {
        var key = nominal.text().toLowerCase(Locale.ROOT) + "/" + nominal.country();
        var same = founded.get(key);
        if (same != null) {
            var isAnother = nominal.type() == ActorType.PERSON && nominal.isIndefinite();
            return isAnother ? Optional.empty() : Optional.of(same);
        }
        return antecedent(nominal).or(() -> found(nominal, key));
    }

    private Optional<Entity> antecedent(Nominal nominal) {
        if (!nominal.isDefinite() && !nominal.isPossessed() || nominal.isContrasted()) {
            return Optional.empty();
        }
        return antecedents.best(
                nominal.sentence(),
                nominal.end() - 1,
                REACH,
                mention -> isMeant(nominal, mention.entity()),
                entity -> (isSaid(nominal, entity) ? SAID_BEFORE : 0)
                        + (nominal.country() != null && nominal.country().equals(entity.country()) ? SAME_COUNTRY : 0));
    }

    private boolean isMeant(Nominal nominal, Entity entity) {
        if (entity.type() != nominal.type() || !isOfCountry(nominal, entity)) {
            return false;
        }
        return isSaid(nominal, entity) || !nominal.isPossessed() && entity.isNamed() && isPossible(nominal, entity);
    }

    private static boolean isOfCountry(Nominal nominal, Entity entity) {
        var modifier = nominal.modifier();
        if (modifier == null) {
            return true;
        }
        return modifier.type() == ActorType.COUNTRY
                && (entity.country() == null || entity.country().equals(nominal.country()));
    }

    /** Whether the article or the lexicon calls an entity by this noun. */
    private boolean isSaid(Nominal nominal, Entity entity) {
        var known = entity.known();
        return discourse.isDescribed(entity, nominal.head())
                || isInName(nominal, entity)
                || known != null
                        && (known.nominals().contains(nominal.head())
                                || known.roles().stream()
                                        .anyMatch(role ->
                                                role.toLowerCase(Locale.ROOT).contains(nominal.head())));
    }

    /** "the ministry" for "Ministry of Defence" */
    private static boolean isInName(Nominal nominal, Entity entity) {
        return (entity.type() == ActorType.ORGANIZATION || entity.type() == ActorType.GROUP)
                && entity.aliases().stream()
                        .flatMap(alias ->
                                Arrays.stream(alias.toLowerCase(Locale.ROOT).split(" ")))
                        .anyMatch(nominal.noun()::equals);
    }

    /** Whether the noun can mean an entity of which nobody has used it. */
    private boolean isPossible(Nominal nominal, Entity entity) {
        var anaphor = anaphor(nominal);
        if (anaphor.isEmpty() || anaphor.get().type() != entity.type()) {
            return false;
        }
        var meant = anaphor.get();
        return meant.fits(entity.known())
                && (meant.gender() == null
                        || entity.gender() == null
                        || meant.gender().equals(entity.gender()))
                && (entity.known() != null || isOfSort(meant, entity));
    }

    /** "the company" is no "Lund University". */
    private boolean isOfSort(Anaphor meant, Entity entity) {
        var name = entity.name().toLowerCase(Locale.ROOT);
        var sort = lexicon.anaphor(name.substring(name.lastIndexOf(' ') + 1));
        return sort.isEmpty()
                || sort.get().kinds().isEmpty()
                || meant.kinds().isEmpty()
                || sort.get().kinds().stream().anyMatch(meant.kinds()::contains);
    }

    /** A nominal that nothing named explains stands for an actor without a name. */
    private Optional<Entity> found(Nominal nominal, String key) {
        if (!mayFound(nominal)) {
            return Optional.empty();
        }
        var name = nominal.text();
        if (nominal.country() != null && !startsWithCountry(nominal)) {
            name = lexicon.country(nominal.country()).map(KnownActor::name).orElse("") + " " + name;
        }
        var entity = new Entity(name.strip(), nominal.type(), false, "common noun");
        entity.belongsTo(nominal.country());
        describe(entity, nominal);
        founded.put(key, entity);
        return Optional.of(entity);
    }

    private boolean mayFound(Nominal nominal) {
        return switch (nominal.type()) {
            case GROUP -> true;
            case ORGANIZATION -> lexicon.institutionSector(nominal.head()).isPresent();
            case PERSON -> mayBeSomebody(nominal);
            case COUNTRY, PLACE -> false;
        };
    }

    private static boolean mayBeSomebody(Nominal nominal) {
        if (AMBIGUOUS.contains(nominal.head())) {
            return nominal.country() != null && !nominal.isIndefinite();
        }
        return nominal.country() != null
                || (nominal.isDefinite() || nominal.isIndefinite() || nominal.isPossessed())
                        && !Appositions.isPredicate(nominal);
    }

    private static boolean startsWithCountry(Nominal nominal) {
        return nominal.sentence().token(nominal.start()).isCapitalized() && nominal.modifier() != null;
    }
}
