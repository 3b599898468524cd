package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.extraction.mention.Mentions;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.lexicon.Match;
import io.newsgraph.lexicon.Office;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words around the title of an office: "| the former Russian foreign minister |", "| president of Kenya |". */
final class OfficePhrase {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "to", "in");
    private static final Set<String> COPULAS = Set.of(
            "is", "was", "became", "becomes", "been", "has", "had", "served", "serves", "as", "remains", "remained");
    /** What parts a dateline from the sentence. */
    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private static final int FARTHEST_MODIFIER = 6;
    private static final int LONGEST_COPULA = 3;

    private final Sentence sentence;
    private final Mentions mentions;
    private final Match<Office> office;
    private final int start;
    private final int end;

    OfficePhrase(Sentence sentence, Mentions mentions, Match<Office> office) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.office = office;
        this.start = findStart();
        this.end = findEnd();
    }

    Office title() {
        return office.values().get(0);
    }

    /** "Prince of Wales" as the name of something: no office there. */
    boolean isPartOfName() {
        return mentions.in(sentence).stream()
                .anyMatch(mention -> canHaveOffices(mention)
                        && mention.kind() == MentionKind.NAME
                        && mention.start() <= office.start()
                        && mention.end() > office.end());
    }

    /** The word that carries the title in the sentence's syntax. */
    int head() {
        var syntax = sentence.syntax();
        for (var i = office.end() - 1; i >= office.start(); i--) {
            var head = syntax.head(i);
            if (head == Syntax.ROOT || head < office.start() || head >= office.end()) {
                return i;
            }
        }
        return office.end() - 1;
    }

    /** Before the modifiers and the article. */
    private int findStart() {
        var at = office.start();
        while (at > 0 && office.start() - at < FARTHEST_MODIFIER && isModifier(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isModifier(int at) {
        var token = sentence.token(at);
        return (token.tag().matches("DT|JJ.?|NN|NNP|NNPS|NNS|POS|PRP\\$|HYPH|CD|RB")
                        || token.text().equals("acting"))
                && !DASHES.contains(token.text())
                && mentions.in(sentence).stream().noneMatch(mention -> isNamedPerson(mention) && mention.covers(at));
    }

    /** Past "of Kenya", "for the region", "of the United States". */
    private int findEnd() {
        var at = office.end();
        if (at < sentence.size() && PREPOSITIONS.contains(sentence.token(at).text())) {
            var body = bodyStart();
            return mentions.in(sentence).stream()
                    .filter(mention -> mention.start() == body)
                    .mapToInt(Mention::end)
                    .max()
                    .orElse(at);
        }
        return at;
    }

    /** The person whose name follows the title at once. */
    Optional<Mention> titled() {
        return personFrom(office.end())
                .or(() -> mentions.in(sentence).stream()
                        .filter(mention -> isNamedPerson(mention)
                                && mention.start() < office.end()
                                && mention.start() > office.start()
                                && mention.end() > office.end())
                        .findFirst());
    }

    /** The person behind a comma, or before the comma that opens the apposition. */
    Optional<Mention> beside() {
        if (start > 1 && isComma(start - 1)) {
            var left = mentions.in(sentence).stream()
                    .filter(mention -> mention.end() == start - 1 && isNamedPerson(mention))
                    .findFirst();
            if (left.isPresent() && !isSaying(end)) {
                return left;
            }
        }
        return personFrom(isComma(end) ? end + 1 : end);
    }

    /** "X, a minister | said": another minister. */
    private boolean isSaying(int at) {
        return at < sentence.size() && sentence.token(at).tag().matches("VB[DZP]|MD");
    }

    /** The person of whom the words right before the phrase say it: "who was", "he became". */
    Optional<Mention> predicated() {
        var at = start;
        while (at > 0
                && start - at < LONGEST_COPULA
                && COPULAS.contains(sentence.token(at - 1).text())) {
            at--;
        }
        var end = at;
        return end == start
                ? Optional.empty()
                : mentions.in(sentence).stream()
                        .filter(mention ->
                                mention.end() == end && mention.entity().type() == ActorType.PERSON)
                        .filter(mention -> mention.kind() != MentionKind.NOMINAL)
                        .findFirst();
    }

    private Optional<Mention> personFrom(int at) {
        return startingAt(at, OfficePhrase::isNamedPerson);
    }

    private static boolean isNamedPerson(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.entity().type() == ActorType.PERSON;
    }

    private boolean isComma(int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(",");
    }

    /** Whose office it is: "of" behind the title, or a modifier before it. */
    Optional<Mention> body(Mention holder) {
        Mention before = null;
        Mention behind = null;
        for (var mention : mentions.in(sentence)) {
            if (mention.entity() == holder.entity()
                    || !canHaveOffices(mention)
                    || new Doubt(mentions).isAmbiguous(mention)) {
                continue;
            }
            if (mention.end() <= office.start() && mention.start() >= start) {
                before = mention;
            } else if (mention.start() >= office.end() && mention.end() <= end) {
                behind = mention;
            }
        }
        var isSent = before != null
                && sentence.token(office.end() < sentence.size() ? office.end() : 0)
                        .text()
                        .equals("to");
        return Optional.ofNullable(behind != null && !isSent ? behind : before).or(() -> behind(holder));
    }

    /** "President Lazarus Chakwera | of Malawi" */
    private Optional<Mention> behind(Mention holder) {
        if (holder.start() != office.end()
                || holder.end() >= sentence.size()
                || !sentence.token(holder.end()).text().equals("of")) {
            return Optional.empty();
        }
        var at = sentence.token(Math.min(holder.end() + 1, sentence.size() - 1))
                        .tag()
                        .equals("DT")
                ? 2
                : 1;
        return mentions.in(sentence).stream()
                .filter(mention -> mention.start() == holder.end() + at && canHaveOffices(mention))
                .findFirst();
    }

    /**
     * The holders of a title in the plural, each with whose office it is: "the presidents of Kenya and Malawi, A and
     * B", "former presidents A and B".
     */
    Map<Mention, @Nullable Mention> severally(Sequences sequences) {
        if (!OfficeTitles.isPlural(sentence, office)) {
            return Map.of();
        }
        var at = office.end();
        var bodies = startingAt(end == at ? sentence.size() : bodyStart(), OfficePhrase::canHaveOffices)
                .map(first -> sequences.listed(first, Set.of("COUNTRY", "ORGANIZATION", "PLACE")))
                .orElse(List.of());
        at = bodies.isEmpty() ? at : bodies.get(bodies.size() - 1).end();
        var holders = startingAt(isComma(at) ? at + 1 : at, OfficePhrase::isNamedPerson)
                .map(first -> sequences.listed(first, Set.of("PERSON")))
                .orElse(List.of());
        var held = new LinkedHashMap<Mention, @Nullable Mention>();
        for (var i = 0; i < holders.size(); i++) {
            var own = bodies.size() == holders.size() ? bodies.get(i) : bodies.size() == 1 ? bodies.get(0) : null;
            held.put(holders.get(i), own == null ? body(holders.get(i)).orElse(null) : own);
        }
        return held;
    }

    private Optional<Mention> startingAt(int at, Predicate<Mention> fits) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.start() == at && fits.test(mention))
                .findFirst();
    }

    private int bodyStart() {
        return office.end() + 1 < sentence.size()
                        && sentence.token(office.end() + 1).tag().equals("DT")
                ? office.end() + 2
                : office.end() + 1;
    }

    static boolean canHaveOffices(Mention mention) {
        var type = mention.entity().type();
        return switch (mention.kind()) {
            case NAME -> type != ActorType.PERSON;
            case NOMINAL -> type == ActorType.ORGANIZATION;
            case PRONOUN -> type == ActorType.ORGANIZATION || type == ActorType.COUNTRY;
        };
    }
}
