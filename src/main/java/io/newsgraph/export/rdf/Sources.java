package io.newsgraph.export.rdf;

import java.util.List;
import java.util.function.Predicate;
import org.neo4j.driver.Value;

/** Where what the graph knows comes from, as resources: publishers, and articles with what they claim. */
public final class Sources {

    static final Iri PROGRAM = Iri.of(Namespace.PROGRAM, "newsgraph");

    private Sources() {}

    /** The program that has read the articles. */
    public static Resource program() {
        return Resource.of(PROGRAM, new Iri(Namespace.PROV, "SoftwareAgent")).with(Term.NAME, "newsgraph");
    }

    /** The publisher of a line of {@code export/10-publisher}. */
    public static Resource publisher(Value line) {
        var name = line.get("name").asString();
        return Resource.of(
                        Iri.of(Namespace.PUBLISHER, name),
                        new Iri(Namespace.SCHEMA, "Organization"),
                        new Iri(Namespace.PROV, "Agent"))
                .with(Term.NAME, name);
    }

    /**
     * The article of a line of {@code exchange/articles} with its sentences and claims.
     *
     * @param claims whether a claim, a part of the line, is wanted
     * @param supported whether what claims support, by its id, is wanted
     */
    public static List<Resource> article(Value line, Predicate<Value> claims, Predicate<String> supported) {
        var article = new ArticleResources(line);
        article.addArticle();
        line.get("sentences").values().forEach(article::addSentence);
        for (var claim : line.get("claims").values()) {
            if (claims.test(claim)) {
                article.addClaim(claim, supported);
            }
        }
        return article.list();
    }
}
