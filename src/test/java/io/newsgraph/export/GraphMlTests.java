package io.newsgraph.export;

import static io.newsgraph.export.FormattedGraph.count;
import static io.newsgraph.export.FormattedGraph.text;
import static io.newsgraph.export.FormattedGraph.write;
import static io.newsgraph.export.Selection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphMlTests {

    private static final String EDGES = "MATCH (:Actor)-[r]->(:Actor) WHERE r.id IS NOT NULL ";

    @BeforeAll
    static void load() {
        FormattedGraph.load();
    }

    @Test
    void holdsEveryActorAndEveryRelationshipOnce() throws Exception {
        var document = parse(write(ExportFormat.GRAPHML, EVERYTHING));
        assertThat(ids(document, "node")).doesNotHaveDuplicates().hasSize((int)
                count("MATCH (a:Actor) RETURN count(a)"));
        assertThat(ids(document, "edge")).doesNotHaveDuplicates().hasSize((int) count(EDGES + "RETURN count(r)"));
        assertThat(elements(document, "edge"))
                .allSatisfy(edge -> assertThat(ids(document, "node"))
                        .contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }

    @Test
    void declaresEveryKeyAndGivesWhatTheGraphSays() throws Exception {
        var document = parse(write(ExportFormat.GRAPHML, EVERYTHING));
        var types = elements(document, "key").stream()
                .collect(Collectors.toMap(key -> key.getAttribute("id"), key -> key.getAttribute("attr.type")));
        assertThat(elements(document, "data"))
                .allSatisfy(data -> assertThat(isOf(types.get(data.getAttribute("key")), data.getTextContent()))
                        .isTrue());
        var id = text(EDGES + "AND type(r) = 'ATTACKED' RETURN r.id");
        var edge = elements(document, "edge").stream()
                .filter(one -> one.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(edge.getAttribute("source")).isEqualTo("country-russia");
        assertThat(data(edge))
                .containsEntry("e-label", "ATTACKED")
                .containsEntry("e-type", "ATTACKED")
                .containsEntry("e-status", "ASSERTED")
                .containsEntry("e-articles", "3")
                .containsEntry("e-quadClass", "MATERIAL_CONFLICT")
                .containsEntry("e-lastSeen", "2024-12-07T08:00:00Z");
    }

    @Test
    void takesTextsThatMeanSomethingInXml() throws Exception {
        var document = parse(write(ExportFormat.GRAPHML, EVERYTHING));
        var ukraine = elements(document, "node").stream()
                .filter(node -> node.getAttribute("id").equals("country-ukraine"))
                .findFirst()
                .orElseThrow();
        assertThat(data(ukraine))
                .containsEntry("n-label", "Ukraine")
                .containsEntry("n-aliases", "Ü, \"k\" & <r>; a\uFFFDb");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(write(ExportFormat.GRAPHML, EVERYTHING)).isEqualTo(write(ExportFormat.GRAPHML, EVERYTHING));
    }

    @Test
    void leavesOutWhatIsNotStatedAsAFactWhenAsked() throws Exception {
        var document = parse(write(ExportFormat.GRAPHML, new Selection(true, Optional.empty())));
        assertThat(elements(document, "edge"))
                .hasSize((int) count(EDGES + "AND r.asserted > 0 RETURN count(r)"))
                .hasSizeLessThan((int) count(EDGES + "RETURN count(r)"));
    }

    @Test
    void holdsWhatBelongsToSelectedIds() throws Exception {
        var attacked = text(EDGES + "AND type(r) = 'ATTACKED' RETURN r.id");
        var ofRelation = parse(write(ExportFormat.GRAPHML, FormattedGraph.only(attacked)));
        assertThat(ids(ofRelation, "edge")).containsExactly(attacked);
        assertThat(ids(ofRelation, "node")).containsExactly("country-russia", "country-ukraine");

        var ofActors = parse(
                write(ExportFormat.GRAPHML, FormattedGraph.only("organization-nato", "country-ukraine", "no such id")));
        assertThat(ids(ofActors, "node")).containsExactly("country-ukraine", "organization-nato");
        assertThat(elements(ofActors, "edge").stream().map(edge -> data(edge).get("e-type")))
                .containsExactly("SUPPORTED");
    }

    @Test
    void stopsWhenNobodyTakesIt() {
        var broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("the reader has gone");
            }
        };
        for (var format : ExportFormat.values()) {
            assertThatThrownBy(() -> FormattedGraph.EXPORT.write(format, EVERYTHING, broken))
                    .as(format.toString())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the reader has gone");
        }
    }

    private static boolean isOf(String type, String text) {
        return switch (type) {
            case "long" -> text.matches("\\d+");
            case "double" -> text.matches("\\d+(\\.\\d+)?");
            default -> type.equals("string");
        };
    }

    private static Map<String, String> data(Element element) {
        var data = element.getElementsByTagName("data");
        return IntStream.range(0, data.getLength())
                .mapToObj(i -> (Element) data.item(i))
                .collect(Collectors.toMap(one -> one.getAttribute("key"), Element::getTextContent));
    }

    private static List<String> ids(Document document, String name) {
        return elements(document, name).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        var elements = document.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .toList();
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
