package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Links common nouns and pronouns to the entities that names have founded, from left to right.
 *
 * <p>Recency decides, within what gender, number and kind allow; the subject of a sentence outranks the
 * rest of it.
 */
final class Chains {

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final PronounResolver pronouns;
    private final Map<String, Entity> byNominal = new HashMap<>();

    Chains(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.pronouns = new PronounResolver(discourse);
    }

    /** The mentions that nominals and pronouns of a sentence make, given the names in it. */
    List<Mention> resolve(Sentence sentence, List<Mention> names, List<Nominal> nominals) {
        var found = new ArrayList<Mention>();
        var namesByStart = new ArrayList<>(names);
        namesByStart.sort(Comparator.comparingInt(Mention::start));
        var nextName = 0;
        var nextNominal = 0;
        for (var i = 0; i < sentence.size(); i++) {
            while (nextName < namesByStart.size() && namesByStart.get(nextName).start() <= i) {
                discourse.see(namesByStart.get(nextName++));
            }
            var isNominal =
                    nextNominal < nominals.size() && nominals.get(nextNominal).start() == i;
            var mention = isNominal ? mention(nominals.get(nextNominal), names) : pronouns.resolve(sentence, i);
            mention.ifPresent(found::add);
            mention.ifPresent(discourse::see);
            while (nextNominal < nominals.size() && nominals.get(nextNominal).start() <= i) {
                nextNominal++;
            }
        }
        return found;
    }

    private Optional<Mention> mention(Nominal nominal, List<Mention> names) {
        var titled = titledName(nominal, names);
        if (titled.isPresent()) {
            // "Foreign Minister Sergei Lavrov": the title tells about the name and is no mention of its own.
            var entity = titled.get();
            if (entity.type() == ActorType.PERSON) {
                entity.belongsTo(nominal.country());
                discourse.describe(entity, nominal.head());
                discourse.affiliate(entity, nominal.modifier());
            }
            return Optional.of(
                    new Mention(nominal.sentence(), nominal.start(), nominal.end(), MentionKind.NOMINAL, entity));
        }
        return entity(nominal)
                .map(entity ->
                        new Mention(nominal.sentence(), nominal.start(), nominal.end(), MentionKind.NOMINAL, entity));
    }

    /** The person whose name follows at once, or stands beside it between commas. */
    private static Optional<Entity> titledName(Nominal nominal, List<Mention> names) {
        if (nominal.type() != ActorType.PERSON) {
            return Optional.empty();
        }
        var sentence = nominal.sentence();
        var next = nominal.end();
        var isComma = next < sentence.size() && sentence.token(next).text().equals(",");
        for (var name : names) {
            var isPerson = name.entity().type() == ActorType.PERSON;
            var followsAtOnce = name.start() == next || isComma && name.start() == next + 1;
            if (isPerson && followsAtOnce) {
                return Optional.of(name.entity());
            }
        }
        return appositionBefore(nominal, names);
    }

    /** "Sergei Lavrov, the Russian foreign minister" */
    private static Optional<Entity> appositionBefore(Nominal nominal, List<Mention> names) {
        var sentence = nominal.sentence();
        var at = nominal.start() - 1;
        while (at > 0 && !sentence.token(at).text().equals(",") && nominal.start() - at < 6) {
            at--;
        }
        for (var name : names) {
            if (name.end() == at
                    && name.entity().type() == ActorType.PERSON
                    && at > 0
                    && sentence.token(at).text().equals(",")) {
                return Optional.of(name.entity());
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> entity(Nominal nominal) {
        var key = nominal.text().toLowerCase(Locale.ROOT) + "/" + nominal.country();
        var same = byNominal.get(key);
        if (same != null) {
            return Optional.of(same);
        }
        var found = switch (nominal.type()) {
            case PERSON -> holder(nominal);
            case ORGANIZATION -> organization(nominal);
            case GROUP -> group(nominal);
            case COUNTRY, PLACE -> Optional.<Entity>empty();
        };
        return found.or(() -> anaphor(nominal)).or(() -> founded(nominal, key));
    }

    /** "the company": the last named actor that the noun can mean. */
    private Optional<Entity> anaphor(Nominal nominal) {
        var anaphor = lexicon.anaphor(nominal.head());
        if (anaphor.isEmpty() || !nominal.definite() || nominal.modifier() != null) {
            return Optional.empty();
        }
        var meant = anaphor.get();
        return discourse.last(entity -> entity.isNamed()
                && entity.type() == meant.type()
                && meant.fits(entity.known())
                && (meant.gender() == null
                        || entity.gender() == null
                        || meant.gender().equals(entity.gender())));
    }

    /** A nominal that nothing named explains stands for an actor without a name. */
    private Optional<Entity> founded(Nominal nominal, String key) {
        var isInstitution = lexicon.institutionSector(nominal.head()).isPresent();
        if (nominal.type() == ActorType.ORGANIZATION && !isInstitution
                || nominal.type() == ActorType.COUNTRY
                || nominal.type() == ActorType.PLACE) {
            return Optional.empty();
        }
        if (nominal.type() == ActorType.PERSON && nominal.country() == null) {
            return Optional.empty();
        }
        var name = nominal.text();
        if (nominal.country() != null && !startsWithCountry(nominal)) {
            name = lexicon.country(nominal.country()).map(KnownActor::name).orElse("") + " " + name;
        }
        var entity = new Entity(name.strip(), nominal.type(), false, "common noun");
        entity.belongsTo(nominal.country());
        discourse.affiliate(entity, nominal.modifier());
        byNominal.put(key, entity);
        return Optional.of(entity);
    }

    private static boolean startsWithCountry(Nominal nominal) {
        return nominal.sentence().token(nominal.start()).isCapitalized() && nominal.modifier() != null;
    }

    /** The last person in the article who was called by this office. */
    private Optional<Entity> holder(Nominal nominal) {
        return discourse.last(entity -> entity.type() == ActorType.PERSON
                && discourse.isDescribed(entity, nominal.head())
                && (nominal.country() == null
                        || entity.country() == null
                        || nominal.country().equals(entity.country())));
    }

    private Optional<Entity> organization(Nominal nominal) {
        var candidates = lexicon.byNominal(nominal.head());
        if (nominal.modifier() == null && !candidates.isEmpty() && nominal.definite()) {
            return discourse.last(entity -> entity.known() != null && candidates.contains(entity.known()));
        }
        if (nominal.country() == null && nominal.definite()) {
            var head = nominal.head();
            return discourse.last(entity -> entity.type() == ActorType.ORGANIZATION
                    && entity.aliases().stream()
                            .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).endsWith(head)));
        }
        return Optional.empty();
    }

    private Optional<Entity> group(Nominal nominal) {
        if (nominal.country() != null || !nominal.definite()) {
            return Optional.empty();
        }
        var head = nominal.head();
        return discourse.last(entity -> entity.type() == ActorType.GROUP
                && entity.name().toLowerCase(Locale.ROOT).endsWith(head));
    }
}
