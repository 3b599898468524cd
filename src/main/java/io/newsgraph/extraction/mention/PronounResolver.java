package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom the pronouns of the third person and the relative pronouns stand for. */
final class PronounResolver {

    /** How many sentences back a pronoun for a thing may look. */
    private static final int REACH = 3;

    /** Persons stay in mind longer. */
    private static final int PERSONS_REACH = 8;

    /** Named actors are what an article is about. */
    private static final double NAMELESS = -0.7;

    /** Beside a quotation "he said" mostly is who spoke before. */
    private static final double SPEAKING = 4;

    private static final Set<String> WEATHER_AND_SEEMING =
            Set.of("seem", "appear", "rain", "snow", "turn", "happen", "matter", "follow");
    private static final Set<String> COMPLEMENTIZERS = Set.of("that", "to", "whether");

    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Quotations quotations;
    private final Attributions attributions;
    private final Map<Pronoun, Entity> founded = new EnumMap<>(Pronoun.class);
    private @Nullable Entity speaker;

    PronounResolver(Discourse discourse, Quotations quotations) {
        this.discourse = discourse;
        this.quotations = quotations;
        this.attributions = new Attributions(quotations);
        this.antecedents = new Antecedents(discourse);
    }

    /** Notes who spoke in a sentence: whoever that one quotes as "he" or "she" is somebody else. */
    void endOf(Sentence sentence) {
        speaker = quotations.isIn(sentence)
                ? speakerUpTo(sentence)
                : attribution(sentence).orElse(null);
    }

    private @Nullable Entity speakerUpTo(Sentence sentence) {
        return attribution(sentence).orElse(speaker);
    }

    private Optional<Entity> attribution(Sentence sentence) {
        return attributions.speaker(sentence, discourse.since(sentence.index()));
    }

    /** A pronoun of any kind as a mention of whom it points to, given the names of its sentence. */
    Optional<Mention> resolve(Sentence sentence, int token, List<Mention> names) {
        return entity(sentence, token, names)
                .map(entity -> new Mention(sentence, token, token + 1, MentionKind.PRONOUN, entity));
    }

    private Optional<Entity> entity(Sentence sentence, int token, List<Mention> names) {
        var tag = sentence.token(token).tag();
        var pronoun = tag.startsWith("PRP") ? Pronoun.of(sentence.token(token).text()) : null;
        if (pronoun != null) {
            return personal(sentence, token, pronoun, names);
        }
        var isRelative = tag.startsWith("WP")
                || tag.equals("WDT")
                || sentence.token(token).lemma().equals("where");
        return isRelative ? relative(sentence, token) : Optional.empty();
    }

    private Optional<Entity> personal(Sentence sentence, int token, Pronoun pronoun, List<Mention> names) {
        if (pronoun == Pronoun.IT && isExpletive(sentence, token)) {
            return Optional.empty();
        }
        var barred = barred(sentence, token);
        var isQuoted = quotations.covers(sentence, token);
        var quoting = pronoun.isPersonal() && quotations.isIn(sentence) ? speakerUpTo(sentence) : null;
        var found = antecedents.best(
                sentence,
                token,
                pronoun.isPersonal() ? PERSONS_REACH : REACH,
                mention -> pronoun.fits(mention.entity())
                        && mention.entity() != barred
                        && !(isQuoted && mention.entity() == quoting),
                entity -> pronoun.preference(entity)
                        + (entity.isNamed() ? 0 : NAMELESS)
                        + (entity == quoting ? SPEAKING : 0));
        var before = found.orElse(null);
        if (discourse.since(sentence.index()).stream().noneMatch(mention -> mention.entity() == before)) {
            found = cataphor(sentence, token, names)
                    .filter(mention -> pronoun.fits(mention.entity()))
                    .map(Mention::entity)
                    .or(() -> Optional.ofNullable(before));
        }
        if (found.isEmpty() && pronoun.isPersonal()) {
            found = Optional.of(founded.computeIfAbsent(pronoun, PronounResolver::nameless));
        }
        found.ifPresent(entity -> entity.hasGender(pronoun.gender()));
        return found;
    }

