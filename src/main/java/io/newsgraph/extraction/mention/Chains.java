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

    /** How many sentences back a pronoun may look. */
    private static final int PRONOUN_REACH = 3;

    private final Lexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Entity> byNominal = new HashMap<>();
    private final Map<Entity, List<String>> offices = new HashMap<>();

    /** A mention already passed; a smaller rank is more prominent within its sentence. */
    private record Seen(Entity entity, int sentence, int rank, int end) {}

    Chains(Lexicon lexicon) {
        this.lexicon = lexicon;
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
                see(namesByStart.get(nextName++));
            }
            var isNominal =
                    nextNominal < nominals.size() && nominals.get(nextNominal).start() == i;
            var mention = isNominal ? mention(nominals.get(nextNominal), names) : pointer(sentence, i);
            mention.ifPresent(found::add);
            mention.ifPresent(this::see);
            while (nextNominal < nominals.size() && nominals.get(nextNominal).start() <= i) {
                nextNominal++;
            }
        }
        return found;
    }

    private void see(Mention mention) {
        seen.add(new Seen(mention.entity(), mention.sentence().index(), mention.start(), mention.end()));
    }

    private Optional<Mention> mention(Nominal nominal, List<Mention> names) {
        var titled = titledName(nominal, names);
        if (titled.isPresent()) {
            // "Foreign Minister Sergei Lavrov": the title tells about the name and is no mention of its own.
            var entity = titled.get();
            if (entity.type() == ActorType.PERSON) {
                entity.belongsTo(nominal.country());
                offices.computeIfAbsent(entity, key -> new ArrayList<>()).add(nominal.head());
            }
            return Optional.empty();
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
        return last(entity -> entity.isNamed()
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
        byNominal.put(key, entity);
        return Optional.of(entity);
    }

    private static boolean startsWithCountry(Nominal nominal) {
        return nominal.sentence().token(nominal.start()).isCapitalized() && nominal.modifier() != null;
    }

    /** The last person in the article who was called by this office. */
    private Optional<Entity> holder(Nominal nominal) {
        return last(entity -> entity.type() == ActorType.PERSON
                && offices.getOrDefault(entity, List.of()).stream()
                        .anyMatch(office -> isSameOffice(office, nominal.head()))
                && (nominal.country() == null
                        || entity.country() == null
                        || nominal.country().equals(entity.country())));
    }

    private boolean holds(Entity entity, String office) {
        var known = entity.known();
        return offices.getOrDefault(entity, List.of()).stream().anyMatch(held -> isSameOffice(held, office))
                || known != null
                        && known.roles().stream()
                                .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains(office));
    }

    private static boolean isSameOffice(String held, String named) {
        return held.equals(named) || held.endsWith(" " + named);
    }

    private Optional<Entity> organization(Nominal nominal) {
        var candidates = lexicon.byNominal(nominal.head());
        if (nominal.modifier() == null && !candidates.isEmpty() && nominal.definite()) {
            return last(entity -> entity.known() != null && candidates.contains(entity.known()));
        }
        if (nominal.country() == null && nominal.definite()) {
            var head = nominal.head();
            return last(entity -> entity.type() == ActorType.ORGANIZATION
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
        return last(entity -> entity.type() == ActorType.GROUP
                && entity.name().toLowerCase(Locale.ROOT).endsWith(head));
    }

    private Optional<Entity> last(java.util.function.Predicate<Entity> fits) {
        for (var i = seen.size() - 1; i >= 0; i--) {
            if (fits.test(seen.get(i).entity())) {
                return Optional.of(seen.get(i).entity());
            }
        }
        return Optional.empty();
    }

    /** A pronoun of any kind as a mention of whom it points to. */
    private Optional<Mention> pointer(Sentence sentence, int token) {
        var tag = sentence.token(token).tag();
        if (tag.startsWith("PRP")) {
            return pronoun(sentence, token);
        }
        return tag.startsWith("WP") || tag.equals("WDT") ? relative(sentence, token) : Optional.empty();
    }

    /** "Borrell, who ...": the mention right before, or before a comma. */
    private Optional<Mention> relative(Sentence sentence, int token) {
        var isComma = token > 0 && sentence.token(token - 1).text().equals(",");
        var end = isComma ? token - 1 : token;
        var last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        if (last == null || last.sentence() != sentence.index() || last.end() != end) {
            return Optional.empty();
        }
        return Optional.of(new Mention(sentence, token, token + 1, MentionKind.PRONOUN, last.entity()));
    }

    private Optional<Mention> pronoun(Sentence sentence, int token) {
        var pronoun = Pronoun.of(sentence.token(token).text());
        if (pronoun == null) {
            return Optional.empty();
        }
        Entity best = null;
        for (var back = 0; back <= PRONOUN_REACH && best == null; back++) {
            best = mostProminent(sentence.index() - back, pronoun);
        }
        if (best == null) {
            return Optional.empty();
        }
        if (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) {
            best.hasGender(pronoun == Pronoun.HE ? "m" : "f");
        }
        return Optional.of(new Mention(sentence, token, token + 1, MentionKind.PRONOUN, best));
    }

    /** The first fitting mention of a sentence, which mostly is its subject. */
    private @org.jspecify.annotations.Nullable Entity mostProminent(int sentence, Pronoun pronoun) {
        return seen.stream()
                .filter(each -> each.sentence() == sentence && pronoun.fits(each.entity()))
                .min(Comparator.comparingInt(Seen::rank))
                .map(Seen::entity)
                .orElse(null);
    }
}
