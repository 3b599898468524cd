package io.newsgraph.export;

import static io.newsgraph.export.FormattedGraph.count;
import static io.newsgraph.export.FormattedGraph.write;
import static io.newsgraph.export.Selection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import io.newsgraph.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RdfTests {

    private static final String NG = "urn:newsgraph:terms:";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "https://schema.org/";

    @BeforeAll
    static void load() {
        FormattedGraph.load();
    }

    @Test
    void saysTheSameInBothFormats() throws Exception {
        var turtle = turtle(EVERYTHING).stream()
                .map(statement ->
                        statement.getSubject() + " " + statement.getPredicate() + " " + plain(statement.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(jsonLd()).isEqualTo(turtle);
    }

    @Test
    void holdsEveryThingOfTheGraphOnce() throws Exception {
        var model = turtle(EVERYTHING);
        Map.of(
                        NG + "Claim", "MATCH (n:Claim) RETURN count(n)",
                        NG + "Event", "MATCH (n:Event) RETURN count(n)",
                        NG + "Relation", "MATCH (n:Relation) RETURN count(n)",
                        NG + "Group", "MATCH (n:Group) RETURN count(n)",
                        SCHEMA + "Person", "MATCH (n:Person) RETURN count(n)",
                        SCHEMA + "Country", "MATCH (n:Country) RETURN count(n)",
                        SCHEMA + "Place", "MATCH (n:Place) RETURN count(n)",
                        SCHEMA + "NewsArticle", "MATCH (n:Article) RETURN count(n)",
                        PROV + "Agent", "MATCH (n:Publisher) RETURN count(n)",
                        OA + "SpecificResource", "MATCH (n:Sentence|Claim) RETURN count(n)")
                .forEach((type, cypher) -> assertThat(model.filter(null, RDF.TYPE, Values.iri(type)))
                        .as(type)
                        .hasSize((int) count(cypher)));
        assertThat(model.filter(null, Values.iri(PROV, "wasDerivedFrom"), null).stream()
                        .filter(statement -> statement.getObject().stringValue().startsWith("urn:newsgraph:claim:")))
                .hasSize((int) count("MATCH (:Claim)-[s:SUPPORTS]->() RETURN count(s)"));
    }

    @Test
    void leadsFromEveryRelationAndEventToTheWordsOfAnArticle() throws Exception {
        var model = turtle(EVERYTHING);
        for (var type : List.of("Relation", "Event")) {
            for (var known : model.filter(null, RDF.TYPE, Values.iri(NG, type)).subjects()) {
                var claims = follow(model, known, PROV + "wasDerivedFrom");
                assertThat(claims).as(known.stringValue()).isNotEmpty();
                claims.forEach(claim -> assertThat(quoteOf(model, claim)).isEqualTo(wordsOf(model, claim)));
            }
        }
        assertThat(model.filter(null, Values.iri(SCHEMA, "articleBody"), null).objects())
                .anyMatch(body -> body.stringValue().startsWith("🔥🔥"));
    }

    @Test
    void namesNothingThatItDoesNotDescribe() throws Exception {
        for (var selection : List.of(EVERYTHING, FormattedGraph.only(attack()))) {
            var model = turtle(selection);
            var named = model.objects().stream()
                    .filter(Value::isIRI)
                    .map(Value::stringValue)
                    .filter(iri -> iri.matches(
                            "urn:newsgraph:(relation|event|claim|sentence|article|reading|publisher|program):.*"))
                    .collect(Collectors.toSet());
            var described = model.subjects().stream().map(Value::stringValue).collect(Collectors.toSet());
            assertThat(described).containsAll(named);
        }
    }

    @Test
    void statesOnlyFactsWithoutReification() throws Exception {
        var stated = turtle(EVERYTHING).stream()
                .filter(statement -> statement.getSubject().stringValue().startsWith("urn:newsgraph:actor:"))
                .filter(statement -> statement.getPredicate().stringValue().startsWith(NG))
                .filter(statement -> statement.getObject().isIRI())
                .toList();
        assertThat(stated).hasSize((int)
                count("MATCH (r:Relation) WHERE r.asserted > 0 AND r.object IS NOT NULL RETURN count(r)"));
        assertThat(stated.stream().map(Object::toString))
                .anyMatch(text -> text.contains("country-russia") && text.contains("ATTACKED"))
                .noneMatch(text -> text.contains("antony-blinken") && text.contains("AGREED_TO_MEET"));
    }

    @Test
    void holdsOnlyWhatStandsBehindASelection() throws Exception {
        var model = turtle(FormattedGraph.only(attack()));
        assertThat(model.filter(null, RDF.TYPE, Values.iri(NG, "Relation"))).hasSize(1);
        assertThat(model.filter(null, RDF.TYPE, Values.iri(NG, "Claim"))).hasSize((int)
                count("MATCH (c:Claim)-[:SUPPORTS]->(:Relation {id: '" + attack() + "'}) RETURN count(c)"));
        assertThat(model.filter(null, RDF.TYPE, Values.iri(SCHEMA, "NewsArticle")))
                .hasSize(3);
        var facts = turtle(new Selection(true, Optional.empty()));
        assertThat(facts.filter(null, Values.iri(NG, "status"), null).objects().stream()
                        .map(Value::stringValue))
                .containsOnly("ASSERTED");
    }

    @Test
    void isTheSameEveryTime() {
        for (var format : List.of(ExportFormat.TURTLE, ExportFormat.JSONLD)) {
            assertThat(write(format, EVERYTHING)).isEqualTo(write(format, EVERYTHING));
        }
    }

    private static String attack() {
        return TestDatabase.query("MATCH (r:Relation {type: 'ATTACKED', object: 'country-ukraine'}) RETURN r.id")
                .get(0)
                .get(0)
                .asString();
    }

    /** What a claim is said to quote. */
    private static String quoteOf(Model model, Value claim) {
        return only(follow(model, claim, OA + "hasTarget", OA + "hasSelector", OA + "exact"))
                .stringValue();
    }

    /** What stands in the article where a claim points to. */
    private static String wordsOf(Model model, Value claim) {
        var body = only(follow(model, claim, PROV + "hadPrimarySource", SCHEMA + "articleBody"))
                .stringValue();
        var start = number(follow(model, claim, OA + "hasTarget", OA + "hasSelector", OA + "start"));
        var end = number(follow(model, claim, OA + "hasTarget", OA + "hasSelector", OA + "end"));
        return body.codePoints()
                .skip(start)
                .limit(end - start)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Value only(Set<Value> values) {
        assertThat(values).hasSize(1);
        return values.iterator().next();
    }

    private static int number(Set<Value> values) {
        return Integer.parseInt(only(values).stringValue());
    }

    private static Set<Value> follow(Model model, Value from, String... predicates) {
        Set<Value> values = Set.of(from);
        for (var predicate : predicates) {
            values = values.stream()
                    .flatMap(value -> model.filter((Resource) value, Values.iri(predicate), null).objects().stream())
                    .collect(Collectors.toSet());
        }
        return values;
    }

    private static Model turtle(Selection selection) throws IOException {
        var model = new LinkedHashModel();
        var parser = new TurtleParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new ByteArrayInputStream(write(ExportFormat.TURTLE, selection)), "");
        return model;
    }

    private static Set<String> jsonLd() throws Exception {
        var statements = new TreeSet<String>();
        var document = JsonDocument.of(new ByteArrayInputStream(write(ExportFormat.JSONLD, EVERYTHING)));
        JsonLd.toRdf(document).provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                statements.add(subject + " " + predicate + " " + (datatype == null ? object : plain(object, datatype)));
                return this;
            }
        });
        return statements;
    }

    private static String plain(Value value) {
        return value.isLiteral()
                ? plain(value.stringValue(), ((Literal) value).getDatatype().stringValue())
                : value.stringValue();
    }

    /** JSON-LD writes numbers as 7.0E-1. */
    private static String plain(String text, String type) {
        return (type.endsWith("#double") ? String.valueOf(Double.parseDouble(text)) : text) + "^^" + type;
    }
}
