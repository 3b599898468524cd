package io.newsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.neo4j.driver.Value;

/** Writes actors as nodes and relationships as edges of a GraphML document. Gephi knows {@code label} and {@code weight}. */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String TEXT = "string";

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final String NO_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private static final List<Key> OF_NODES = List.of(
            new Key("label", TEXT, "name"),
            new Key("type", TEXT, "type"),
            new Key("country", TEXT, "country"),
            new Key("wikidata", TEXT, "wikidata"),
            new Key("wikipedia", TEXT, "wikipedia"),
            new Key("aliases", TEXT, "aliases"),
            new Key("articles", "long", "articles"));

    private static final List<Key> OF_EDGES = List.of(
            new Key("label", TEXT, "type"),
            new Key("weight", "double", "origins"),
            new Key("type", TEXT, "type"),
            new Key("status", TEXT, "status"),
            new Key("articles", "long", "articles"),
            new Key("origins", "long", "origins"),
            new Key("asserted", "long", "asserted"),
            new Key("confidence", "double", "confidence"),
            new Key("firstSeen", TEXT, "firstSeen"),
            new Key("lastSeen", TEXT, "lastSeen"),
            new Key("startDate", TEXT, "startDate"),
            new Key("endDate", TEXT, "endDate"),
            new Key("quadClass", TEXT, "quadClass"),
            new Key("values", TEXT, "values"));

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the graph as one document; the stream stays open. */
    static void write(ChosenGraph graph, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            var document = new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
            document.head();
            graph.forEachActor(lines(document::node));
            graph.forEachEdge(lines(document::edge));
            document.foot();
        } catch (XMLStreamException e) {
            throw inOtherWords(e);
        }
        writer.flush();
    }

    private void node(Value actor) throws XMLStreamException {
        newLine();
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(actor.get("id").asString()));
        data("n-", OF_NODES, actor);
        xml.writeEndElement();
    }

    private void edge(Value relation) throws XMLStreamException {
        newLine();
        xml.writeStartElement("edge");
        xml.writeAttribute("id", clean(relation.get("id").asString()));
        xml.writeAttribute("source", clean(relation.get("subject").asString()));
        xml.writeAttribute("target", clean(relation.get("object").asString()));
        data("e-", OF_EDGES, relation);
        xml.writeEndElement();
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        declare("n-", "node", OF_NODES);
        declare("e-", "edge", OF_EDGES);
        newLine();
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "newsgraph");
        xml.writeAttribute("edgedefault", "directed");
    }

    private void foot() throws XMLStreamException {
        newLine();
        xml.writeEndDocument();
        newLine();
        xml.flush();
    }

    private void declare(String prefix, String what, List<Key> keys) throws XMLStreamException {
        for (var key : keys) {
            newLine();
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", prefix + key.name());
            xml.writeAttribute("for", what);
            xml.writeAttribute("attr.name", key.name());
            xml.writeAttribute("attr.type", key.type());
        }
    }

    private void data(String prefix, List<Key> keys, Value line) throws XMLStreamException {
        for (var key : keys) {
            var text = Texts.of(line, key.property());
            if (text != null && !text.isEmpty()) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", prefix + key.name());
                xml.writeCharacters(clean(text));
                xml.writeEndElement();
            }
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String clean(String text) {
        return text.replaceAll(NO_XML, "\uFFFD");
    }

    private static Pages.Lines lines(Element element) {
        return line -> {
            try {
                element.write(line);
            } catch (XMLStreamException e) {
                throw inOtherWords(e);
            }
        };
    }

    private static IOException inOtherWords(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    private record Key(String name, String type, String property) {}

    @FunctionalInterface
    private interface Element {

        void write(Value line) throws XMLStreamException;
    }
}
