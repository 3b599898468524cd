package io.newsgraph.export.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** An article, how it was read, its sentences and its claims: each claim leads back to its place in the article's text. */
final class ArticleResources {

    private static final Iri ENTITY = new Iri(Namespace.PROV, "Entity");

    private final Value line;
    private final String text;
    private final Iri article;
    private final Iri reading;
    private final @Nullable Iri publisher;
    private final List<Resource> resources = new ArrayList<>();

    ArticleResources(Value line) {
        this.line = line;
        this.text = line.get("text").asString("");
        this.article = Iri.of(Namespace.ARTICLE, line.get("id").asString());
        this.reading = Iri.of(Namespace.READING, line.get("id").asString());
        this.publisher = Fields.iri(Namespace.PUBLISHER, line, "publisher");
    }

    List<Resource> list() {
        return List.copyOf(resources);
    }

    void addArticle() {
        var copied = Fields.iris(Namespace.ARTICLE, line, "copyOf");
        resources.add(Resource.of(article, new Iri(Namespace.SCHEMA, "NewsArticle"), ENTITY)
                .with(Term.HEADLINE, Fields.of(line, "title"))
                .with(Term.BODY, text)
                .with(Term.URL, Fields.of(line, "url"))
                .with(Term.LANGUAGE, Fields.of(line, "language"))
                .with(Term.AUTHOR, Fields.of(line, "author"))
                .with(Term.PUBLISHER, publisher)
                .with(Term.WAS_ATTRIBUTED_TO, publisher)
                .with(Term.PUBLISHED, Fields.of(line, "published"))
                .with(Term.GENERATED_AT, Fields.of(line, "published"))
                .with(Term.REVISION, Fields.of(line, "revision"))
                .withAll(Term.COPY_OF, copied)
                .withAll(Term.WAS_DERIVED_FROM, copied)
                .withAll(Term.MENTIONS, Fields.iris(Namespace.ACTOR, line, "mentions")));
        resources.add(Resource.of(reading, new Iri(Namespace.PROV, "Activity"))
                .with(Term.USED, article)
                .with(Term.ENDED_AT, Fields.of(line, "loaded"))
                .with(Term.WAS_ASSOCIATED_WITH, Sources.PROGRAM)
                .with(Term.SOFTWARE_VERSION, Fields.of(line, "version")));
    }

    void addSentence(Value sentence) {
        var iri = Iri.of(Namespace.SENTENCE, sentence.get("id").asString());
        resources.add(Resource.of(iri, new Iri(Namespace.OA, "SpecificResource"), ENTITY)
                .with(Term.TEXT, Fields.of(sentence, "text"))
                .with(Term.WAS_QUOTED_FROM, article)
                .with(Term.HAS_SOURCE, article)
                .with(Term.HAS_SELECTOR, addPosition(iri, sentence)));
    }

    /** The claim, and the words that decided: a trigger or a sentence. */
    void addClaim(Value claim, Predicate<String> supported) {
        var iri = Iri.of(Namespace.CLAIM, claim.get("id").asString());
        var sentence = Fields.iri(Namespace.SENTENCE, claim, "sentence");
        var speaker = Fields.iri(Namespace.ACTOR, claim, "speaker");
        resources.add(Resource.of(iri, new Iri(Namespace.NG, "Claim"), ENTITY, new Iri(Namespace.OA, "Annotation"))
                .with(Term.TYPE, Fields.of(claim, "type"))
                .with(Term.FUTURE_OF, Fields.of(claim, "futureOf"))
                .with(Term.STATUS, Fields.of(claim, "status"))
                .with(Term.MODALITY, Fields.of(claim, "modality"))
                .with(Term.NEGATED, Fields.of(claim, "negated"))
                .with(Term.CONFIDENCE, Fields.of(claim, "confidence"))
                .with(Term.RULE, Fields.of(claim, "rule"))
                .with(Term.VALUE, Fields.of(claim, "value"))
                .with(Term.START_DATE, Fields.of(claim, "startDate"))
                .with(Term.END_DATE, Fields.of(claim, "endDate"))
                .with(Term.PRECISION, Fields.of(claim, "precision"))
                .with(Term.SPEAKER, speaker)
                .with(Term.WAS_ATTRIBUTED_TO, speaker == null ? publisher : speaker)
                .with(Term.WAS_DERIVED_FROM, sentence)
                .with(Term.HAD_PRIMARY_SOURCE, article)
                .with(Term.WAS_GENERATED_BY, reading)
                .with(Term.GENERATED_AT, Fields.of(line, "loaded"))
                .with(Term.HAS_TARGET, addQuote(iri, claim))
                .leadsTo(Fields.texts(claim, "supports").stream()
                        .filter(supported)
                        .map(ArticleResources::supported)
                        .toList()));
    }

    private static Iri supported(String id) {
        return Iri.of(id.startsWith("e-") ? Namespace.EVENT : Namespace.RELATION, id);
    }

    private Iri addQuote(Iri claim, Value line) {
        var quote = claim.part("quote");
        var words = claim.part("words");
        resources.add(Resource.of(words, new Iri(Namespace.OA, "TextQuoteSelector"))
                .with(Term.EXACT, Fields.of(line, "quote")));
        resources.add(Resource.of(quote, new Iri(Namespace.OA, "SpecificResource"))
                .with(Term.WAS_QUOTED_FROM, article)
                .with(Term.HAS_SOURCE, article)
                .with(Term.HAS_SELECTOR, addPosition(claim, line))
                .with(Term.HAS_SELECTOR, words));
        return quote;
    }

    /** Web Annotations count characters, where the graph counts UTF-16 code units. */
    private Iri addPosition(Iri iri, Value place) {
        var position = iri.part("position");
        resources.add(Resource.of(position, new Iri(Namespace.OA, "TextPositionSelector"))
                .with(Term.START, characters(place.get("start").asInt()))
                .with(Term.END, characters(place.get("end").asInt())));
        return position;
    }

    private int characters(int units) {
        return text.codePointCount(0, Math.min(units, text.length()));
    }
}