    /** "In his speech, Steinmeier ...": the name that is the subject of what a phrase stands before. */
    private static Optional<Mention> cataphor(Sentence sentence, int token, List<Mention> names) {
        if (names.stream().noneMatch(name -> name.start() > token)) {
            return Optional.empty();
        }
        var syntax = sentence.syntax();
        for (var at = token; syntax.head(at) != Syntax.ROOT; at = syntax.head(at)) {
            if (syntax.is(at, "obl", "advcl") && at < syntax.head(at)) {
                var phrase = at;
                return syntax.children(syntax.head(at), "nsubj", "nsubj:pass").stream()
                        .filter(subject -> subject > phrase)
                        .flatMap(subject -> names.stream().filter(name -> name.head() == subject))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Somebody whom the article never names: "He was born in Lyon." */
    private static Entity nameless(Pronoun pronoun) {
        var entity = new Entity(pronoun.name().toLowerCase(Locale.ROOT), ActorType.PERSON, false, "pronoun");
        entity.hasGender(pronoun.gender());
        return entity;
    }

    /** "Harris told her": a pronoun beside a subject is somebody else; "her mother" and "herself" need not be. */
    private @Nullable Entity barred(Sentence sentence, int token) {
        var word = sentence.token(token);
        if (word.tag().equals("PRP$")
                || word.text().endsWith("self")
                || word.text().endsWith("selves")) {
            return null;
        }
        var syntax = sentence.syntax();
        var governor = GrammaticalRole.governor(sentence, token);
        if (governor == Syntax.ROOT || syntax.is(token, "nsubj", "nsubj:pass")) {
            return null;
        }
        for (var subject : syntax.children(governor, "nsubj", "nsubj:pass")) {
            for (var mention : discourse.since(sentence.index())) {
                if (mention.covers(subject) && mention.head() == subject) {
                    return mention.entity();
                }
            }
        }
        return null;
    }

    /** "It is likely that", "it seems": nobody. */
    private static boolean isExpletive(Sentence sentence, int token) {
        if (!sentence.token(token).lemma().equals("it")
                || sentence.token(token).tag().equals("PRP$")) {
            return false;
        }
        var syntax = sentence.syntax();
        var governor = syntax.head(token);
        if (governor == Syntax.ROOT || !syntax.is(token, "nsubj", "nsubj:pass", "expl")) {
            return syntax.is(token, "expl");
        }
        if (WEATHER_AND_SEEMING.contains(sentence.token(governor).lemma())) {
            return true;
        }
        var isSaidOf = !syntax.children(governor, "cop").isEmpty() || syntax.is(token, "nsubj:pass");
        return isSaidOf
                && syntax.children(governor, "csubj", "ccomp", "xcomp", "advcl").stream()
                        .flatMap(clause -> syntax.children(clause, "mark").stream())
                        .anyMatch(mark ->
                                COMPLEMENTIZERS.contains(sentence.token(mark).lemma()));
    }

    /** "Borrell, who ...": the mention right before, otherwise the noun that the clause hangs on. */
    private Optional<Entity> relative(Sentence sentence, int token) {
        var isComma = token > 0 && sentence.token(token - 1).text().equals(",");
        var end = isComma ? token - 1 : token;
        var here = discourse.since(sentence.index());
        var before = here.stream().filter(mention -> mention.end() == end).findFirst();
        return before.or(() -> {
                    var noun = modified(sentence, token);
                    return here.stream()
                            .filter(mention -> noun != Syntax.ROOT && mention.head() == noun)
                            .findFirst();
                })
                .map(Mention::entity)
                .filter(entity -> isFit(sentence.token(token).lemma(), entity.type()));
    }

    /** The noun behind which the clause of a relative pronoun stands. */
    private static int modified(Sentence sentence, int token) {
        var syntax = sentence.syntax();
        for (var at = token; at != Syntax.ROOT; at = syntax.head(at)) {
            if (syntax.is(at, "acl:relcl")) {
                return syntax.head(at) < token ? syntax.head(at) : Syntax.ROOT;
            }
        }
        return Syntax.ROOT;
    }

    private static boolean isFit(String word, ActorType type) {
        return switch (word) {
            case "where" -> type != ActorType.PERSON && type != ActorType.GROUP;
            case "which" -> type != ActorType.PERSON;
            default -> true;
        };
    }
}
