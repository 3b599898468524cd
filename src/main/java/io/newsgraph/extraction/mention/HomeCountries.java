package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.KnownActor;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the actors of whom nothing else tells their country the one where a sentence or the whole article clearly
 * takes place: that of its places, of its "in Kenya" and its "Kenyan", but not one that acts or is acted upon itself.
 */
final class HomeCountries {

    private static final Set<String> LOCATIVE =
            Set.of("in", "across", "throughout", "inside", "near", "at", "around", "outside", "within", "of", "from");

    private static final Set<String> OF_STATE = Set.of("party", "university", "court", "ministry", "legislature");

    private final Lexicon lexicon;
    private final Discourse discourse;

    HomeCountries(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Completes the countries of the entities mentioned. */
    void complete(List<Mention> mentions) {
        var inArticle = new HashMap<String, Integer>();
        var bySentence = new HashMap<Sentence, Map<String, Integer>>();
        var scenes = new HashMap<Sentence, Map<String, Integer>>();
        for (var mention : mentions) {
            if (isHint(mention)) {
                var country = mention.entity().country();
                inArticle.merge(country, 1, Integer::sum);
                bySentence
                        .computeIfAbsent(mention.sentence(), key -> new HashMap<>())
                        .merge(country, 1, Integer::sum);
                if (!isAttribute(mention) || mention.entity().type() == ActorType.PLACE) {
                    scenes.computeIfAbsent(mention.sentence(), key -> new HashMap<>())
                            .merge(country, 1, Integer::sum);
                }
            }
        }
        var overall = clear(inArticle).filter(country -> inArticle.getOrDefault(country, 0) > 1);
        lacking(mentions).forEach((entity, sentences) -> {
            // Whose troops enter a town does not tell where it lies.
            var hints = entity.type() == ActorType.PLACE ? scenes : bySentence;
            sentences.stream()
                    .flatMap(sentence -> clear(hints.getOrDefault(sentence, Map.of())).stream())
                    .findFirst()
                    .or(() -> entity.type() == ActorType.PLACE ? Optional.empty() : overall)
                    .ifPresent(country -> belongsTo(entity, country));
        });
    }

    /** The entities whose country is sought, each with the sentences that mention it. */
    private Map<Entity, List<Sentence>> lacking(List<Mention> mentions) {
        var lacking = new LinkedHashMap<Entity, List<Sentence>>();
        var pointedTo = new HashSet<Entity>();
        for (var mention : mentions) {
            if (mention.kind() != MentionKind.PRONOUN) {
                pointedTo.add(mention.entity());
            }
            if (pointedTo.contains(mention.entity()) && isSought(mention.entity())) {
                lacking.computeIfAbsent(mention.entity(), key -> new ArrayList<>())
                        .add(mention.sentence());
            }
        }
        return lacking;
    }

    /** Whoever has no name, holders of an office, bodies of a state, and places: all live where they are spoken of. */
    private boolean isSought(Entity entity) {
        if (entity.country() != null || entity.known() != null) {
            return false;
        }
        return !entity.isNamed() && !isOfAlliance(entity)
                || entity.type() == ActorType.PLACE
                || entity.type() == ActorType.ORGANIZATION && isOfState(entity)
                || entity.type() == ActorType.PERSON && discourse.holdsOffice(entity);
    }

    /** "NATO troops", which are of no country and least of the one where they are sent. */
    private boolean isOfAlliance(Entity entity) {
        return lexicon.senses(entity.name().split(" ")[0]).stream()
                .anyMatch(sense -> sense.actor().type() == ActorType.ORGANIZATION
                        && sense.actor().country() == null);
    }

    /** "Democratic Party", "University of Makeni", "Constitutional Court" */
    private boolean isOfState(Entity entity) {
        var words = entity.name().toLowerCase(Locale.ROOT).split(" ");
        return Stream.of(words[0], words[words.length - 1])
                .anyMatch(word -> lexicon.institutionSector(word).isPresent()
                        || lexicon.anaphor(word)
                                .filter(sort -> sort.kinds().stream().anyMatch(OF_STATE::contains))
                                .isPresent());
    }

    private void belongsTo(Entity entity, String country) {
        entity.belongsTo(country);
        if (!entity.isNamed() && entity.type() != ActorType.PERSON) {
            lexicon.country(country)
                    .map(KnownActor::name)
                    .ifPresent(name -> entity.isCalled(name + " " + entity.name()));
        }
    }

    /** The one country that is hinted at at least twice as often as any other. */
    private static Optional<String> clear(Map<String, Integer> hints) {
        return hints.entrySet().stream()
                .filter(one -> hints.entrySet().stream()
                        .allMatch(
                                other -> other.getKey().equals(one.getKey()) || 2 * other.getValue() <= one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isHint(Mention mention) {
        var entity = mention.entity();
        if (mention.kind() != MentionKind.NAME || entity.country() == null) {
            return false;
        }
        return switch (entity.type()) {
            case PLACE -> true;
            case COUNTRY -> isAttribute(mention) || isScene(mention);
            case PERSON, ORGANIZATION, GROUP -> false;
        };
    }

    /** "Kenyan police", "Kenya's parliament" */
    private static boolean isAttribute(Mention mention) {
        var sentence = mention.sentence();
        if (mention.end() >= sentence.size()) {
            return false;
        }
        var tag = sentence.token(mention.end()).tag();
        return tag.equals("POS") || tag.startsWith("NN") || tag.startsWith("JJ");
    }

    /** "in Kenya", "across the eastern Congo" */
    private static boolean isScene(Mention mention) {
        var sentence = mention.sentence();
        var at = mention.start() - 1;
        while (at > 0 && sentence.token(at).tag().matches("DT|JJ.?")) {
            at--;
        }
        return at >= 0 && LOCATIVE.contains(sentence.token(at).lemma());
    }
}
